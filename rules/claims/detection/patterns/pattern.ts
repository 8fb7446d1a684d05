import {collectKeys} from '../../figures/word-classes.js';
import type {ClaimKind} from '../claim.js';
import {verbForms} from '../words.js';

/**
 * The language of the pattern lists. A line is a strength and elements with spaces between:
 *
 * - `a|b_c` one of these, `_` joins words of one alternative; `~cut` every form of the verb; `@list` the words of a list
 * - `#` any figure, `#n` a bare count, `#%` `#$` `#x` `#/` `#time` `#score` a figure of that unit
 * - `Std` a standard or law with its number, or several in a row; `Name` a proper name of one to four words; `Own` our own name, or we, our, it; `…` up to three words, `…5` up to five
 * - `adj` up to three words inside a noun phrase
 * - `np` the words of a noun phrase that follow, as many as there are (or none); `np1` at least one
 * - `^` and `$` the beginning and the end of a clause; `!a|b` the next word is none of these, `<!a|b` the last one was not
 * - `x?` the element may be missing
 * - `[` `]` the words between are the claim; without them the whole match is
 *
 * Strength: 5 is a claim wherever it is asserted; 3 unless the sentence speaks of something else altogether; 2 if nothing
 * in the sentence speaks against it; 1 only where we speak of ourselves or to the reader.
 */
export interface Pattern {
  readonly kind: ClaimKind;
  readonly strength: number;
  readonly elements: readonly Element[];
  /** The words of the first element that has any: a gap does not pass over them, as the pattern could begin afresh there. */
  readonly opening?: Words;
  readonly source: string;
  readonly flags: ReadonlySet<string>;
}

/** Lists of words that patterns name with `@`. An entry of several words has spaces. */
export type WordLists = Readonly<Record<string, readonly string[]>>;

export interface Words {
  /** First word → the alternatives that begin with it, longest first. */
  readonly first: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Those of the first words: see `mayHold`. */
  readonly keys: Uint8Array;
}
/** Words, figures, names: whatever the alternatives between bars are. */
export interface Choice {
  readonly type: 'choice';
  readonly words: Words;
  readonly units: readonly string[];
  readonly name: boolean;
  readonly own: boolean;
  readonly standard: boolean;
}
interface Plain {
  readonly type: 'names' | 'start' | 'end' | 'open' | 'close';
}
export interface Gap {
  readonly type: 'gap';
  readonly most: number;
  /** Only over words of a noun phrase: “12,000 happy customers”. */
  readonly nominal: boolean;
}
export interface Noun {
  readonly type: 'noun';
  readonly least: number;
  /** May go on after “and” and commas. */
  readonly listed: boolean;
}
interface Not {
  readonly type: 'not' | 'not-after';
  readonly words: Words;
}
/** One element of a pattern. */
export type Element = (Choice | Plain | Gap | Noun | Not) & {readonly optional?: boolean};

/** A pattern as it is written, with the lists it may name. */
export interface PatternLine {
  readonly kind: ClaimKind;
  readonly line: string;
  readonly lists: WordLists;
}

/** Lists patterns of one kind, unread. Lines that begin with `--` are comments. */
export function listPatterns(kind: ClaimKind, source: string, lists: WordLists): PatternLine[] {
  return source
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('--'))
    .map((line) => ({kind, line, lists}));
}

/** Reads a pattern. Words after `::` are flags. */
export function readPattern({kind, line, lists}: PatternLine): Pattern {
  const [body = '', flags = ''] = line.split('::');
  const [strength = '', ...parts] = cutAtSpaces(body);
  if (!/^[1-5](?:\.5)?$/.test(strength)) throw new Error(`A pattern begins with its strength: ${line}`);
  const elements = parts.map((part) => readElement(part, lists));
  const first = elements.find((element) => element.type === 'choice');
  return {
    kind,
    strength: Number(strength),
    elements,
    ...(first?.type === 'choice' && !first.optional ? {opening: first.words} : {}),
    source: line,
    flags: new Set(cutAtSpaces(flags)),
  };
}

const cutAtSpaces = (text: string): string[] => text.split(' ').filter(Boolean);

function readElement(part: string, lists: WordLists): Element {
  const optional = part.length > 1 && part.endsWith('?');
  const text = optional ? part.slice(0, -1) : part;
  const element = readRequired(text, lists);
  return optional ? {...element, optional} : element;
}

function readRequired(text: string, lists: WordLists): Element {
  if (text === '[') return {type: 'open'};
  if (text === ']') return {type: 'close'};
  if (text === '^') return {type: 'start'};
  if (text === '$') return {type: 'end'};
  if (text === 'np') return {type: 'noun', least: 0, listed: false};
  if (text === 'np1') return {type: 'noun', least: 1, listed: false};
  if (text === 'names') return {type: 'names'};
  if (text === 'nps') return {type: 'noun', least: 1, listed: true};
  if (text === 'adj') return {type: 'gap', most: 3, nominal: true};
  if (text.startsWith('…')) return {type: 'gap', most: Number(text.slice(1) || 3), nominal: false};
  if (text.startsWith('<!')) return {type: 'not-after', words: readWords(text.slice(2).split('|'), lists)};
  if (text.startsWith('!')) return {type: 'not', words: readWords(text.slice(1).split('|'), lists)};
  const parts = text.split('|');
  return {
    type: 'choice',
    words: readWords(parts.filter(isWord), lists),
    units: parts.filter(isUnit).map((part) => part.slice(1)),
    name: parts.includes('Name'),
    own: parts.includes('Own'),
    standard: parts.includes('Std'),
  };
}

const isUnit = (part: string) => part.startsWith('#') && /^#[a-z%$/]*$/.test(part);
const isWord = (part: string) => part !== 'Name' && part !== 'Own' && part !== 'Std' && !isUnit(part);

/** Words of one element, which many patterns have in common: what stands alone is read once for all. */
function readWords(parts: readonly string[], lists: WordLists): Words {
  const [only] = parts;
  if (parts.length !== 1 || only === undefined || !/^[@~]/.test(only)) return groupByFirst(parts, lists);
  const known = sharedOf(lists).words.get(only) ?? groupByFirst(parts, lists);
  sharedOf(lists).words.set(only, known);
  return known;
}

function groupByFirst(parts: readonly string[], lists: WordLists): Words {
  const first = new Map<string, (readonly string[])[]>();
  for (const part of parts) {
    for (const words of expand(part, lists)) {
      const key = words[0] ?? '';
      const others = first.get(key);
      if (others) others.push(words);
      else first.set(key, [words]);
    }
  }
  for (const words of first.values()) if (words.length > 1) words.sort((a, b) => b.length - a.length);
  return {first, keys: collectKeys(first.keys())};
}

/** What of some lists has been read. */
interface Shared {
  /** The alternatives that `~verb` and `@list` stand for. */
  readonly alternatives: Map<string, readonly (readonly string[])[]>;
  readonly words: Map<string, Words>;
}

const shared = new WeakMap<WordLists, Shared>();

function sharedOf(lists: WordLists): Shared {
  const known = shared.get(lists) ?? {alternatives: new Map(), words: new Map()};
  shared.set(lists, known);
  return known;
}

function expand(alternative: string, lists: WordLists): readonly (readonly string[])[] {
  if (!/^[@~]/.test(alternative)) return [cutWords(alternative)];
  const {alternatives} = sharedOf(lists);
  const known =
    alternatives.get(alternative) ??
    (alternative.startsWith('~') ? expandVerb : expandList)(alternative.slice(1), lists);
  alternatives.set(alternative, known);
  return known;
}

function cutWords(alternative: string): readonly string[] {
  return /[_-]/.test(alternative) ? alternative.split(/[_-]/).filter(Boolean) : [alternative];
}

function expandVerb(verb: string): string[][] {
  const [first = '', ...rest] = verb.split('_');
  return verbForms(first).map((form) => [form, ...rest]);
}

function expandList(name: string, lists: WordLists): string[][] {
  const list = lists[name];
  if (!list) throw new Error(`No list of words is called @${name}`);
  return list.flatMap((entry) =>
    entry.startsWith('~') ? verbForms(entry.slice(1)).map((form) => [form]) : [entry.split(/[ -]/)],
  );
}
