import type {PhraseMatch} from '../lexicon/phrase.js';
import type {PhraseOwner} from '../lint/find-findings.js';
import type {Inspection, Linter} from '../lint/linter.js';
import type {Diagnostic} from '../model/diagnostic.js';
import type {Format} from '../model/format.js';
import type {Region} from '../model/region.js';
import type {MatchStory} from '../model/rule.js';
import {findOverlap, overlaps} from '../model/span.js';
import {findMarked, isReported, markOf, type TestedEntry} from './entries.js';
import {judgeTexts, readTest} from './judge-texts.js';
import type {BrandProblem} from './report.js';

/** What the words of entries are judged with. */
export interface VariantBench {
  readonly entries: readonly TestedEntry[];
  readonly format: Format;
  readonly linter: Linter;
}

/** Words of one entry. */
interface Words {
  readonly entry: TestedEntry;
  readonly text: string;
  readonly channel: string | undefined;
}

/** Words that no text can ever be flagged for, and exceptions that except nothing. */
export function* findSilentWords({entries, format, linter}: VariantBench): Generator<BrandProblem> {
  const variants = entries.filter(isReported).flatMap(listVariants);
  const found = judgeTexts(linter, format, variants);
  for (const [index, words] of variants.entries()) {
    const fired = (found[index] ?? []).some((diagnostic) => speaksOf(diagnostic, words.entry));
    const problem = fired ? undefined : judgeSilence(words, entries, format, linter);
    if (problem) yield problem;
  }
  for (const entry of entries.filter(isReported)) {
    const [channel] = entry.term.channels ?? [];
    for (const text of entry.term.except) {
      if (isIdle({entry, text, channel}, format, linter))
        yield {kind: 'idle-exception', words: text, entries: [entry.place]};
    }
  }
}

/** The words an entry avoids, dated ones aside: the calendar keeps those quiet. */
function listVariants(entry: TestedEntry): Words[] {
  const [channel] = entry.term.channels ?? [];
  return entry.term.avoid
    .filter(({since, until}) => since === undefined && until === undefined)
    .map(({text}) => ({entry, text, channel}));
}

function speaksOf({ref}: Diagnostic, entry: TestedEntry): boolean {
  return ref?.kind === 'term' && ref.id === markOf(entry);
}

/** Everything the lexicon finds in some words. */
interface Reading {
  readonly region: Region;
  readonly inspection: Inspection;
  readonly matches: readonly PhraseMatch<PhraseOwner>[];
}

function read({text, channel}: Words, format: Format, linter: Linter): Reading | undefined {
  const document = readTest(format, text);
  const [region] = document.regions;
  if (!region) return undefined;
  const inspection = linter.inspect(document, channel === undefined ? {} : {channel});
  return {region, inspection, matches: inspection.lexicon.findMatches(region.text, [])};
}

function tell(match: PhraseMatch<PhraseOwner>, {region, inspection}: Reading): MatchStory {
  const {active, data} = match.phrase.data;
  return active.rule.tell?.({...match, phrase: {...match.phrase, data}}, region, inspection.contextFor(active)) ?? {};
}

function judgeSilence(
  words: Words,
  entries: readonly TestedEntry[],
  format: Format,
  linter: Linter,
): BrandProblem | undefined {
  const {entry, text} = words;
  const silent: BrandProblem = {kind: 'never-matches', words: text, entries: [entry.place]};
  const reading = read(words, format, linter);
  if (!reading) return silent;
  const stories = reading.matches.map((match) => ({match, story: tell(match, reading)}));
  const own = stories.find(({match, story}) => !match.phrase.protects && story.term?.id === markOf(entry));
  if (!own || findOverlap(reading.region.opaque, own.match.span.start, own.match.span.end)) return silent;
  const hiding = stories.find(
    ({match: {phrase, span}}) =>
      phrase.protects === 'all' && phrase.entry === own.match.phrase.entry && overlaps(span, own.match.span),
  );
  if (hiding) {
    const other = findMarked(entries, hiding.story.term?.id);
    const places = other && other !== entry ? [entry.place, other.place] : [entry.place];
    return {kind: 'hidden-by-exception', words: text, entries: places, by: hiding.match.phrase.text};
  }
  // Part of speech and neighbours cannot be judged from the words alone, and “Cookie” flags every other case of it.
  return own.story.obstacle || isRightInOneCase(words) || hasFindings(own.match, reading) ? undefined : silent;
}

function isRightInOneCase({entry, text}: Words): boolean {
  const folded = text.toLowerCase();
  return entry.term.avoid.some(
    (variant) =>
      variant.text === text &&
      variant.case === 'insensitive' &&
      entry.term.use.some((use) => use.toLowerCase() === folded),
  );
}

/** It had something to say, and other words on the same place came first: another problem tells of those. */
function hasFindings(match: PhraseMatch<PhraseOwner>, {region, inspection}: Reading): boolean {
  const {active, data} = match.phrase.data;
  if (active.rule.scope !== 'phrase') return true;
  const own = {...match, phrase: {...match.phrase, data}};
  return [...active.rule.check(own, region, inspection.contextFor(active))].length > 0;
}

/** An exception matters where it holds words of its entry: those to avoid, or a name. */
function isIdle(words: Words, format: Format, linter: Linter): boolean {
  const reading = read(words, format, linter);
  const mark = markOf(words.entry);
  return !reading?.matches.some((match) => !match.phrase.protects && tell(match, reading).term?.id === mark);
}
