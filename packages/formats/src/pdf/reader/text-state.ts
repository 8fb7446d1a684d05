import {IDENTITY, type Matrix} from './matrix.js';
import type {PdfFont} from './read-font.js';

/** What the operators of a page have set, as far as text depends on it. */
export interface TextState {
  /** From the space of the contents to that of the page. */
  page: Matrix;
  text: Matrix;
  line: Matrix;
  font: PdfFont | undefined;
  /** What the contents call the font. */
  fontKey: string | undefined;
  fontSize: number;
  charSpacing: number;
  wordSpacing: number;
  leading: number;
  /** 1 is as wide as the font has it. */
  stretch: number;
  rise: number;
}

/** What holds where contents begin. */
export function createTextState(): TextState {
  return {
    page: IDENTITY,
    text: IDENTITY,
    line: IDENTITY,
    font: undefined,
    fontKey: undefined,
    fontSize: 0,
    charSpacing: 0,
    wordSpacing: 0,
    leading: 0,
    stretch: 1,
    rise: 0,
  };
}
