import type {TextItem} from '../read-fragments.js';
import {type Matrix, multiply, shift} from './matrix.js';
import {NotKnown} from './not-known.js';
import type {PdfFont} from './read-font.js';
import type {TextState} from './text-state.js';

/** Joins glyphs into items of text, as pdf.js does, so that both readers see the same words. */
export interface TextPlacer {
  /** Shows the codes of a string; `extra` is the shift behind it, in the space of the text. */
  readonly show: (state: TextState, codes: string, extra: number) => void;
  /** The matrix of the text was set anew: from here on another scale may hold. */
  readonly rescale: (state: TextState) => void;
  /** Ends the item that is being written. */
  readonly flush: () => void;
}

/** Gaps between glyphs, in units of the letters' height: closer than this is no gap, and from here on it is a space. */
const NO_GAP = 0.03;
const SPACE = 0.102;
/** A wider one parts items. */
const WIDEST_SPACE = 0.6;
/** Text that goes back further than this begins anew. */
const STEP_BACK = -0.2;
/** Text this much higher or lower stands on another line, in units of the item's height. */
const SMALLEST_RISE = 0.25;

/** Where a glyph stands to the one before it, along the line and across it. */
interface Distance {
  readonly along: number;
  readonly across: number;
}

/** Collects the items of one stream of contents; glyphs outside of `view` are not shown and not read. */
export function createTextPlacer(view: readonly number[], items: TextItem[]): TextPlacer {
  const [left = 0, bottom = 0, right = 0, top = 0] = view;
  let text = '';
  let isOpen = false;
  let transform: Matrix = [1, 0, 0, 1, 0, 0];
  let font: PdfFont | undefined;
  /** In the space of the text, and what was written at other scales, on the page. */
  let width = 0;
  let pageWidth = 0;
  let height = 0;
  let scale = 0;
  let fontSize = 0;
  /** Where the last glyph ended. */
  let lastX = Number.NaN;
  let lastY = 0;
  let lastRise = 0;
  let wasSpace = true;
  let wasSpaceBefore = true;
  let shownSize = 0;
  let shownKey: string | undefined;
  let shownName: string | undefined;

  return {show, rescale, flush};

  function show(state: TextState, codes: string, extra: number): void {
    const {font: current} = state;
    if (!current) return;
    if (state.fontSize !== shownSize || (state.fontKey !== shownKey && current.name !== shownName)) {
      flush();
      shownSize = state.fontSize;
      shownKey = state.fontKey;
      shownName = current.name;
    }
    const step = current.bytesPerCode;
    const last = codes.length - step;
    if (codes.length % step !== 0) throw new NotKnown('half a code');
    if (last < 0) {
      move(state, state.charSpacing + extra);
      return;
    }
    const base = multiply(state.page, state.text);
    const [a, b] = base;
    const originX = base[2] * state.rise + base[4];
    const originY = base[3] * state.rise + base[5];
    let advance = 0;
    for (let at = 0; at <= last; at += step) {
      const code = step === 1 ? codes.charCodeAt(at) : codes.charCodeAt(at) * 256 + codes.charCodeAt(at + 1);
      const glyph = current.glyph(code);
      if (glyph.kind === 'invisible') continue;
      let spacing = state.charSpacing + (at === last ? extra : 0);
      if (code === 32) spacing += state.wordSpacing;
      const glyphWidth = (glyph.width / 1000) * state.fontSize;
      if (glyph.kind === 'space') {
        advance += (glyphWidth + spacing) * state.stretch;
        note(true);
        continue;
      }
      const x = a * advance + originX;
      const y = b * advance + originY;
      const shownWidth = glyph.kind === 'mark' ? 0 : glyphWidth * state.stretch;
      if (glyph.kind !== 'mark' && !place(state, base, x, y, glyphWidth)) {
        advance += shownWidth;
        continue;
      }
      open(state, base, x, y);
      advance += shownWidth;
      width += shownWidth;
      if (shownWidth !== 0) {
        lastX = a * advance + originX;
        lastY = b * advance + originY;
        lastRise = state.rise;
      }
      if (note(false)) text += ' ';
      text += glyph.text;
      advance += spacing * state.stretch;
    }
    state.text = shift(state.text, advance, 0);
  }

  function move(state: TextState, by: number): void {
    if (by !== 0) state.text = shift(state.text, by * state.stretch, 0);
  }

  /** Remembers whether a glyph was a space; was there one between the last two that were none? */
  function note(isSpace: boolean): boolean {
    const wasBetween = !wasSpaceBefore && wasSpace;
    wasSpaceBefore = wasSpace;
    wasSpace = isSpace;
    return wasBetween;
  }

  function forgetSpaces(): void {
    wasSpace = true;
    wasSpaceBefore = true;
  }

  function open(state: TextState, base: Matrix, x: number, y: number): void {
    if (isOpen) return;
    const [a, b, c, d] = base;
    const {fontSize: size, stretch} = state;
    transform = [a * size * stretch, b * size * stretch, c * size, d * size, x, y];
    font = state.font;
    fontSize = size;
    width = 0;
    pageWidth = 0;
    height = Math.hypot(transform[2], transform[3]);
    scale = scaleOf(state);
    isOpen = true;
  }

  function rescale(state: TextState): void {
    if (!isOpen) return;
    const next = scaleOf(state);
    if (next === scale) return;
    pageWidth += width * scale;
    width = 0;
    scale = next;
  }

  function flush(): void {
    if (!isOpen) return;
    pageWidth += width * scale;
    items.push({str: text, transform, width: Math.abs(pageWidth), fontName: font?.id ?? ''});
    isOpen = false;
    text = '';
  }

  function pushSpace(): void {
    items.push({str: ' ', transform, width: 0, fontName: ''});
  }

  /** Judges the gap to the glyph before. False where the glyph is outside of what is shown. */
  function place(state: TextState, base: Matrix, x: number, y: number, glyphWidth: number): boolean {
    if (x + glyphWidth < left || x > right || y < bottom || y > top) return false;
    if (Number.isNaN(lastX) || (x === lastX && y === lastY)) return true;
    const {along, across} = measure(state, base, x, y);
    const gap = along / scale;
    const sign = Math.sign(width || pageWidth);
    if (gap < sign * STEP_BACK * fontSize) {
      forgetSpaces();
      flush();
      return true;
    }
    const rise = state.rise - lastRise;
    const drop = rise === 0 ? across : across - base[3] * rise;
    if (Math.abs(drop) > height) {
      forgetSpaces();
      flush();
      return true;
    }
    if (gap <= sign * NO_GAP * fontSize) forgetSpaces();
    if (gap <= sign * SPACE * fontSize) {
      if (!wasSpaceBefore && wasSpace) part();
      else width += gap;
    } else if (gap <= sign * WIDEST_SPACE * fontSize) {
      if (isOpen) {
        forgetSpaces();
        text += ' ';
      }
      if (text === '') part();
      else width += gap;
    } else part();
    if (Math.abs(across) > height * SMALLEST_RISE) flush();
    return true;
  }

  function part(): void {
    forgetSpaces();
    flush();
    pushSpace();
  }

  function measure({stretch, fontSize: size}: TextState, base: Matrix, x: number, y: number): Distance {
    const [a, b, c, d] = [base[0] * size * stretch, base[1] * size * stretch, base[2] * size, base[3] * size];
    if (a !== 0 && b === 0 && c === 0) {
      return a > 0 ? {along: x - lastX, across: lastY - y} : {along: lastX - x, across: y - lastY};
    }
    if (b !== 0 && a === 0 && d === 0) {
      return b > 0 ? {along: y - lastY, across: lastX - x} : {along: lastY - y, across: x - lastX};
    }
    const length = Math.hypot(a, b);
    const [dx, dy] = [x - lastX, y - lastY];
    return {along: (a * dx + b * dy) / length, across: -(c * dx + d * dy) / length};
  }
}

function scaleOf({page, line}: TextState): number {
  return Math.hypot(page[0], page[1]) * Math.hypot(line[0], line[1]);
}
