import {CURRENCIES} from '../figures/units.js';
import type {ClaimKind} from './claim.js';
import type {Item} from './sentence.js';
import {endOfStandards} from './standards.js';
import {isNameItem, isNominal, verbForms} from './words.js';

/**
 * The language of the pattern lists. A line is a strength and elements with spaces between:
 *
 * - `a|b_c` one of these, `_` joins words of one alternative; `~cut` every form of the verb; `@list` the words of a list
 * - `#` any figure, `#n` a bare count, `#%` `#$` `#x` `#/` `#time` `#score` a figure of that unit
 * - `Std` a standard or law with its number, or several in a row; `Name` a proper name of one to four words; `Own` our own name, or we, our, it; `…` up to three words, `…5` up to five
 * - `adj` up to three words inside a noun phrase
 * - `np` the words of a noun phrase that follow, as many as there are (or none); `np1` at least one
 * - `^` and `$` the beginning and the end of a clause; `!a|b` the next word is none of these
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
  readonly source: string;
  readonly flags: ReadonlySet<string>;
}

/** Lists of words that patterns name with `@`. An entry of several words has spaces. */
export type WordLists = Readonly<Record<string, readonly string[]>>;

interface Words {
  /** First word → the alternatives that begin with it, longest first. */
  readonly first: ReadonlyMap<string, readonly (readonly string[])[]>;
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
interface Gap {
  readonly type: 'gap';
  readonly most: number;
  /** Only over words of a noun phrase: “12,000 happy customers”. */
  readonly nominal: boolean;
}
interface Noun {
  readonly type: 'noun';
  readonly least: number;
  /** May go on after “and” and commas. */
  readonly listed: boolean;
}
interface Not {
  readonly type: 'not';
  readonly words: Words;
}
/** One element of a pattern. */
export type Element = (Choice | Plain | Gap | Noun | Not) & {readonly optional?: boolean};

/** Reads a list of patterns of one kind. Lines that begin with `--` are comments; words after `::` are flags. */
export function readPatterns(kind: ClaimKind, source: string, lists: WordLists): Pattern[] {
  return source
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('--'))
    .map((line) => readPattern(kind, line, lists));
}

function readPattern(kind: ClaimKind, line: string, lists: WordLists): Pattern {
  const [body = '', flags = ''] = line.split('::');
  const [strength = '', ...parts] = body.trim().split(/\s+/);
  if (!/^[1-5](?:\.5)?$/.test(strength)) throw new Error(`A pattern begins with its strength: ${line}`);
  const elements = parts.map((part) => readElement(part, lists));
  return {
    kind,
    strength: Number(strength),
    elements,
    source: line,
    flags: new Set(flags.trim().split(/\s+/).filter(Boolean)),
  };
}

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
  if (text.startsWith('!')) return {type: 'not', words: readWords(text.slice(1).split('|'), lists)};
  const parts = text.split('|');
  const isUnit = (part: string) => /^#(?:[a-z%$/]*)$/.test(part);
  return {
    type: 'choice',
    words: readWords(
      parts.filter((part) => !isUnit(part) && !/^(?:Name|Own|Std)$/.test(part)),
      lists,
    ),
    units: parts.filter(isUnit).map((part) => part.slice(1)),
    name: parts.includes('Name'),
    own: parts.includes('Own'),
    standard: parts.includes('Std'),
  };
}

function readWords(parts: readonly string[], lists: WordLists): Words {
  const alternatives = parts.flatMap((alternative) => expand(alternative, lists));
  const first = new Map<string, string[][]>();
  for (const words of alternatives) {
    const key = words[0] ?? '';
    first.set(
      key,
      [...(first.get(key) ?? []), words].sort((a, b) => b.length - a.length),
    );
  }
  return {first};
}

function expand(alternative: string, lists: WordLists): string[][] {
  if (alternative.startsWith('~')) {
    const [verb = '', ...rest] = alternative.slice(1).split('_');
    return verbForms(verb).map((form) => [form, ...rest]);
  }
  if (!alternative.startsWith('@')) return [alternative.split(/[_-]/).filter(Boolean)];
  const list = lists[alternative.slice(1)];
  if (!list) throw new Error(`No list of words is called ${alternative}`);
  return list.flatMap((entry) =>
    entry.startsWith('~') ? verbForms(entry.slice(1)).map((form) => [form]) : [entry.split(/[ -]/)],
  );
}

/** Where a pattern stands: indexes into the items, `[from, to)`. */
export interface PatternMatch {
  readonly pattern: Pattern;
  readonly from: number;
  readonly to: number;
  /** The claim as the pattern marks it. */
  readonly claim: readonly [number, number];
  /** Without the noun phrase at its end. */
  readonly trigger: readonly [number, number];
}

/** What a match needs to know of the sentence besides its items. */
export interface Scene {
  readonly items: readonly Item[];
  /** The index after our own name or pronoun at `index`, or `index`. */
  readonly isOwn: (index: number) => number;
  readonly isBreak: (index: number) => boolean;
}

/** The longest way `pattern` matches at `from`, if any. */
export function matchPattern(pattern: Pattern, scene: Scene, from: number): PatternMatch | undefined {
  const state: State = {pattern, scene, open: -1, close: -1, tail: -1};
  const to = step(state, 0, from);
  if (to === undefined || to === from) return undefined;
  const claim: [number, number] = [state.open < 0 ? from : state.open, state.close < 0 ? to : state.close];
  const trigger: [number, number] = [claim[0], state.tail > claim[0] && state.tail <= claim[1] ? state.tail : claim[1]];
  return {pattern, from, to, claim, trigger};
}

interface State {
  readonly pattern: Pattern;
  readonly scene: Scene;
  open: number;
  close: number;
  /** End of the last element that is no noun phrase. */
  tail: number;
}

/** Matches elements from `e` on at item `i`; the index after the match. Gaps and options are the only choices. */
function step(state: State, e: number, i: number): number | undefined {
  const element = state.pattern.elements[e];
  if (!element) return i;
  if (element.type === 'gap') return stepGap(state, element, e, i);
  const saved = {open: state.open, close: state.close, tail: state.tail};
  for (const next of consume(state, element, i)) {
    if (element.type === 'open') state.open = i;
    if (element.type === 'close') state.close = i;
    if (element.type !== 'noun' && next > i) state.tail = next;
    const end = step(state, e + 1, next);
    if (end !== undefined) return end;
    Object.assign(state, saved);
  }
  return element.optional ? step(state, e + 1, i) : undefined;
}

function stepGap(state: State, gap: Gap, e: number, i: number): number | undefined {
  const saved = {open: state.open, close: state.close, tail: state.tail};
  for (let skip = 0; skip <= gap.most; skip += 1) {
    if (skip > 0 && !maySkip(state, gap, i + skip - 1)) return undefined;
    const end = step(state, e + 1, i + skip);
    if (end !== undefined) return end;
    Object.assign(state, saved);
  }
  return undefined;
}

/** Words that open another clause: a short gap does not reach over them. */
const CLAUSE_WORDS = new Set([
  'while',
  'but',
  'because',
  'which',
  'who',
  'when',
  'if',
  'so',
  'although',
  'whereas',
  ',',
]);

/** A gap stays in its clause, and does not pass over a word with which the pattern could begin afresh. */
function maySkip({scene, pattern}: State, {most, nominal}: Gap, i: number): boolean {
  const item = scene.items[i];
  if (!item || scene.isBreak(i)) return false;
  if (most > 5) return true;
  if (nominal && !isNominal(item)) return false;
  const first = pattern.elements.find((element) => element.type === 'choice');
  return (
    !CLAUSE_WORDS.has(item.lower) && !(first?.type === 'choice' && !first.optional && first.words.first.has(item.lower))
  );
}

const NONE: readonly number[] = [];

/** Indexes at which the element may end when it begins at `i`, best first. */
function consume({scene}: State, element: Exclude<Element, Gap>, i: number): readonly number[] {
  const {items} = scene;
  switch (element.type) {
    case 'open':
    case 'close':
      return [i];
    case 'start':
      return i === 0 || scene.isBreak(i - 1) ? [i] : NONE;
    case 'end':
      return i === items.length || scene.isBreak(i) ? [i] : NONE;
    case 'not':
      return matchWords(element.words, items, i).length === 0 ? [i] : NONE;
    case 'names':
      return endOfNames(items, i) > i ? [endOfNames(items, i)] : NONE;
    case 'choice':
      return consumeChoice(element, scene, i);
    case 'noun': {
      const end = element.listed ? endOfNouns(items, i) : endOfNoun(items, i);
      const ends: number[] = [];
      for (let at = end; at >= i + element.least; at -= 1) ends.push(at);
      return ends;
    }
  }
}

function consumeChoice(choice: Choice, scene: Scene, i: number): readonly number[] {
  const {items} = scene;
  const item = items[i];
  if (!item) return NONE;
  const ends = matchWords(choice.words, items, i);
  if (choice.units.some((unit) => fitsUnit(item, unit))) ends.push(i + 1);
  if (choice.own && scene.isOwn(i) > i) ends.push(scene.isOwn(i));
  if (choice.standard && endOfStandards(items, i) > i) ends.push(endOfStandards(items, i));
  if (choice.name) ends.push(...nameEnds(items, i));
  return ends;
}

function matchWords(words: Words, items: readonly Item[], i: number): number[] {
  const item = items[i];
  const alternatives = item && words.first.get(item.lower);
  if (!alternatives) return [];
  const ends: number[] = [];
  for (const alternative of alternatives) {
    let at = 0;
    while (at < alternative.length && items[i + at]?.lower === alternative[at]) at += 1;
    if (at === alternative.length) ends.push(i + at);
  }
  return ends;
}

const TIME_UNITS = new Set('ns µs ms s min h day week month year decade century'.split(' '));

/** Is the item a figure in this unit? */
export function fitsUnit(item: Item, unit: string): boolean {
  const figure = item.figure;
  if (!figure) return false;
  if (unit === '') return true;
  if (unit === 'n') return figure.unit === '';
  if (unit === '$') return CURRENCIES.has(figure.unit);
  if (unit === 'time') return TIME_UNITS.has(figure.unit);
  if (unit === 'score') return figure.unit.startsWith('/') && figure.unit.length > 1;
  if (unit === 'size') return /^[KMGTP]?i?B$/.test(figure.unit);
  return figure.unit === unit;
}

/** Proper names beginning at `i`, longest first. */
function nameEnds(items: readonly Item[], i: number): number[] {
  // “New York”, and not “New features”.
  const isNew = items[i]?.lower === 'new' && items[i]?.capital === true && items[i + 1]?.capital === true;
  let end = isNew ? i + 1 : i;
  while (
    end < i + 4 &&
    end < items.length &&
    isNameItem(items[end] as Item) &&
    !(end > i && items[end - 1]?.possessive)
  )
    end += 1;
  if (isNew && end === i + 1) return [];
  const ends: number[] = [];
  for (let at = end; at > i; at -= 1) ends.push(at);
  return ends;
}

/** The end of a list of names: “Oatly, LoveFrom and the Steve Jobs Archive”. */
function endOfNames(items: readonly Item[], i: number): number {
  let end = nameEnds(items, i)[0] ?? i;
  while (end > i && end < i + 20) {
    let next = end;
    while (next < end + 3 && /^(?:,|and|&|or|the)$/.test(items[next]?.lower ?? '')) next += 1;
    const more = next > end ? (nameEnds(items, next)[0] ?? next) : end;
    if (more <= next) break;
    end = more;
  }
  return end;
}

/** The end of the noun phrase that goes on at `i`: at most five words. */
export function endOfNoun(items: readonly Item[], i: number): number {
  let end = i;
  while (end < items.length && end < i + 5 && isNominal(items[end] as Item)) {
    // “encryption protects your files”: a word in -s before a determiner is the verb.
    if (end > i && /[^s]s$/.test(items[end]?.lower ?? '') && DETERMINERS.has(items[end + 1]?.lower ?? '')) break;
    end += 1;
    if (items[end - 1]?.lower.endsWith('ly') && end === i + 1) break;
  }
  return end;
}

const DETERMINERS = new Set(
  'a an the your our their its his her my you us it them this that these all every any each more both'.split(' '),
);

/** The end of several noun phrases with commas and “and” between them, in at most twelve words. */
function endOfNouns(items: readonly Item[], i: number): number {
  let end = endOfNoun(items, i);
  while (end > i && end < i + 12) {
    let next = end;
    while (next < end + 3 && /^(?:,|and|&|or|some|of|the|many|more|a|other|in)$/.test(items[next]?.lower ?? ''))
      next += 1;
    const more = next > end ? endOfNoun(items, next) : end;
    if (more <= next) break;
    end = more;
  }
  return end;
}
