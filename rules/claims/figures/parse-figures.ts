import type {Span} from '@onbrand/core';
import {type Amount, readAmount, round} from './amount.js';
import {readBoundAfter, readBoundBefore} from './bounds.js';
import {usesDecimalComma} from './digits.js';
import type {Bound, Figure, FigureOptions, Numeral} from './figure.js';
import {type Read, readDate, readLabel, readOrdinal} from './labels.js';
import {type Token, tokenize} from './token.js';
import {CURRENCIES, CURRENCY_SIGNS, DOLLARS, UNIT_LETTERS, UNIT_WORDS} from './units.js';
import {defineClass} from './word-classes.js';
import {FRACTIONS, MONTHS, MULTIPLES, NOT_MULTIPLIED, ORDINALS, SCALES, SMALL, SUFFIXES, VULGAR} from './words.js';

/** The quantities of a text, in order, with exact spans. Dates, versions, ordinals and the like are left out. */
export function parseFigures(text: string, options: FigureOptions = {}): Figure[] {
  return parseNumerals(text, options).filter((numeral) => numeral.kind === 'quantity');
}

/** Whatever a text says with digits or number words, in order, told apart. */
export function parseNumerals(text: string, options: FigureOptions = {}): Numeral[] {
  return readNumerals(tokenize(text), options).map((read) => read.numeral);
}

/** A numeral and the tokens that say it: `[first, next)`. */
export interface ReadNumeral extends Read<Numeral> {
  readonly first: number;
}

/** The same from tokens, for callers that have them. */
export function readNumerals(tokens: readonly Token[], options: FigureOptions = {}): ReadNumeral[] {
  const decimalComma = options.language === undefined ? false : knowsDecimalComma(options.language);
  const found: ReadNumeral[] = [];
  let at = 0;
  while (at < tokens.length) {
    const read = mayBegin(tokens, at) ? readNumeral(tokens, at, decimalComma) : undefined;
    if (read) found.push(read);
    at = read ? Math.max(read.next, at + 1) : at + 1;
  }
  return found;
}

/** Asked for each sentence; a run has few languages. */
const decimalCommas = new Map<string, boolean>();

function knowsDecimalComma(language: string): boolean {
  const known = decimalCommas.get(language) ?? usesDecimalComma(language);
  decimalCommas.set(language, known);
  return known;
}

/** Words that can open a numeral. */
const OPENERS = defineClass([
  'a',
  'an',
  'half',
  ...SMALL.keys(),
  ...MULTIPLES.keys(),
  ...ORDINALS.keys(),
  ...MONTHS.keys(),
  ...DOLLARS.keys(),
  ...[...UNIT_WORDS].filter(([, unit]) => /^[A-Z]{3}$/.test(unit)).map(([word]) => word),
]);

/** A quick look whether a token can open a numeral: most words and marks are settled here. */
function mayBegin(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token) return false;
  if (token.kind === 'number') return true;
  if (token.kind === 'mark') {
    if ((token.classes & LEADING_MARKS) !== 0)
      return tokens[index + 1] !== undefined && tokens[index + 1]?.kind !== 'word';
    return (token.classes & OPENING_MARKS) !== 0;
  }
  if ((token.classes & OPENERS) === 0) return false;
  if (token.lower !== 'a' && token.lower !== 'an') return true;
  // “a dozen”, “a third”, “A$5”: the commonest words of all are followed by something else nearly always.
  const after = tokens[index + 1]?.lower ?? '';
  return after === '$' || SCALES.has(after) || FRACTIONS.has(after);
}

/** Marks that open one: currencies and fractions. */
const OPENING_MARKS = defineClass([...CURRENCY_SIGNS.keys(), ...VULGAR.keys()]);
/** Those of telephone numbers and issues, and the slash of a dated path: only right before more marks or digits. */
const LEADING_MARKS = defineClass(['+', '(', '#', '/']);

function readNumeral(tokens: readonly Token[], index: number, decimalComma: boolean): ReadNumeral | undefined {
  const read =
    readDate(tokens, index) ??
    readOrdinal(tokens, index) ??
    readLabel(tokens, index) ??
    readMultiple(tokens, index) ??
    readQuantity(tokens, index, decimalComma);
  return read && {numeral: read.numeral, first: index, next: read.next};
}

/** Before its bound is known. */
interface Measure extends Span {
  readonly value: number;
  readonly unit: string;
  readonly next: number;
  readonly bare: boolean;
}

/** double, twice, tenfold; “twice as fast” and “double your sales” alike. */
function readMultiple(tokens: readonly Token[], index: number): Read<Figure> | undefined {
  const token = tokens[index];
  const value = token?.kind === 'word' ? MULTIPLES.get(token.lower) : undefined;
  const after = tokens[index + 1];
  if (!token || value === undefined || NOT_MULTIPLIED.has(after?.lower ?? '') || after?.joint === 'hyphen')
    return undefined;
  return bounded(
    tokens,
    index,
    {value, unit: 'x', next: index + 1, bare: false, start: token.start, end: token.end},
    undefined,
  );
}

function readQuantity(tokens: readonly Token[], index: number, decimalComma: boolean): Read<Figure> | undefined {
  const first = readMeasure(tokens, index, decimalComma);
  if (!first) return undefined;
  const second = readRangeEnd(tokens, index, first, decimalComma);
  if (!second) return first.bare ? undefined : bounded(tokens, index, first, undefined);
  return bounded(tokens, index, spread(first, second, scaleOf(tokens, second.next)), second);
}

/** Both ends of a range in one unit: “20–30%” has the sign once, and “1–2 million” the scale. */
function spread(first: Measure, second: Measure, scale: number): Measure {
  const value = first.value < 1000 && scale >= 1000 ? round(first.value * scale) : first.value;
  return {...first, value, unit: first.unit === '' ? second.unit : first.unit};
}

/** The scale word or suffix that ends an amount, 1 where there is none. */
function scaleOf(tokens: readonly Token[], next: number): number {
  const last = tokens[next - 1];
  return last?.kind === 'word' ? (SCALES.get(last.lower) ?? SUFFIXES.get(last.lower) ?? 1) : 1;
}

/** The other end of a range: 20–30%, 5 to 10, $5-$10, between 5 and 10. */
function readRangeEnd(
  tokens: readonly Token[],
  index: number,
  first: Measure,
  decimalComma: boolean,
): Measure | undefined {
  const link = tokens[first.next];
  if (!link) return undefined;
  const between = tokens[index - 1]?.lower === 'between' && link.lower === 'and';
  const dash = link.kind === 'mark' && link.joint === 'glued' && /^[-\u2010-\u2015\u2212]$/.test(link.lower);
  const at = link.joint === 'hyphen' ? first.next : between || dash || link.lower === 'to' ? first.next + 1 : -1;
  const second = at < 0 ? undefined : readMeasure(tokens, at, decimalComma);
  if (!second || second.bare) return undefined;
  // “$5–10”: the sign stands once, before.
  const unit = second.unit === '' ? first.unit : second.unit;
  return unit === first.unit || first.unit === '' ? {...second, unit} : undefined;
}

/** An amount with its unit, or with the currency before it. */
function readMeasure(tokens: readonly Token[], index: number, decimalComma: boolean): Measure | undefined {
  const sign = readCurrency(tokens, index);
  const amount = readAmount(tokens, sign ? sign.next : index, decimalComma, sign !== undefined);
  const start = tokens[index]?.start;
  if (!amount || start === undefined || !Number.isFinite(amount.value)) return undefined;
  if (sign)
    return {
      start,
      end: endOf(tokens, amount.next),
      value: amount.value,
      unit: sign.unit,
      next: amount.next,
      bare: false,
    };
  return withUnit(tokens, start, amount);
}

function endOf(tokens: readonly Token[], next: number): number {
  return tokens[next - 1]?.end ?? 0;
}

/** $, €, US$, A$, or a code before digits: EUR 5. */
function readCurrency(tokens: readonly Token[], index: number): {unit: string; next: number} | undefined {
  const token = tokens[index];
  if (!token) return undefined;
  const after = tokens[index + 1];
  const sign = token.kind === 'mark' ? CURRENCY_SIGNS.get(token.lower) : undefined;
  if (sign !== undefined) return {unit: sign, next: index + 1};
  if (token.kind !== 'word' || !after) return undefined;
  const dollar = after.lower === '$' && after.joint === 'glued' ? DOLLARS.get(token.lower) : undefined;
  if (dollar !== undefined) return {unit: dollar, next: index + 2};
  const code =
    token.capital && token.lower.length === 3 && after.kind === 'number' ? UNIT_WORDS.get(token.lower) : undefined;
  return code !== undefined && /^[A-Z]{3}$/.test(code) ? {unit: code, next: index + 1} : undefined;
}

function withUnit(tokens: readonly Token[], start: number, amount: Amount): Measure {
  const unit = readUnit(tokens, amount.next);
  if (unit) {
    return {
      start,
      end: endOf(tokens, unit.next),
      value: round(amount.value),
      unit: unit.unit,
      next: unit.next,
      bare: false,
    };
  }
  const unitless = amount.fraction ? '/' : '';
  return {
    start,
    end: endOf(tokens, amount.next),
    value: round(amount.value),
    unit: unitless,
    next: amount.next,
    bare: amount.words,
  };
}

/** %, percent, per cent, percentage points, x, times, fold, out of 5, and the units of UNIT_WORDS and UNIT_LETTERS. */
function readUnit(tokens: readonly Token[], index: number): {unit: string; next: number} | undefined {
  const token = tokens[index];
  if (!token) return undefined;
  const after = tokens[index + 1]?.lower;
  if (token.lower === '%') return {unit: '%', next: index + 1};
  if (token.lower === '‰') return {unit: '‰', next: index + 1};
  if (token.lower === '°' && (after === 'c' || after === 'f'))
    return {unit: `°${after.toUpperCase()}`, next: index + 2};
  const sign = token.kind === 'mark' ? CURRENCY_SIGNS.get(token.lower) : undefined;
  if (sign !== undefined && (token.joint === 'glued' || tokens[index + 1]?.kind !== 'number'))
    return {unit: sign, next: index + 1};
  if (token.lower === 'per' && after === 'cent') return {unit: '%', next: index + 2};
  if ((token.lower === 'percentage' || token.lower === 'percent') && (after === 'points' || after === 'point'))
    return {unit: 'pp', next: index + 2};
  if (token.lower === 'times' || token.lower === 'fold') return {unit: 'x', next: index + 1};
  if (token.lower === 'out' && after === 'of') return readScore(tokens, index + 2);
  if (token.lower === '/' && token.joint === 'glued') return readScore(tokens, index + 1);
  return readUnitWord(tokens, index);
}

/** The whole of a rating: 4.8 out of 5, 9/10. */
function readScore(tokens: readonly Token[], index: number): {unit: string; next: number} | undefined {
  const whole = tokens[index];
  return whole && /^(?:\d{1,4}|five|ten)$/.test(whole.lower)
    ? {unit: `/${whole.lower.replace('five', '5').replace('ten', '10')}`, next: index + 1}
    : undefined;
}

function readUnitWord(tokens: readonly Token[], index: number): {unit: string; next: number} | undefined {
  const token = tokens[index];
  if (!token) return undefined;
  const written = token.capital ? token.lower.charAt(0).toUpperCase() + token.lower.slice(1) : token.lower;
  const letter = token.joint === 'glued' ? UNIT_LETTERS.get(written) : undefined;
  if (letter !== undefined) return {unit: letter, next: index + 1};
  const unit = token.kind === 'word' ? UNIT_WORDS.get(token.lower) : undefined;
  // “5 min” and “30-second”, and not “5. Second, …”.
  if (unit === undefined || (token.lower === 'second' && token.joint === 'space' && !tokens[index + 1]))
    return undefined;
  return {unit, next: index + 1};
}

/** Adds the words of the bound before or after the measure. */
function bounded(tokens: readonly Token[], index: number, first: Measure, second: Measure | undefined): Read<Figure> {
  const last = second ?? first;
  const words = readBoundBefore(tokens, index);
  // “from $5” bounds a price; “from 2,300 reviews” does not.
  const isFrom = words?.length === 1 && tokens[index - 1]?.lower === 'from';
  const before = isFrom && second === undefined && !CURRENCIES.has(first.unit) ? undefined : words;
  const after = readBoundAfter(tokens, last.next);
  const range = second !== undefined && before?.bound === 'at-least' && tokens[index - 1]?.lower === 'from';
  const bound: Bound = range ? 'exact' : (after?.bound ?? before?.bound ?? 'exact');
  const next = last.next + (after?.length ?? 0);
  // “60+ projects”: the plus belongs to what a reader sees as the number.
  const plus = after?.length === 1 && tokens[last.next]?.lower === '+' && tokens[last.next]?.joint === 'glued';
  const end = plus ? endOf(tokens, next) : last.end;
  const start = before ? (tokens[index - before.length]?.start ?? first.start) : first.start;
  const {value, unit} = first;
  const whole = {start, end: Math.max(end, endOf(tokens, next))};
  const numeral: Figure = second
    ? {kind: 'quantity', value, to: second.value, unit, bound, start: first.start, end, whole}
    : {kind: 'quantity', value, unit, bound, start: first.start, end, whole};
  return {numeral, next};
}
