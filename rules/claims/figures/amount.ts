import {parseDigits} from './digits.js';
import type {Token} from './token.js';
import {UNIT_WORDS} from './units.js';
import {FRACTIONS, SCALES, SMALL, SUFFIXES, VULGAR} from './words.js';

/** A number read from `tokens[start…next)`, before its unit. */
export interface Amount {
  readonly value: number;
  /** Index of the token after it. */
  readonly next: number;
  /** Is it a part of a whole: half, two thirds, 1/4? */
  readonly fraction: boolean;
  /** Said in words alone, “one” among them: then it needs a unit or a scale to be a figure. */
  readonly words: boolean;
}

/** Digits or number words at `index`, with their scale: 12,000 · 1.5 million · 12k · twelve thousand · a dozen · half. */
export function readAmount(
  tokens: readonly Token[],
  index: number,
  decimalComma: boolean,
  money: boolean,
): Amount | undefined {
  const token = tokens[index];
  if (token?.kind === 'number') return readDigitAmount(tokens, index, decimalComma, money);
  if (token?.kind === 'word') return readWordAmount(tokens, index);
  const vulgar = token && VULGAR.get(token.lower);
  return vulgar === undefined ? undefined : {value: vulgar, next: index + 1, fraction: true, words: false};
}

function readDigitAmount(
  tokens: readonly Token[],
  index: number,
  decimalComma: boolean,
  money: boolean,
): Amount | undefined {
  const token = tokens[index];
  const value = token && parseDigits(token.lower, decimalComma);
  if (value === undefined) return undefined;
  const slash = tokens[index + 1];
  const below = tokens[index + 2];
  if (slash?.lower === '/' && slash.joint === 'glued' && below?.kind === 'number' && below.joint === 'glued') {
    const whole = Number(below.lower);
    if (value < whole && whole <= 20 && Number.isInteger(value))
      return {value: value / whole, next: index + 3, fraction: true, words: false};
  }
  const vulgar = VULGAR.get(slash?.lower ?? '');
  if (vulgar !== undefined) return {value: value + vulgar, next: index + 2, fraction: false, words: false};
  const suffix = readSuffix(tokens, index + 1, money);
  if (suffix !== undefined) return {value: round(value * suffix), next: index + 2, fraction: false, words: false};
  return withScales({value, next: index + 1, fraction: false, words: false}, tokens);
}

/** k, M, bn written onto the digits. A lone `m` is a million before a plural (3m users) or after a currency sign. */
function readSuffix(tokens: readonly Token[], index: number, money: boolean): number | undefined {
  const token = tokens[index];
  if (token?.kind !== 'word' || (token.joint !== 'glued' && !(money && token.joint === 'space'))) return undefined;
  const raw = token.capital ? token.lower.charAt(0).toUpperCase() + token.lower.slice(1) : token.lower;
  if (
    raw === 'm' &&
    !money &&
    !/[a-z]s$|^people$/.test(tokens[index + 1]?.lower ?? '') &&
    tokens[index + 1]?.lower !== '+'
  ) {
    return undefined;
  }
  if (/^[bt]n?$/.test(raw) && raw.length === 1 && !money) return undefined;
  if (raw === 'mm' && !money) return undefined;
  if (raw === 'T' && !money) return undefined;
  return SUFFIXES.get(raw);
}

/** Scale words after a number: 1.5 million, 3 hundred thousand. */
function withScales(amount: Amount, tokens: readonly Token[]): Amount {
  let {value, next} = amount;
  for (let scale = scaleAt(tokens, next); scale !== undefined; scale = scaleAt(tokens, next)) {
    value = round(value * scale);
    // “1,5 Mio. Euro”: the point of the short form, not of the sentence.
    const short = /^(?:mio|mrd)$/.test(tokens[next]?.lower ?? '') && tokens[next + 1]?.lower === '.';
    next += short && tokens[next + 2]?.joint === 'space' && UNIT_WORDS.has(tokens[next + 2]?.lower ?? '') ? 2 : 1;
  }
  return {...amount, value, next};
}

function scaleAt(tokens: readonly Token[], index: number): number | undefined {
  const token = tokens[index];
  return token?.kind === 'word' && token.joint !== 'start' ? SCALES.get(token.lower) : undefined;
}

/** Takes away what binary fractions add: 1.1 × 1e6 is 1100000. */
export function round(value: number): number {
  if (Number.isInteger(value) && Math.abs(value) < 1e12) return value;
  return Number.isFinite(value) ? Number(value.toPrecision(12)) : value;
}

function readWordAmount(tokens: readonly Token[], index: number): Amount | undefined {
  const word = tokens[index]?.lower ?? '';
  if (word === 'a' || word === 'an' || word === 'one' || word === 'half' || word === 'halves') {
    const part = readPart(tokens, index, word);
    if (part) return part;
  }
  if (!SMALL.has(word)) return undefined;
  const cardinal = readCardinal(tokens, index);
  const below = FRACTIONS.get(tokens[cardinal.next]?.lower ?? '');
  const plural = tokens[cardinal.next]?.lower.endsWith('s') || cardinal.value === 1;
  if (below !== undefined && below > 2 && plural && cardinal.value < below) {
    return {value: cardinal.value / below, next: cardinal.next + 1, fraction: true, words: false};
  }
  return cardinal;
}

/** a million, a dozen, half, half a million, a third, a quarter of. “A second” and “a fifth” alone are not parts. */
function readPart(tokens: readonly Token[], index: number, word: string): Amount | undefined {
  const after = tokens[index + 1]?.lower ?? '';
  if (word === 'half') {
    const article = after === 'a' || after === 'an' ? 1 : 0;
    const scaled = withScales({value: 0.5, next: index + 1 + article, fraction: false, words: false}, tokens);
    if (scaled.next > index + 1 + article) return scaled;
    return {value: 0.5, next: index + 1, fraction: true, words: false};
  }
  if (SCALES.has(after) && (word === 'a' || word === 'an')) return readCardinal(tokens, index + 1, 1);
  const below = FRACTIONS.get(after);
  const ofWhole = tokens[index + 2]?.lower === 'of' || tokens[index + 2]?.lower === 'the';
  if (below === undefined || (below > 2 && !ofWhole)) return undefined;
  return {value: 1 / below, next: index + 2, fraction: true, words: false};
}

/** twelve thousand · forty-three · one hundred and five · two million three hundred thousand. */
function readCardinal(tokens: readonly Token[], index: number, before = 0): Amount {
  let total = 0;
  let group = before;
  let next = index;
  let scaled = false;
  for (let token = tokens[next]; token?.kind === 'word'; token = tokens[next]) {
    const small = SMALL.get(token.lower);
    const scale = SCALES.get(token.lower);
    if (small !== undefined && fitsGroup(group, small)) group += small;
    else if (scale === 100) group = (group || 1) * 100;
    else if (scale !== undefined && (next > index || before > 0)) {
      total += (group || 1) * scale;
      group = 0;
    } else if (!(token.lower === 'and' && (group >= 100 || scaled) && SMALL.has(tokens[next + 1]?.lower ?? ''))) break;
    scaled ||= scale !== undefined;
    next += 1;
  }
  return {value: total + group, next, fraction: false, words: !scaled && next === index + 1 && total + group === 1};
}

/** May `small` be added to what the group holds: thirty + five, two hundred + twelve, and not five + three? */
function fitsGroup(group: number, small: number): boolean {
  const rest = group % 100;
  return rest === 0 || (rest >= 20 && rest % 10 === 0 && small < 10 && small > 0);
}
