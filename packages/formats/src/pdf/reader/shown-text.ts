import {type ByteBuffer, createByteBuffer} from './byte-buffer.js';
import type {ValueParser} from './parse-values.js';

/**
 * What one operator shows: codes in stretches, and after each a shift. There is one of these for a whole file, as a page
 * has thousands of strings: what it holds is good until the next is read.
 */
export interface ShownText {
  readonly type: 'shown';
  /** Was it written as an array of strings and shifts? Else it is one string. */
  isArray: boolean;
  /** Strings and numbers it was written in; without any, nothing is shown. */
  pieces: number;
  readonly codes: ByteBuffer;
  /** How many stretches have a shift behind them; codes beyond the last of them are one more. */
  stretches: number;
  /** Where each stretch ends in `codes`. */
  readonly ends: number[];
  /** How far what follows moves back, in thousandths of the letters' height. */
  readonly shifts: number[];
}

/** Room for what is shown. */
export function createShownText(): ShownText {
  return {type: 'shown', isArray: false, pieces: 0, codes: createByteBuffer(), stretches: 0, ends: [], shifts: []};
}

/** Is this operand a text to show? */
export function isShownText(value: unknown): value is ShownText {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'shown';
}

/** Reads the string that begins here. */
export function readShownString(parser: ValueParser, into: ShownText): void {
  begin(into, false);
  into.pieces = 1;
  parser.string(into.codes);
}

/** Reads the array that begins here; false where it holds anything but strings and numbers, and is no text to show. */
export function readShownArray(parser: ValueParser, into: ShownText): boolean {
  begin(into, true);
  parser.at += 1;
  for (let kind = parser.peek(); kind !== 'end of array'; kind = parser.peek()) {
    if (kind === 'string') parser.string(into.codes);
    else if (kind === 'number') addShift(into, parser.number());
    else return false;
    into.pieces += 1;
  }
  parser.at += 1;
  return true;
}

function begin(shown: ShownText, isArray: boolean): void {
  shown.isArray = isArray;
  shown.pieces = 0;
  shown.codes.length = 0;
  shown.stretches = 0;
}

/** Strings without a shift between them are one stretch. */
function addShift(shown: ShownText, shift: number): void {
  if (shift === 0) return;
  shown.ends[shown.stretches] = shown.codes.length;
  shown.shifts[shown.stretches] = shift;
  shown.stretches += 1;
}
