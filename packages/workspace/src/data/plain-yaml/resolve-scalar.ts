import {NotPlain} from './not-plain.js';

const WORDS = new Map<string, boolean | null>([
  ['~', null],
  ...['null', 'Null', 'NULL'].map((word) => [word, null] as const),
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
]);
/** Longer text need not be looked up. */
const LONGEST_WORD = 5;

/** All that js-yaml takes for a number. */
const NUMBER =
  /^(?:[-+]?(?:0b[01]+|0x[\da-fA-F]+|0o[0-7]+|\d+(?:\.\d*)?(?:[eE][-+]?\d+)?|\.(?:inf|Inf|INF))|\.\d+(?:[eE][-+]?\d+)?|\.(?:nan|NaN|NAN))$/;
/** The usual ones, in which no two ways of reading differ: no exponent, far from infinity, no negative nought. */
const INTEGER = /^(?!-0+$)[-+]?\d{1,300}$/;
const FRACTION = /^-?(?:0|[1-9]\d{0,14})\.\d{1,15}$/;

/** What a scalar without quotes stands for in the core schema, in which dates are text. */
export function resolveScalar(text: string): string | number | boolean | null {
  const word = text.length <= LONGEST_WORD ? WORDS.get(text) : undefined;
  if (word !== undefined) return word;
  if (!beginsLikeNumber(text) || !NUMBER.test(text)) return text;
  if (INTEGER.test(text)) return Number.parseInt(text, 10);
  if (FRACTION.test(text)) return Number.parseFloat(text);
  throw new NotPlain('a number in a notation that few use');
}

function beginsLikeNumber(text: string): boolean {
  const code = text.charCodeAt(0);
  return (code >= 0x30 && code <= 0x39) || code === 0x2b || code === 0x2d || code === 0x2e;
}
