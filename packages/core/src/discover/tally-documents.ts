import {isClosedClass} from '../language/closed-classes.js';
import {readPartOfSpeech} from '../language/part-of-speech.js';
import type {Document} from '../model/document.js';
import type {Region} from '../model/region.js';
import type {Span} from '../model/span.js';
import {PARTICLES, PREFIXES, TWO_MEANINGS} from './not-variants.js';
import {readWords, type Word} from './read-words.js';
import {addTally, type CountedPlace, type Tallies} from './tally.js';

/** What was counted in all documents. */
export interface Counted {
  /** Ways to write a word or compound, by its letters without separators; those that stand as verbs apart. */
  readonly spellings: Tallies;
  readonly verbs: Tallies;
  /** Hyphenated compounds right before a noun, where the hyphen is a matter of grammar: “real-time data”. */
  readonly attributive: Tallies;
  /** Words and pairs of words where their capitals mean something, by lower case. */
  readonly capitals: Tallies;
}

/** Longer compounds are sentences. */
const MOST_WORDS = 3;

/** Counts words, and neighbours that are somewhere written as one word or with a hyphen. */
export function tallyDocuments(documents: readonly Document[], language: string): Counted {
  const counted: Counted = {spellings: new Map(), verbs: new Map(), attributive: new Map(), capitals: new Map()};
  const read = documents.flatMap((document) =>
    document.regions
      .filter((region) => speaks(region, language))
      .map((region) => ({document, region, words: readWords(region)})),
  );
  const compounds = new Set(read.flatMap(({words}) => words.map(({text}) => squash(text))));
  const phrasal = new Set<string>();
  for (const {document, region, words} of read) {
    for (const compound of findCompounds(words, compounds)) {
      const {key, shape, span, isPhrasal} = compound;
      const place = {document, region, span};
      if (isPhrasal) phrasal.add(key);
      addTally(isPhrasal && isVerb(place) ? counted.verbs : counted.spellings, key, shape, place);
    }
    for (const [first, last] of findNamePairs(words)) {
      const text = `${first.text} ${last.text}`;
      const span = {start: first.start, end: last.end};
      addTally(counted.capitals, text.toLowerCase(), text, {document, region, span});
    }
  }
  for (const {document, region, words} of read) {
    for (const word of words) addWord(counted, phrasal, word, {document, region, span: word});
  }
  return counted;
}

function speaks({lang}: Region, language: string): boolean {
  return lang === undefined || primary(lang) === primary(language);
}

function primary(language: string): string {
  return language.split(/[-_]/)[0]?.toLowerCase() ?? '';
}

/** Letters and digits only, in lower case: what all ways to write a compound share. */
export function squash(text: string): string {
  return text.replace(/[\s‐‑-]+/g, '').toLowerCase();
}

/** A capital that grammar asks for is taken back: “E-mail us” is “e-mail”, “Set-Up” in a title “set-up”. */
function shapeOf({text, isCapitalised, isShouted}: Word): string {
  if (!isCapitalised) return text;
  if (text.length > 1 && text === text.toUpperCase()) return isShouted ? text.toLowerCase() : text;
  const isPlain = text.split(/[‐‑-]/).every((part) => part.slice(1) === part.slice(1).toLowerCase());
  return isPlain ? text.toLowerCase() : text;
}

function addWord(counted: Counted, phrasal: ReadonlySet<string>, word: Word, place: CountedPlace): void {
  const key = squash(word.text);
  if (key.length < 3 || /^\p{N}/u.test(key)) return;
  addTally(bucketOf(counted, phrasal, word, key, place), key, shapeOf(word), place);
  if (!word.isCapitalised) addTally(counted.capitals, word.text.toLowerCase(), word.text, place);
}

/** Where a way to write something is counted, by the part it plays. Only what has several ways is looked at closely. */
function bucketOf(
  counted: Counted,
  phrasal: ReadonlySet<string>,
  {text}: Word,
  key: string,
  place: CountedPlace,
): Tallies {
  const isHyphenated = /[‐‑-]/.test(text);
  const isPhrasal = phrasal.has(key);
  if (!isHyphenated && !isPhrasal) return counted.spellings;
  const reading = readPartOfSpeech(place.region.text, place.span, 'base');
  if (reading === 'verb' && isPhrasal) return counted.verbs;
  return reading === 'attributive' && isHyphenated ? counted.attributive : counted.spellings;
}

function isVerb({region, span}: CountedPlace): boolean {
  return readPartOfSpeech(region.text, span, 'base') === 'verb';
}

/** Neighbours that are somewhere written as one word or with a hyphen. */
interface Compound {
  readonly key: string;
  readonly shape: string;
  readonly span: Span;
  /** A verb and its particle: `set up`. */
  readonly isPhrasal: boolean;
}

function* findCompounds(words: readonly Word[], compounds: ReadonlySet<string>): Generator<Compound> {
  for (const [index, first] of words.entries()) {
    if (isClosedClass(first.text.toLowerCase())) continue;
    let key = squash(first.text);
    for (let more = 1; more < MOST_WORDS; more += 1) {
      const last = words[index + more];
      if (!last?.follows) break;
      key += squash(last.text);
      if (!compounds.has(key)) continue;
      const parts = words.slice(index, index + more + 1);
      const isPhrasal = more === 1 && PARTICLES.has(last.text.toLowerCase());
      if (!isCompound(parts, isPhrasal)) continue;
      yield {key, shape: parts.map(shapeOf).join(' '), span: {start: first.start, end: last.end}, isPhrasal};
    }
  }
}

/** “visit or” is no way to write “visitor”: grammar may only stand inside a compound. */
function isCompound(parts: readonly Word[], isPhrasal: boolean): boolean {
  const texts = parts.map(({text}) => text.toLowerCase());
  if (TWO_MEANINGS.has(texts.join('-')) || PREFIXES.has(texts[0] ?? '')) return false;
  if (!isPhrasal && isClosedClass(texts.at(-1) ?? '')) return false;
  return texts.every((text) => text.length > 1 && /^\p{L}+$/u.test(text));
}

/** Pairs that begin with a name: “Larkspur Cloud”, “Larkspur cloud”. */
function* findNamePairs(words: readonly Word[]): Generator<readonly [Word, Word]> {
  for (const [index, last] of words.entries()) {
    const first = words[index - 1];
    if (!first || !last.follows || first.isCapitalised || last.isCapitalised || !/^\p{Lu}/u.test(first.text)) continue;
    if (!isClosedClass(last.text.toLowerCase())) yield [first, last];
  }
}
