import type {Brand, Channel, Origin, Term, Terms, Variant} from './brand.js';
import {type EntryList, joinEntries, listEntries, visitWordsOf} from './entry-list.js';
import type {BrandConfig, TermConfig} from './schema.js';

/** Kinds whose `use` is a proper name: its letters keep their case always. */
const NAME_KINDS: ReadonlySet<Term['kind']> = new Set([
  'product',
  'company',
  'feature',
  'person',
  'place',
  'competitor',
]);

/** Is the term a proper name? */
export function isName(term: Pick<Term, 'kind'>): boolean {
  return NAME_KINDS.has(term.kind);
}

/** Where a term entry was written, if the host knows. */
export type FindOrigin = (entry: TermConfig) => Origin | undefined;

/**
 * Fills in every default of a merged, valid config. Paths to term lists must have been read by then. `entries` are those
 * of `terms`, where the host has them at hand in another way than the config.
 */
export function compileBrand(
  config: BrandConfig,
  findOrigin: FindOrigin = () => undefined,
  entries?: EntryList,
): Brand {
  const terms = compileTerms(joinEntries(listSources(config, findOrigin, entries)));
  return {
    name: config.brand,
    language: config.language ?? 'en-US',
    channels: Object.entries(config.channels ?? {}).map(([name, channel]) => compileChannel(name, channel)),
    get terms() {
      return terms.all();
    },
    entries: terms,
    tone: config.tone ?? {},
    claims: {
      require: config.claims?.require ?? [],
      profiles: config.claims?.profiles ?? [],
      approved: config.claims?.approved ?? [],
      forbidden: config.claims?.forbidden ?? [],
    },
    messages: config.messages ?? [],
  };
}

/** The entries for all, then those of each channel. */
function listSources(config: BrandConfig, findOrigin: FindOrigin, entries: EntryList | undefined): EntryList[] {
  const own =
    entries ??
    listEntries(
      (config.terms ?? []).filter((entry) => typeof entry !== 'string'),
      findOrigin,
    );
  const ofChannels = Object.entries(config.channels ?? {}).map(([name, {terms = []}]) => {
    const limited = new Map<TermConfig, TermConfig>(terms.map((entry) => [{...entry, channels: [name]}, entry]));
    return listEntries([...limited.keys()], (entry) => findOrigin(limited.get(entry) ?? entry));
  });
  return [own, ...ofChannels.filter(({length}) => length > 0)];
}

function compileTerms(entries: EntryList): Terms & {readonly all: () => readonly Term[]} {
  const compiled: (Term | undefined)[] = [];
  const at = (index: number): Term => {
    compiled[index] ??= compileTerm(entries.at(index), entries.originAt(index));
    return compiled[index];
  };
  let all: readonly Term[] | undefined;
  let names: readonly Term[] | undefined;
  return {
    length: entries.length,
    at,
    listNames() {
      names ??= Array.from(entries.listNames(), at);
      return names;
    },
    visitWords: (index, visit) => visitWordsOf(entries.at(index), visit),
    prefers: entries.prefers,
    all() {
      all ??= Array.from({length: entries.length}, (_, index) => at(index));
      return all;
    },
  };
}

function compileChannel(name: string, config: NonNullable<BrandConfig['channels']>[string]): Channel {
  const {files, department, tone, market, language} = config;
  return {
    name,
    files,
    ...(department === undefined ? {} : {department}),
    ...(tone === undefined ? {} : {tone}),
    ...(market === undefined ? {} : {market}),
    ...(language === undefined ? {} : {language}),
  };
}

/** Fills in the defaults of one entry. */
export function compileTerm(entry: TermConfig, origin?: Origin): Term {
  const {use: written, kind = 'term', match} = entry;
  const use = written === undefined ? NONE : typeof written === 'string' ? [written] : written;
  const avoid = entry.avoid?.map((variant) => compileVariant(variant, use, match?.case)) ?? [];
  const term: Mutable<Term> = {
    id: entry.id ?? use[0] ?? avoid[0]?.text ?? '',
    use,
    avoid,
    kind,
    status: entry.status ?? (use.length > 0 ? 'preferred' : 'forbidden'),
    except: entry.except ?? NONE,
    near: entry.near ?? NONE,
    notNear: entry.notNear ?? NONE,
    match: compileMatch(match, kind),
    quoted: entry.quoted ?? 'report',
    tests: entry.tests ? {flag: entry.tests.flag ?? NONE, pass: entry.tests.pass ?? NONE} : NO_TESTS,
  };
  copyDefined(entry, term, AS_WRITTEN);
  if (origin) term.origin = origin;
  return term;
}

type Mutable<T> = {-readonly [K in keyof T]: T[K]};

/** Keys without a default; they mean the same in an entry as written. */
const AS_WRITTEN = [
  'pos',
  'because',
  'owner',
  'url',
  'severity',
  'since',
  'until',
  'channels',
  'markets',
  'trademark',
  'first',
  'expand',
  'policy',
] as const;

// Large term bases have thousands of entries with the same defaults, which share them.
const NONE: readonly string[] = Object.freeze<string[]>([]);
const NO_TESTS: Term['tests'] = Object.freeze({flag: NONE, pass: NONE});
const MATCH_OF_NAMES: Term['match'] = Object.freeze({case: 'insensitive', inflect: false, whole: true});
const MATCH_OF_TERMS: Term['match'] = Object.freeze({case: 'insensitive', inflect: true, whole: true});

function compileMatch(match: TermConfig['match'], kind: Term['kind']): Term['match'] {
  const defaults = NAME_KINDS.has(kind) ? MATCH_OF_NAMES : MATCH_OF_TERMS;
  if (!match) return defaults;
  const {case: policy = defaults.case, inflect = defaults.inflect, whole = defaults.whole} = match;
  return {case: policy, inflect, whole};
}

/**
 * A variant that differs from the right form in nothing but case (“Github”) can only be meant letter by letter;
 * any other one is meant in every case.
 */
function compileVariant(
  variant: NonNullable<TermConfig['avoid']>[number],
  use: readonly string[],
  caseOfEntry: Term['match']['case'] | undefined,
): Variant {
  const given: Exclude<typeof variant, string> = typeof variant === 'string' ? {text: variant} : variant;
  const {text} = given;
  const folded = text.toLowerCase();
  const differsInCaseOnly = use.some((right) => right.toLowerCase() === folded);
  const compiled: Mutable<Variant> = {
    text,
    case: given.case ?? caseOfEntry ?? (differsInCaseOnly ? 'sensitive' : 'insensitive'),
  };
  if (given === variant) copyDefined(given, compiled, DATED);
  return compiled;
}

const DATED = ['since', 'until', 'because'] as const;

/** Optional keys are missing rather than undefined, so that entries compare and print the same wherever they came from. */
function copyDefined<T extends object, K extends keyof T>(
  from: {readonly [P in K]?: T[P] | undefined},
  to: T,
  keys: readonly K[],
): void {
  for (const key of keys) {
    const value = from[key];
    if (value !== undefined) to[key] = value;
  }
}
