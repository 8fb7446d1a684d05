/**
 * What a character is to the matcher, by Unicode properties. Tables are pages of 256 characters, filled on first use:
 * a whole table costs some 20 ms at start, and most texts touch two or three pages.
 */

/** Stands alone as a token: punctuation, signs, emoji, lone surrogates. */
export const SYMBOL = 0;
/** White space of any width. */
export const SPACE = 1;
/** White space that ends a line. Two of them in a row part paragraphs. */
export const NEWLINE = 2;
/** Part of a word: letters, decimal digits and numerals, the underscore. */
export const WORD = 3;
/** Part of a word, and it must be normalised with its whole word: astral letters, ligatures, `İ`, the Kelvin sign. */
export const COMPLEX = 4;
/** Belongs to the character before it: combining marks, the vowels and finals of decomposed Hangul. */
export const MARK = 5;
/** Invisible and without meaning for matching: soft hyphens, zero-width spaces and joiners, direction marks. */
export const IGNORED = 6;
/** A letter of a script that writes no spaces between words: one token each, so that a phrase matches as a substring. */
export const UNSPACED = 7;
/** A Hangul syllable: one token each, for particles follow a word without a space. */
export const HANGUL = 8;

const LINE_ENDS = new Set([0x0a, 0x0b, 0x0c, 0x0d, 0x85, 0x2028, 0x2029]);
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;
const WHITE = /[\s\p{Z}]/u;
const COMBINING = /\p{M}/u;
const HANGUL_SCRIPT = /\p{Script=Hangul}/u;
const UNSPACED_SCRIPT =
  /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Bopo}\p{scx=Yiii}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}\p{scx=Tale}\p{scx=Talu}\p{scx=Lana}\p{scx=Java}\p{scx=Bali}]/u;
const LETTER = /\p{L}/u;
/** Not `\p{No}`: a footnote mark like `¹` is no part of the word before it. */
const IN_WORD = /[\p{L}\p{Nd}\p{Nl}_]/u;
const LIGATURE = /[\uFB00-\uFB06]/;

/** Characters that a reader takes for the one on the keyboard. The en dash depends on its neighbours: see `read-tokens.ts`. */
const LOOKALIKES: readonly (readonly [to: string, from: string])[] = [
  // Quotation marks, modifier letters, prime, acute and grave accents, fullwidth.
  ["'", '\u2018\u2019\u201A\u201B\u02B9\u02BB\u02BC\u02BD\u02C8\u2032\u00B4\u0060\u055A\uA78C\uFF07'],
  ['"', '\u201C\u201D\u201E\u201F\u02BA\u2033\u301D\u301E\uFF02'],
  // Hyphen, non-breaking hyphen, figure dash, hyphen bullet, minus, small and fullwidth hyphen-minus.
  ['-', '\u2010\u2011\u2012\u2043\u2212\uFE63\uFF0D'],
];
const lookalikes = new Map(
  LOOKALIKES.flatMap(([to, from]) => [...from].map((char) => [char.charCodeAt(0), to.charCodeAt(0)] as const)),
);

/**
 * Classes of the first page, Latin-1, sixteen codes a line: what `classify` says of them. Asking it at every start would
 * compile regular expressions of Unicode properties, which takes longer than checking a short text.
 */
const LATIN_CLASSES = Uint8Array.from(
  `
  0000000001222200 0000000000000000 1000000000000000 3333333333000000
  0333333333333333 3333333333300003 0333333333333333 3333333333300000
  0000020000000000 0000000000000000 1000000000300600 0000030000300000
  3333333333333333 3333333033333333 3333333333333333 3333333033333333`.replace(/\s/g, ''),
  Number,
);
/** Classes of the ASCII characters, by code. */
export const ASCII_CLASSES = LATIN_CLASSES.subarray(0, 128);
/** Folded ASCII characters, by code. */
export const ASCII_FOLDS = Uint8Array.from({length: 128}, (_, code) => fold(code));

/** Pages of Chinese characters, known at once: a Chinese text touches most of them. */
const FIRST_HAN_PAGE = 0x4e;
const LAST_HAN_PAGE = 0x9f;

const classPages: (Uint8Array | undefined)[] = new Array(0x1100).fill(undefined);
classPages[0] = LATIN_CLASSES;
const foldPages: (Uint16Array | undefined)[] = new Array(0x100).fill(undefined);

/** The class of a code point, one of the constants above. */
export function classOf(codePoint: number): number {
  const page = classPages[codePoint >> 8] ?? fillClassPage(codePoint >> 8);
  return page[codePoint & 255] as number;
}

/** Lower case of a code unit of class `WORD`, the plain form of a look-alike, the unit itself otherwise. */
export function foldOf(unit: number): number {
  const page = foldPages[unit >> 8] ?? fillFoldPage(unit >> 8);
  return page[unit & 255] as number;
}

/** Units of Latin-1: most words of Western languages are made of these alone. */
export const LATIN = 256;
/** Folded units of class `WORD` in Latin-1, 0 for all others. */
export const WORD_FOLDS = Uint8Array.from({length: LATIN}, (_, unit) => (classOf(unit) === WORD ? foldOf(unit) : 0));

function fillClassPage(page: number): Uint8Array {
  const filled = new Uint8Array(256);
  if (page >= FIRST_HAN_PAGE && page <= LAST_HAN_PAGE) filled.fill(UNSPACED);
  else for (let low = 0; low < 256; low += 1) filled[low] = classify(page * 256 + low);
  classPages[page] = filled;
  return filled;
}

function fillFoldPage(page: number): Uint16Array {
  const isHan = page >= FIRST_HAN_PAGE && page <= LAST_HAN_PAGE;
  const filled = Uint16Array.from({length: 256}, (_, low) => (isHan ? page * 256 + low : fold(page * 256 + low)));
  foldPages[page] = filled;
  return filled;
}

/** The class of a code point by its Unicode properties. */
export function classify(codePoint: number): number {
  if (lookalikes.has(codePoint) || (codePoint >= 0xd800 && codePoint <= 0xdfff)) return SYMBOL;
  if (LINE_ENDS.has(codePoint)) return NEWLINE;
  const char = String.fromCodePoint(codePoint);
  if (INVISIBLE.test(char)) return IGNORED;
  if (WHITE.test(char)) return SPACE;
  if (COMBINING.test(char) || isJamoAfterFirst(codePoint)) return MARK;
  if (!IN_WORD.test(char)) return SYMBOL;
  if (HANGUL_SCRIPT.test(char)) return HANGUL;
  if (LETTER.test(char) && UNSPACED_SCRIPT.test(char)) return UNSPACED;
  return isSimple(char) ? WORD : COMPLEX;
}

/** Conjoining vowels and finals: with the consonant before them they are one syllable. */
function isJamoAfterFirst(codePoint: number): boolean {
  return (codePoint >= 0x1160 && codePoint <= 0x11ff) || (codePoint >= 0xd7b0 && codePoint <= 0xd7fb);
}

/** Can it be folded by itself, one code unit for one? */
function isSimple(char: string): boolean {
  return char.length === 1 && !LIGATURE.test(char) && char.normalize('NFC') === char && char.toLowerCase().length === 1;
}

function fold(unit: number): number {
  const plain = lookalikes.get(unit);
  if (plain !== undefined) return plain;
  const lower = foldCase(String.fromCharCode(unit).normalize('NFC'));
  return lower.length === 1 ? lower.charCodeAt(0) : unit;
}

/** Lower case, with the final sigma written as any other. */
export function foldCase(text: string): string {
  return text.toLowerCase().replaceAll('ς', 'σ');
}
