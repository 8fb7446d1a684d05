/** Is this UTF-16 code unit an ASCII digit? */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Is this UTF-16 code unit an ASCII letter? */
export function isAsciiLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

/** Is this UTF-16 code unit an ASCII letter or digit? */
export function isAlphanumeric(code: number): boolean {
  return isAsciiLetter(code) || isDigit(code);
}

/** Is this code unit an ASCII letter, a digit or an underscore, as names in programs have them? */
export function isWordUnit(code: number): boolean {
  return isAlphanumeric(code) || code === 0x5f;
}

/** White space that separates words: ASCII, no-break, and the Unicode spaces of fixed width. */
export function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

/** Line feed, carriage return. */
export function isLineEnd(code: number): boolean {
  return code === 0x0a || code === 0x0d;
}
