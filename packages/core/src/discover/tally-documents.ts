import {isClosedClass} from '../language/closed-classes.js';
import {readPartOfSpeech} from '../language/part-of-speech.js';
import type {Document} from '../model/document.js';
import type {Region} from '../model/region.js';
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
  const compounds = new Set<string>();
  for (const {document, region, words} of read) {
    for (const word of words) {
      compounds.add(squash(word.text));
      addWord(counted, word, {document, region, span: word});
    }
  }
  for (const {document, region, words} of read) addCompounds(counted, compounds, words, document, region);
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
function shapeOf({text, isCapitalised}: Word): string {
  if (!isCapitalised) return text;
  const isPlain = text.split(/[‐‑-]/).every((part) => part.slice(1) === part.slice(1).toLowerCase());
  return isPlain || text === text.toUpperCase() ? text.toLowerCase() : text;
}

function addWord(counted: Counted, word: Word, place: CountedPlace): void {
  const key = squash(word.text);
  if (key.length < 3 || /^\p{N}/u.test(key)) return;
  addTally(bucketOf(counted, word.text, key, place), key, shapeOf(word), place);
  if (!word.isCapitalised) addTally(counted.capitals, word.text.toLowerCase(), word.text, place);
}

/** Where a way to write something is counted, by the part it plays. */
function bucketOf(counted: Counted, text: string, key: string, {region, span}: CountedPlace): Tallies {
  const isHyphenated = /[‐‑-]/.test(text);
  if (!isHyphenated && !endsInParticle(key)) return counted.spellings;
  const reading = readPartOfSpeech(region.text, span, 'base');
  if (reading === 'verb' && endsInParticle(key)) return counted.verbs;
  return reading === 'attributive' && isHyphenated ? counted.attributive : counted.spellings;
}

function endsInParticle(key: string): boolean {
  for (const particle of PARTICLES) if (key.length > particle.length + 1 && key.endsWith(particle)) return true;
  return false;
}

function addCompounds(
  counted: Counted,
  compounds: ReadonlySet<string>,
  words: readonly Word[],
  document: Document,
  region: Region,
): void {
  for (const [index, first] of words.entries()) {
    if (isClosedClass(first.text.toLowerCase())) continue;
    let key = squash(first.text);
    for (let more = 1; more < MOST_WORDS; more += 1) {
      const last = words[index + more];
      if (!last?.follows) break;
      key += squash(last.text);
      const place = {document, region, span: {start: first.start, end: last.end}};
      if (more === 1) addPair(counted, first, last, place);
      const parts = words.slice(index, index + more + 1);
      if (!compounds.has(key) || !isCompound(parts)) continue;
      const shape = parts.map(shapeOf).join(' ');
      addTally(bucketOf(counted, shape, key, place), key, shape, place);
    }
  }
}

function isCompound(parts: readonly Word[]): boolean {
  const texts = parts.map(({text}) => text.toLowerCase());
  if (TWO_MEANINGS.has(texts.join('-')) || PREFIXES.has(texts[0] ?? '')) return false;
  return texts.every((text) => text.length > 1 && /^\p{L}+$/u.test(text));
}

/** A pair that begins with a name: “Larkspur Cloud”, “Larkspur cloud”. */
function addPair({capitals}: Counted, first: Word, last: Word, place: CountedPlace): void {
  if (first.isCapitalised || last.isCapitalised || !/^\p{Lu}/u.test(first.text)) return;
  if (isClosedClass(last.text.toLowerCase())) return;
  const text = `${first.text} ${last.text}`;
  addTally(capitals, text.toLowerCase(), text, place);
}
