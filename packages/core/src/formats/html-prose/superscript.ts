const SIGNS: ReadonlyMap<string, string> = new Map([
  ['tm', '™'],
  ['sm', '℠'],
  ['r', '®'],
]);
const DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * How a person reads what stands in `<sup>`: `TM` as the sign it stands for, a number as the small one of a footnote.
 * Neither is part of the word before it. Undefined for anything else, as the `th` of `4<sup>th</sup>`.
 */
export function readSuperscript(text: string): string | undefined {
  if (text.length > 8) return undefined;
  const sign = SIGNS.get(text.toLowerCase());
  if (sign !== undefined) return sign;
  return /^\d{1,4}$/.test(text) ? text.replace(/\d/g, (digit) => DIGITS.charAt(Number(digit))) : undefined;
}
