/** Classes of characters, as words and numbers are cut. */
export const OTHER = 1;
export const BLANK = 2;
export const DIGIT = 3;
export const LETTER = 4;

/** The class of each code unit; 0 where nobody has asked yet, so that nothing is computed for scripts nobody writes. */
const CLASSES = new Uint8Array(0x10000);
const LETTER_CHAR = /[\p{L}\p{M}\p{Nl}]/u;
const SPACE_CHAR = /[\s\u00ad\u200b\u2060]/;

/** `OTHER`, `BLANK`, `DIGIT` (0 to 9) or `LETTER`. Letters are those of words: the underscore and accents are among them. */
export function classify(code: number): number {
  return CLASSES[code] || learn(code);
}

function learn(code: number): number {
  const found = lookUp(code);
  CLASSES[code] = found;
  return found;
}

function lookUp(code: number): number {
  if (code <= 32) return BLANK;
  if (isDigit(code)) return DIGIT;
  if (code === 0x5f) return LETTER;
  // Surrogates pair up to emoji far more often than to letters of living scripts; symbols are the safe reading.
  if (code >= 0xd800 && code <= 0xdfff) return OTHER;
  const char = String.fromCharCode(code);
  if (LETTER_CHAR.test(char)) return LETTER;
  return SPACE_CHAR.test(char) ? BLANK : OTHER;
}

/** Is the code unit one of 0 to 9? */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Is it an apostrophe, straight or curly? */
export const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x02bc;
