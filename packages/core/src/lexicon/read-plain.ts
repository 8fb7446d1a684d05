import {ASCII_CLASSES, ASCII_FOLDS, NEWLINE, SYMBOL, WORD_FOLDS} from './characters.js';
import {type Cursor, LINED, PARTED, TIGHT, type Tokens} from './tokens.js';

// Reads of typed arrays are `as number` throughout: every index is below the count or a mask, and this is the hot path.

/**
 * The numbers of the hot path, as `tokens.ts` has them. Compilers write the members of such an enum where they are used;
 * a constant of another module would be loaded anew at every character.
 */
// biome-ignore lint/suspicious/noConstEnum: it is used in this file alone, where nothing needs it at run time
const enum Hot {
  Latin = 0x100,
  Prime = 0x01000193,
  KindShift = 3,
  /** Traits of a plain word, without its gap: `WORD_TOKEN` shifted. */
  PlainWord = -8,
  /** In `UNITS`: no plain character. */
  NotPlain = 1,
  /** In `BREAKS`: the line ends, and the signs. */
  LineEnd = 2,
  Sign = 4,
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
/** The first combining mark of Unicode. */
const FIRST_MARK = 0x300;

/** As `WORD_FOLDS`, with a number that no word has for what is not plain. All of ASCII is, and the words of Latin-1. */
const UNITS = WORD_FOLDS.map((folded, unit) => (folded === 0 && unit >= ASCII_CLASSES.length ? Hot.NotPlain : folded));

/** What stands between words in ASCII: the traits of signs without the gap before them, and a mark; 0 for spaces. */
const BREAKS = Int32Array.from(ASCII_CLASSES, (charClass, unit) => {
  if (charClass === SYMBOL) return ((ASCII_FOLDS[unit] as number) << Hot.KindShift) | Hot.Sign;
  return charClass === NEWLINE ? Hot.LineEnd : 0;
});

/** Breaks that are looked for at once, and the units these may lie in. */
const MOST_BREAKS = 1024;
const MOST_UNITS = 2048;

/**
 * Reads plain tokens from the cursor on up to `stop` or to whatever is not plain, or some of them; returns the new count.
 *
 * No processor guesses where words end, and each wrong guess costs as much as twenty steps. So there is no branch on it:
 * one loop finds the places between words, another makes tokens of them.
 */
export const readPlainTokens = createPlainReader();

/** Made once: a compiler then knows where its tables stand, and they take it no register. */
function createPlainReader() {
  const [unitFolds, breakTraits] = [UNITS, BREAKS];
  // Pairs of the place of a break and the hash of all before it, and one more pair for where the search ended.
  const breaks = new Int32Array(2 * MOST_BREAKS + 2);
  // What a hash is multiplied by when a break is added to it, and so many units.
  const powers = new Int32Array(MOST_UNITS + 1);
  for (let length = 0, power = 1; length <= MOST_UNITS; length += 1) {
    power = Math.imul(power, Hot.Prime);
    powers[length] = power;
  }

  /** Finds at most `room` places between words; returns how many. */
  function findBreaks(units: Uint16Array, from: number, to: number, room: number): number {
    let at = from;
    let hash = 0;
    let count = 0;
    while (at < to && count < room) {
      const unit = units[at] as number;
      const folded = unit < Hot.Latin ? (unitFolds[unit] as number) : Hot.NotPlain;
      if (folded === Hot.NotPlain) break;
      breaks[count << 1] = at;
      breaks[(count << 1) | 1] = hash;
      hash = (Math.imul(hash, Hot.Prime) + folded) | 0;
      count += (folded - 1) >>> 31;
      at += 1;
    }
    breaks[count << 1] = at;
    breaks[(count << 1) | 1] = hash;
    return count;
  }

  /** Makes tokens of what stands before, at and behind the breaks. */
  function takeTokens(tokens: Tokens, cursor: Cursor, from: number, found: number, stop: number): number {
    const {starts, ends, traits, hashes, units} = tokens;
    let count = from;
    let start = cursor.at;
    let gap = cursor.gap;
    let before = 0;
    for (let index = 0; index < found; index += 1) {
      const at = breaks[index << 1] as number;
      const hash = breaks[(index << 1) | 1] as number;
      // Each token is written where the next one stands, and counted if it is one.
      const length = at - start;
      starts[count] = start;
      ends[count] = at;
      traits[count] = Hot.PlainWord | gap;
      hashes[count] = (hash - Math.imul(before, powers[length] as number)) | 0;
      const isWord = -length >>> 31;
      count += isWord;
      gap &= isWord - 1;
      const sign = breakTraits[units[at] as number] as number;
      starts[count] = at;
      ends[count] = at + 1;
      traits[count] = (sign ^ Hot.Sign) | gap;
      hashes[count] = sign >> Hot.KindShift;
      const isSign = (sign >> 2) & 1;
      count += isSign;
      // A space widens no gap that is there already.
      gap = sign === Hot.LineEnd ? gapBehind(units, at, gap) : (gap | ((gap - 1) >>> 31)) & (isSign - 1);
      start = at + 1;
      before = hash;
    }
    const at = breaks[found << 1] as number;
    cursor.at = at;
    cursor.gap = gap;
    if (at <= start) return count;
    if (at < stop && !isBreak(units[at] as number)) {
      // The word may go on: then it is read anew.
      cursor.at = start;
      return count;
    }
    starts[count] = start;
    ends[count] = at;
    traits[count] = Hot.PlainWord | gap;
    hashes[count] = ((breaks[(found << 1) | 1] as number) - Math.imul(before, powers[at - start] as number)) | 0;
    cursor.gap = TIGHT;
    return count + 1;
  }

  return (tokens: Tokens, cursor: Cursor, from: number, stop: number): number => {
    // A break yields two tokens at most, the word before it and a sign, and there is a word behind the last.
    const room = Math.min((tokens.starts.length - from - 1) >> 1, MOST_BREAKS);
    if (room <= 0) return from;
    const {units} = tokens;
    const found = findBreaks(units, cursor.at, Math.min(stop, cursor.at + MOST_UNITS), room);
    // A mark belongs to the sign before it.
    const at = breaks[found << 1] as number;
    const isMarked = at < stop && (units[at] as number) >= FIRST_MARK;
    const isSign = isMarked && found > 0 && breaks[(found - 1) << 1] === at - 1;
    return takeTokens(tokens, cursor, from, isSign ? found - 1 : found, stop);
  };
}

function isBreak(unit: number): boolean {
  return unit < Hot.Latin && UNITS[unit] === 0;
}

/** The gap behind the line end at `at`. Two in a row are a blank line. */
function gapBehind(units: Uint16Array, at: number, gap: number): number {
  if (units[at] === CARRIAGE_RETURN && units[at + 1] === LINE_FEED) return gap;
  return gap >= LINED ? PARTED : LINED;
}
