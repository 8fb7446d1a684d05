import {
  type BrandConfig,
  createLinter,
  type Diagnostic,
  type Format,
  type Rule,
  readDocument,
  type TermConfig,
} from '@onbrand/core';
import {type Evaluation, readJsonLines, scoreMatches, shareOf} from './evaluation.js';
import {findFormat} from './find-format.js';
import {EXAMPLE_DAY} from './fixture-brand.js';

/** One text with the term rules in force and every finding that should be reported. Offsets are UTF-16. */
export interface LabelledText {
  readonly id: string;
  readonly markdown: string;
  /** The file it was taken from. */
  readonly source?: string | null;
  readonly rules: readonly LabelledRule[];
  readonly expected: readonly LabelledFinding[];
  readonly tags?: readonly string[];
}

/** A term rule as the labelled sets write it. */
export interface LabelledRule {
  readonly id: string;
  readonly preferred: string | null;
  readonly forbidden: readonly string[];
  readonly case?: 'sensitive' | 'insensitive';
  readonly inflect?: boolean;
  readonly pos?: string;
  readonly exceptions?: readonly string[];
}

/** A finding as the labelled sets write it. `suggestion` is null where the words are to be left out. */
export interface LabelledFinding {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly suggestion: string | null;
  readonly quoted?: boolean;
}

/** An expected finding with the diagnostic for the same words, where there is one. */
interface Pair {
  readonly item: LabelledText;
  readonly expected: LabelledFinding;
  readonly overlapping: Diagnostic | undefined;
  readonly exact: boolean;
}

/** Measures the terminology rules on a labelled set: the text of a `.jsonl` file. */
export async function evaluateTerminology(lines: string, rules: readonly Rule[]): Promise<Evaluation> {
  const [markdown, mdx] = [await findFormat('labelled.md'), await findFormat('labelled.mdx')];
  const items = readJsonLines<LabelledText>(lines);
  const terminology = rules.filter(({id}) => id.startsWith('terminology/'));
  const found = new Map(items.map((item) => [item, findDiagnostics(item, terminology, isMdx(item) ? mdx : markdown)]));
  const pairs = items.flatMap((item) => pairUp(item, found.get(item) ?? []));
  const exact = pairs.filter((pair) => pair.exact);
  const overlapping = pairs.filter((pair) => pair.overlapping);
  const clean = items.filter(({expected}) => expected.length === 0);
  const foundCount = [...found.values()].reduce((sum, {length}) => sum + length, 0);
  const apart = scoreItems(items.filter(({tags}) => !tags?.some((tag) => tag === 'noun-verb' || tag === 'semantic')));
  return {
    name: 'terminology',
    counts: {
      texts: items.length,
      expected: pairs.length,
      found: foundCount,
      'clean texts': clean.length,
      'clean texts with an alarm': clean.filter((item) => (found.get(item)?.length ?? 0) > 0).length,
    },
    shares: {
      ...scoreMatches(exact.length, foundCount, pairs.length),
      'f1 without part-of-speech texts': apart,
      'exact span': shareOf(exact.length, overlapping.length),
      suggestion: shareOf(exact.filter(hasRightSuggestion).length, exact.length),
      'quotations not fixed': shareOf(
        exact.filter(({expected, overlapping: one}) => expected.quoted && !one?.fix).length,
        exact.filter(({expected}) => expected.quoted).length,
      ),
    },
    misses: items.flatMap((item) => listMisses(item, found.get(item) ?? [], pairs)),
  };

  function scoreItems(some: readonly LabelledText[]): number {
    const own = pairs.filter(({item}) => some.includes(item));
    const count = some.reduce((sum, item) => sum + (found.get(item)?.length ?? 0), 0);
    return scoreMatches(own.filter((pair) => pair.exact).length, count, own.length).f1;
  }
}

/** The sets say it by the name of the source, or by a tag. */
function isMdx({source, tags}: LabelledText): boolean {
  return source?.endsWith('.mdx') === true || tags?.some((tag) => tag === 'mdx' || tag === 'jsx') === true;
}

function findDiagnostics(item: LabelledText, rules: readonly Rule[], format: Format): readonly Diagnostic[] {
  const config: BrandConfig = {brand: 'Labelled set', terms: item.rules.map(toTerm)};
  const linter = createLinter({config, rules, today: EXAMPLE_DAY});
  const document = readDocument(format, {path: `${item.id}.md`, text: item.markdown});
  return linter.lint(document, {writing: format}).diagnostics;
}

/**
 * The labelled rule as an entry of a brand config. A rule of brand casing is a rule about a name; the sets let names have
 * a possessive, as those of companies do.
 */
export function toTerm(rule: LabelledRule): TermConfig {
  const pos = toPartOfSpeech(rule.pos);
  return {
    id: rule.id,
    ...(rule.preferred === null ? {} : {use: rule.preferred}),
    avoid: [...rule.forbidden],
    ...(rule.case === 'sensitive' ? {kind: 'company' as const} : {}),
    ...(pos ? {pos} : {}),
    ...(rule.exceptions ? {except: [...rule.exceptions]} : {}),
    match: {case: rule.case ?? 'insensitive', inflect: rule.inflect ?? false},
  };
}

/** The sets also say `noun-in-adverbial`: “in real time”, and not “a real-time view”. */
function toPartOfSpeech(pos: string | undefined): TermConfig['pos'] {
  switch (pos) {
    case 'noun':
    case 'verb':
    case 'adjective':
    case 'adverb':
    case 'noun-or-adjective':
      return pos;
    case 'noun-in-adverbial':
      return 'adverb';
    case undefined:
      return undefined;
    default:
      return 'other';
  }
}

/** Each diagnostic answers at most one expected finding: the exact one first, else one that overlaps. */
function pairUp(item: LabelledText, diagnostics: readonly Diagnostic[]): Pair[] {
  const free = new Set(diagnostics);
  const pairs = new Map<LabelledFinding, Pair>();
  for (const expected of item.expected) {
    const same = [...free].find((diagnostic) => isExact(diagnostic, expected));
    if (same) free.delete(same);
    pairs.set(expected, {item, expected, overlapping: same, exact: same !== undefined});
  }
  for (const [expected, pair] of pairs) {
    if (pair.exact) continue;
    const near = [...free].find(
      ({ref, start, end}) => ref?.id === expected.rule && start.offset < expected.end && expected.start < end.offset,
    );
    if (near) free.delete(near);
    pairs.set(expected, {...pair, overlapping: near});
  }
  return [...pairs.values()];
}

function isExact({ref, start, end}: Diagnostic, expected: LabelledFinding): boolean {
  return ref?.id === expected.rule && start.offset === expected.start && end.offset === expected.end;
}

/**
 * What the words become by the fix or the first suggestion. Where the source allows neither (markup inside the words),
 * the words that the message names count.
 */
function hasRightSuggestion({item, expected, overlapping}: Pair): boolean {
  if (!overlapping) return false;
  const fix = overlapping.fix ?? overlapping.suggestions[0];
  const wanted = expected.suggestion ?? '';
  if (!fix) return wanted === '' || overlapping.message.includes(`“${wanted}”`);
  let text = '';
  let at = expected.start;
  for (const edit of [...fix.edits].sort((a, b) => a.start - b.start)) {
    if (edit.start < expected.start || edit.end > expected.end) continue;
    text += item.markdown.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return withoutMarks(text + item.markdown.slice(at, expected.end)) === wanted;
}

/** A fix leaves the marks of emphasis, the links and the tags inside the words where they are. */
function withoutMarks(markdown: string): string {
  return markdown.replace(/\]\([^()]*\)|<!--.*?-->|<\/?[a-z][^<>]*>|[*_~[]/gi, '');
}

function listMisses(item: LabelledText, diagnostics: readonly Diagnostic[], pairs: readonly Pair[]): string[] {
  const own = pairs.filter((pair) => pair.item === item);
  const answered = new Set(own.map(({overlapping}) => overlapping));
  const missed = own.flatMap((pair) => describePair(pair));
  const extra = diagnostics
    .filter((diagnostic) => !answered.has(diagnostic))
    .map((one) => `${item.id} found but not expected: ${describeDiagnostic(one)}`);
  return [...missed, ...extra].map((miss) => `${miss}\nin ${JSON.stringify(item.markdown)}`);
}

function describePair(pair: Pair): string[] {
  const {item, expected, overlapping, exact} = pair;
  const wanted = `${expected.rule} ${JSON.stringify(expected.text)} at ${expected.start}–${expected.end}`;
  if (!overlapping) return [`${item.id} not found: ${wanted}`];
  if (!exact) return [`${item.id} other span: expected ${wanted}, found ${describeDiagnostic(overlapping)}`];
  const lines: string[] = [];
  if (!hasRightSuggestion(pair))
    lines.push(`${item.id} other words: expected ${JSON.stringify(expected.suggestion)}, found ${overlapping.message}`);
  if (expected.quoted && overlapping.fix) lines.push(`${item.id} a quotation would be fixed: ${wanted}`);
  return lines;
}

function describeDiagnostic({ref, rule, source, text, start, end}: Diagnostic): string {
  return `${ref?.id ?? rule} ${JSON.stringify(source ?? text)} at ${start.offset}–${end.offset}`;
}
