import type {Brand, Channel} from '../config/brand.js';
import {compileBrand, type FindOrigin} from '../config/compile-brand.js';
import type {EntryList} from '../config/entry-list.js';
import {createFileSettings, type FileSettings} from '../config/file-settings.js';
import {resolveRule} from '../config/rule-levels.js';
import type {BrandConfig} from '../config/schema.js';
import {createSyntaxReader} from '../language/syntax-reader.js';
import {compileLexicon} from '../lexicon/compile.js';
import {compileLazily} from '../lexicon/lazy-lexicon.js';
import type {Lexicon} from '../lexicon/lexicon.js';
import {restoreLexicon, serializeLexicon} from '../lexicon/serialize.js';
import {indexWords, type WordIndex} from '../lexicon/waiting-words.js';
import type {Diagnostic, Suppression} from '../model/diagnostic.js';
import type {Document} from '../model/document.js';
import type {ExtractOptions} from '../model/format.js';
import {createLineIndex, type LineIndex} from '../model/line-index.js';
import type {EvidenceFile, Fact, ProjectFact, Rule, RuleContext} from '../model/rule.js';
import {collectPhrases, createPhraseList, createPhraseSource, listOwners} from './collect-phrases.js';
import {countWords} from './count-words.js';
import {applyDirectives, type Directive, filterDiagnostics, parseDirective} from './directives.js';
import {type ActiveRule, findFindings, type PhraseOwner, type RuleFinding} from './find-findings.js';
import {judgeDirectives} from './judge-directives.js';
import {compareDiagnostics, locate} from './locate.js';
import type {Writing} from './map-fix.js';
import {parseOptions} from './parse-options.js';

/** What a linter is made from. */
export interface LinterOptions {
  /** Merged and valid, term lists read. */
  readonly config: BrandConfig;
  readonly rules: readonly Rule[];
  /** The day of the run, `2026-11-21`: the core has no clock. */
  readonly today: string;
  /** Files that are to prove claims, by their path in the config. Missing where the host cannot read files. */
  readonly evidence?: ReadonlyMap<string, EvidenceFile>;
  /** Leaves rules out for this run, whatever the config says of them. */
  readonly isWanted?: (id: string) => boolean;
  /** Where an entry was written, for messages. */
  readonly findOrigin?: FindOrigin;
  /** The entries of `config`, where the host does not want all of them to be read; `findOrigin` is not asked for these. */
  readonly entries?: EntryList | undefined;
  /** Spares compiling large lexicons again. */
  readonly lexicons?: LexiconStore | undefined;
}

/**
 * Keeps compiled lexicons between runs, by name. What `read` gives must be whole, as it was kept: where files may be
 * damaged, the store looks after it.
 */
export interface LexiconStore {
  /** Stands for everything the config says: a lexicon made from another config is not used. */
  readonly digest: string;
  readonly read: (name: string) => Uint8Array | undefined;
  /** `make` gives what to keep; it takes its time and may be called later. */
  readonly keep: (name: string, make: () => Uint8Array) => void;
}

/** How one document is to be read. */
export interface LintOptions {
  /** Name of a channel; found by the config's globs when missing. */
  readonly channel?: string;
  /** What the format knows of writing; fixes are mapped with it. */
  readonly writing?: Writing;
}

/** What linting one document gives. Plain data. */
export interface LintResult {
  readonly channel: string | undefined;
  readonly department: string | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly suppressed: readonly Suppression[];
  /** What project rules compare; keyed by rule id. */
  readonly facts: readonly LocatedFact[];
  /** Words a reader reads. */
  readonly words: number;
}

/** A fact with the diagnostic it would become: facts travel, documents do not. */
export interface LocatedFact {
  readonly rule: string;
  readonly fact: ProjectFact;
  readonly place: Diagnostic;
}

/** Judges documents by one config. Pure: the same document gives the same result. */
export interface Linter {
  readonly brand: Brand;
  readonly lint: (document: Document, options?: LintOptions) => LintResult;
  /** Compares the documents of a run. Diagnostics by path. */
  readonly lintProject: (facts: readonly LocatedFact[]) => ReadonlyMap<string, readonly Diagnostic[]>;
  /** What reading a file takes from the config. */
  readonly extractOptionsFor: (path: string) => ExtractOptions;
  /** What `lint` judges a document with, for `onbrand explain`. */
  readonly inspect: (document: Document, options?: Pick<LintOptions, 'channel'>) => Inspection;
  /** Channel and rule states for a path, for `onbrand config` and the like. */
  readonly settingsFor: (
    path: string,
    channel?: string,
  ) => {channel: Channel | undefined; active: readonly ActiveRule[]};
}

/** What one document is judged with. */
export interface Inspection extends Judge {
  readonly contextFor: (active: ActiveRule) => RuleContext;
  /** Rules that are off for this document, with their options. */
  readonly findInactive: () => readonly ActiveRule[];
}

/** A compiled set of rules for files with the same settings. */
interface Judge {
  readonly channel: Channel | undefined;
  readonly active: readonly ActiveRule[];
  readonly lexicon: Lexicon<PhraseOwner>;
}

/** Compiles a config once for a run. Throws `UserError` where options of a rule are wrong. */
export function createLinter({
  config,
  rules,
  today,
  findOrigin,
  entries,
  isWanted = () => true,
  evidence,
  lexicons: store,
}: LinterOptions): Linter {
  const brand = compileBrand(config, findOrigin, entries);
  const settingsOf = createFileSettings(config, brand);
  const syntax = createSyntaxReader();
  const judges = new Map<string, Judge>();
  const lexiconFor = createLexicons(brand, store);
  const knownRules = rules.map(({id}) => id);

  const activate = ({layers}: FileSettings): ActiveRule[] =>
    rules.flatMap((rule) => {
      const {level, options} = resolveRule(rule, layers);
      return level && isWanted(rule.id) ? [{rule, level, options: parseOptions(rule, options)}] : [];
    });
  const judgeFor = (path: string, channelName?: string): Judge => {
    const settings = settingsOf(path, channelName);
    const kept = judges.get(settings.key);
    if (kept) return kept;
    const active = activate(settings);
    const judge = {channel: settings.channel, active, lexicon: lexiconFor(active)};
    judges.set(settings.key, judge);
    return judge;
  };

  const inspect = (document: Document, {channel: channelName}: Pick<LintOptions, 'channel'> = {}): Inspection => {
    const judge = judgeFor(document.path, channelName);
    const {channel, active} = judge;
    const contextFor = createContexts({
      brand,
      document,
      channel,
      today,
      evidence: (path) => evidence?.get(path),
      syntax: syntax.parse,
      sentences: syntax.sentences,
    });
    return {
      ...judge,
      contextFor,
      findInactive: () => findInactive(rules, active, settingsOf(document.path, channelName)),
    };
  };

  const lint = (document: Document, options: LintOptions = {}): LintResult => {
    const {channel, active, lexicon, contextFor} = inspect(document, options);
    const lines = createLineIndexes(document);
    const writing = options.writing ?? {};
    const found = [...findFindings(document, active, lexicon, contextFor)].map((finding) =>
      locate(finding, lines(finding.region.part.id), writing),
    );
    const directives = document.comments.map(parseDirective).filter((directive) => directive !== undefined);
    const filtered = filterByPart(document, found, directives, lines, today);
    const remarks = judgeDirectives(directives, lines, {
      today,
      knownRules,
      used: filtered.used,
      requireReason: config.exceptions?.requireReason ?? false,
      maxDays: config.exceptions?.maxDays,
      levelOf: (id) => active.find(({rule}) => rule.id === id)?.level,
    });
    return {
      channel: channel?.name,
      department: channel?.department,
      diagnostics: sortByPlace([...filtered.kept, ...remarks], document),
      suppressed: filtered.suppressed,
      facts: [...collectFacts(document, active, contextFor, lines, writing)],
      words: countWords(document),
    };
  };

  return {
    brand,
    lint,
    inspect,
    lintProject: (facts) => judgeFacts(facts, rules, activate(settingsOf('')), brand, today),
    extractOptionsFor: (path) => settingsOf(path).extract,
    settingsFor: (path, channel) => judgeFor(path, channel),
  };
}

/** The rules that are off, as they would judge if they were on. */
function findInactive(rules: readonly Rule[], active: readonly ActiveRule[], {layers}: FileSettings): ActiveRule[] {
  const on = new Set(active.map(({rule}) => rule));
  return rules
    .filter((rule) => !on.has(rule))
    .map((rule) => ({
      rule,
      level: rule.severity,
      options: parseOptions(rule, resolveRule(rule, layers).options),
    }));
}

/** Phrases depend on the phrase rules that are on and their options; channels that agree on these share a lexicon. */
function createLexicons(
  brand: Brand,
  store: LexiconStore | undefined,
): (active: readonly ActiveRule[]) => Lexicon<PhraseOwner> {
  const kept = new Map<string, Lexicon<PhraseOwner>>();
  let words: WordIndex | undefined;
  const indexEntries = (): WordIndex => {
    words ??= indexWords({count: brand.entries.length, visitWords: brand.entries.visitWords});
    return words;
  };
  return (active) => {
    const key = JSON.stringify(listOwners(active).map(({rule, level, options}) => [rule.id, level, options]));
    const found = kept.get(key);
    if (found) return found;
    const lexicon =
      brand.entries.length < WORTH_WAITING
        ? compileLexicon(collectPhrases(active, brand))
        : (store && restore(active, brand, key, store)) || compileAndKeep(active, brand, key, indexEntries(), store);
    kept.set(key, lexicon);
    return lexicon;
  };
}

/** Fewer entries are compiled sooner than they are put off, or found on a disk. */
const WORTH_WAITING = 500;

/** The bytes that were kept hold no phrases: each is made from its entry, which is the same as long as the config is. */
function restore(
  active: readonly ActiveRule[],
  brand: Brand,
  key: string,
  store: LexiconStore,
): Lexicon<PhraseOwner> | undefined {
  const bytes = store.read(key);
  return bytes && restoreLexicon(bytes, store.digest + key, (ranks) => createPhraseList(active, brand, ranks));
}

function compileAndKeep(
  active: readonly ActiveRule[],
  brand: Brand,
  key: string,
  words: WordIndex,
  store: LexiconStore | undefined,
): Lexicon<PhraseOwner> {
  const lexicon = compileLazily(createPhraseSource(active, brand, words));
  store?.keep(key, () => serializeLexicon(lexicon, store.digest + key, lexicon.ranks));
  return lexicon;
}

/** One context for each rule of a document. */
function createContexts(shared: Omit<RuleContext, 'options'>): (active: ActiveRule) => RuleContext {
  const kept = new Map<string, RuleContext>();
  return ({rule, options}) => {
    const found = kept.get(rule.id);
    if (found) return found;
    const context = {...shared, options};
    kept.set(rule.id, context);
    return context;
  };
}

type FindLines = (part: string) => LineIndex;

/** Line indexes of the parts, each built when first asked for. */
function createLineIndexes(document: Document): FindLines {
  const kept = new Map<string, LineIndex>();
  return (id) => {
    const found = kept.get(id);
    if (found) return found;
    const index = createLineIndex(document.parts.find((part) => part.id === id)?.text ?? '');
    kept.set(id, index);
    return index;
  };
}

function filterByPart(
  document: Document,
  diagnostics: readonly Diagnostic[],
  directives: readonly Directive[],
  lines: FindLines,
  today: string,
) {
  if (directives.length === 0) return {kept: diagnostics, suppressed: [], used: new Set<Directive>()};
  const kept: Diagnostic[] = [];
  const suppressed: Suppression[] = [];
  const used = new Set<Directive>();
  for (const part of document.parts) {
    const own = directives.filter(({comment}) => comment.part.id === part.id);
    const filtered = filterDiagnostics(
      diagnostics.filter((diagnostic) => diagnostic.part === part.id),
      applyDirectives(own, lines(part.id), part.text),
      today,
    );
    kept.push(...filtered.kept);
    suppressed.push(...filtered.suppressed);
    for (const directive of filtered.used) used.add(directive);
  }
  return {kept, suppressed, used};
}

/** In the order of the parts, then of reading. */
function sortByPlace(diagnostics: readonly Diagnostic[], {parts}: Document): Diagnostic[] {
  const order = new Map(parts.map((part, index) => [part.id, index]));
  return [...diagnostics].sort(
    (a, b) => (order.get(a.part) ?? 0) - (order.get(b.part) ?? 0) || compareDiagnostics(a, b),
  );
}

function* collectFacts(
  document: Document,
  active: readonly ActiveRule[],
  contextFor: (active: ActiveRule) => RuleContext,
  lines: FindLines,
  writing: Writing,
): Generator<LocatedFact> {
  for (const one of active) {
    if (one.rule.scope !== 'project') continue;
    for (const fact of one.rule.collect(document, contextFor(one))) {
      const region = document.regions[fact.region];
      if (!region) continue;
      const finding: RuleFinding = {active: one, region, finding: {span: fact.span, message: ''}};
      yield {
        rule: one.rule.id,
        fact: {...fact, path: document.path},
        place: locate(finding, lines(region.part.id), writing),
      };
    }
  }
}

function judgeFacts(
  facts: readonly LocatedFact[],
  rules: readonly Rule[],
  active: readonly ActiveRule[],
  brand: Brand,
  today: string,
): ReadonlyMap<string, readonly Diagnostic[]> {
  const found = new Map<string, Diagnostic[]>();
  for (const rule of rules) {
    const one = active.find((candidate) => candidate.rule.id === rule.id);
    if (rule.scope !== 'project' || !one) continue;
    const own = facts.filter((located) => located.rule === rule.id);
    const places = new Map<Fact, LocatedFact>(own.map((located) => [located.fact, located]));
    for (const {fact, ...finding} of rule.check(
      own.map((located) => located.fact),
      {brand, options: one.options, today},
    )) {
      const place = places.get(fact)?.place;
      if (!place) continue;
      const {fix: _fix, suggestions: _suggestions, severity, ...rest} = finding;
      const diagnostic: Diagnostic = {...place, ...rest, severity: severity ?? place.severity};
      found.set(fact.path, [...(found.get(fact.path) ?? []), diagnostic]);
    }
  }
  return found;
}
