// Reads of typed arrays are `as number` throughout: every index is below the count, and this is the hot path.

/** No white space before a token. */
export const TIGHT = 0;
/** Spaces before a token. */
export const SPACED = 1;
/** White space with one line end before a token: as good as a space. */
export const LINED = 2;
/** A blank line before a token: no phrase runs across it. */
export const PARTED = 3;

/** Kinds of tokens. A sign is known by its folded code point instead, which is never negative. */
export const WORD_TOKEN = -1;
/** One letter of a script without spaces. */
export const UNSPACED_TOKEN = -2;
/** One Hangul syllable. */
export const HANGUL_TOKEN = -3;
/** A stretch that is not words. */
export const OPAQUE_TOKEN = -4;
/** A sign with combining marks. */
export const MARKED_TOKEN = -5;

/** Tokens of a stretch of text, column by column. */
export interface Tokens {
  /** UTF-16 offsets, without invisible characters at either edge. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** The kind of a token, whether it is complex and the gap before it: see `kindOf`, `isComplex` and `gapOf`. */
  readonly traits: Int32Array;
  /** Hash of the folded token. */
  readonly hashes: Int32Array;
  /** Code units of the text they were read from, and whatever stands behind them from longer ones. */
  units: Uint16Array<ArrayBuffer>;
}

/** How far a text has been read. */
export interface Cursor {
  at: number;
  gap: number;
  /** Index of the next opaque span. */
  opaque: number;
}

const GAP_TRAIT = 3;
const COMPLEX_TRAIT = 4;
const KIND_SHIFT = 3;
/** Traits of a word that is not complex, without the gap before it. */
const PLAIN_WORD = WORD_TOKEN << KIND_SHIFT;
/** The prime of FNV-1. */
const PRIME = 0x01000193;

/** Columns for `capacity` tokens. */
export function createTokens(capacity: number): Tokens {
  return {
    starts: new Int32Array(capacity),
    ends: new Int32Array(capacity),
    // One more, for who looks what stands before the next token.
    traits: new Int32Array(capacity + 1),
    hashes: new Int32Array(capacity),
    units: new Uint16Array(0),
  };
}

/** The place before a text. */
export function createCursor(): Cursor {
  return {at: 0, gap: SPACED, opaque: 0};
}

/** The traits of a token. */
export function traitsOf(kind: number, isComplex: boolean, gap: number): number {
  return (kind << KIND_SHIFT) | (isComplex ? COMPLEX_TRAIT : 0) | gap;
}

/** `WORD_TOKEN` and the like, or the folded code point of a sign. */
export function kindOf(tokens: Tokens, index: number): number {
  return (tokens.traits[index] as number) >> KIND_SHIFT;
}

/** Must the token be normalised as a whole before it is compared? */
export function isComplex(tokens: Tokens, index: number): boolean {
  return ((tokens.traits[index] as number) & COMPLEX_TRAIT) !== 0;
}

/** Is it a word, and not complex? */
export function isPlainWord(tokens: Tokens, index: number): boolean {
  return ((tokens.traits[index] as number) & ~GAP_TRAIT) === PLAIN_WORD;
}

/** What stands before the token: `TIGHT`, more white space, up to `PARTED`. */
export function gapOf(tokens: Tokens, index: number): number {
  return (tokens.traits[index] as number) & GAP_TRAIT;
}

/** The hash of folded units with one more behind them; that of none is 0. */
export function addToHash(hash: number, unit: number): number {
  return (Math.imul(hash, PRIME) + unit) | 0;
}

/** Hash of a folded token. */
export function hashUnits(units: string): number {
  let hash = 0;
  for (let index = 0; index < units.length; index += 1) hash = addToHash(hash, units.charCodeAt(index));
  return hash;
}
