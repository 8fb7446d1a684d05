import type {TextItem} from '../read-fragments.js';
import {IDENTITY, type Matrix, multiply, shift} from './matrix.js';
import {NotKnown} from './not-known.js';
import type {PdfFont} from './read-font.js';
import type {ShownText} from './shown-text.js';
import type {TextState} from './text-state.js';

/** Joins glyphs into items of text, as pdf.js does, so that both readers see the same words. */
export interface TextPlacer {
  /** Shows codes where the text stands, and moves it on. */
  readonly show: (state: TextState, shown: ShownText) => void;
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

/**
 * Collects the items of one stream of contents; glyphs outside of `view` are not shown and not read. What changes with
 * every glyph is kept in objects: numbers in them change in place.
 */
export function createTextPlacer(view: readonly number[], items: TextItem[]): TextPlacer {
  const [left = 0, bottom = 0, right = 0, top = 0] = view;
  const text = createTextBuffer();
  /** The item being written. Its width is in the space of the text; what was written at other scales, on the page. */
  const item = {isOpen: false, width: 0, pageWidth: 0, height: 0, scale: 0, fontSize: 0};
  let transform: Matrix = IDENTITY;
  let fontId = '';
  /** Where the last glyph ended. */
  const end = {isKnown: false, x: 0, y: 0, rise: 0};
  /** Of the last two glyphs. */
  let wasSpace = true;
  let wasSpaceBefore = true;
  /** The font that was shown last. */
  const shownFont: {size: number; key: string | undefined; name: string | undefined} = {
    size: 0,
    key: undefined,
    name: '',
  };

  return {show, rescale, flush};

  function show(state: TextState, shown: ShownText): void {
    if (!state.font || shown.pieces === 0) return;
    if (!(state.fontSize > 0 && state.stretch > 0)) throw new NotKnown('letters upside down');
    follow(state, state.font);
    const advance = showCodes(state, state.font, shown, multiply(state.page, state.text));
    if (advance !== 0) state.text = shift(state.text, advance, 0);
  }

  /** Another font or size begins another item. */
  function follow(state: TextState, {name}: PdfFont): void {
    if (state.fontSize === shownFont.size && (state.fontKey === shownFont.key || name === shownFont.name)) return;
    flush();
    shownFont.size = state.fontSize;
    shownFont.key = state.fontKey;
    shownFont.name = name;
  }

  /** Shows stretch after stretch along the line; gives how far along the line they end. Runs for every glyph of a file. */
  function showCodes(
    state: TextState,
    {known, glyph: create, bytesPerCode, id}: PdfFont,
    shown: ShownText,
    base: Matrix,
  ): number {
    const {charSpacing, wordSpacing, fontSize, stretch, rise} = state;
    const {stretches, ends, shifts} = shown;
    const {bytes, length} = shown.codes;
    const [a, b, c, d] = base;
    const originX = c * rise + base[4];
    const originY = d * rise + base[5];
    let advance = 0;
    let at = 0;
    for (let index = 0; index < stretches || at < length; index += 1) {
      const stop = index < stretches ? (ends[index] ?? length) : length;
      const extra = index < stretches ? (-(shifts[index] ?? 0) * fontSize) / 1000 : 0;
      const last = stop - bytesPerCode;
      if (last < at) {
        advance += (charSpacing + extra) * stretch;
        at = stop;
        continue;
      }
      if ((stop - at) % bytesPerCode !== 0) throw new NotKnown('half a code');
      /** Does the next glyph begin where the letter before it ended? Then there is no gap to judge. */
      let isJoined = false;
      for (; at < stop; at += bytesPerCode) {
        const first = bytes[at] ?? 0;
        const code = bytesPerCode === 1 ? first : first * 256 + (bytes[at + 1] ?? 0);
        const glyph = known[code] ?? create(code);
        if (glyph.kind === 'invisible') continue;
        let spacing = charSpacing;
        if (at === last) spacing += extra;
        if (code === 32) spacing += wordSpacing;
        const width = glyph.width * fontSize;
        if (glyph.kind === 'space') {
          advance += (width + spacing) * stretch;
          note(true);
          isJoined = false;
          continue;
        }
        const x = a * advance + originX;
        const y = b * advance + originY;
        const isMark = glyph.kind === 'mark';
        const shownWidth = isMark ? 0 : width * stretch;
        if (!isMark && !(isJoined ? isInView(x, y, width) : place(state, base, x, y, width))) {
          advance += shownWidth;
          isJoined = false;
          continue;
        }
        if (!item.isOpen) open(state, id, base, x, y);
        advance += shownWidth;
        item.width += shownWidth;
        if (shownWidth !== 0) {
          end.isKnown = true;
          end.x = a * advance + originX;
          end.y = b * advance + originY;
          end.rise = rise;
        }
        if (note(false)) text.add(' ');
        text.add(glyph.text);
        advance += spacing * stretch;
        isJoined = shownWidth !== 0 && spacing === 0;
      }
    }
    return advance;
  }

  function isInView(x: number, y: number, width: number): boolean {
    return x + width >= left && x <= right && y >= bottom && y <= top;
  }

  /** Remembers whether a glyph was a space; was there one between the last two that were none? */
  function note(isSpace: boolean): boolean {
    const wasBetween = wasSpace && !wasSpaceBefore;
    wasSpaceBefore = wasSpace;
    wasSpace = isSpace;
    return wasBetween;
  }

  function forgetSpaces(): void {
    wasSpace = true;
    wasSpaceBefore = true;
  }

  function open(state: TextState, id: string, [a, b, c, d]: Matrix, x: number, y: number): void {
    const {fontSize, stretch} = state;
    transform = [a * fontSize * stretch, b * fontSize * stretch, c * fontSize, d * fontSize, x, y];
    fontId = id;
    item.isOpen = true;
    item.width = 0;
    item.pageWidth = 0;
    item.height = Math.hypot(transform[2], transform[3]);
    item.scale = scaleOf(state);
    item.fontSize = fontSize;
  }

  function rescale(state: TextState): void {
    const scale = item.isOpen ? scaleOf(state) : item.scale;
    if (scale === item.scale) return;
    item.pageWidth += item.width * item.scale;
    item.width = 0;
    item.scale = scale;
  }

  function flush(): void {
    if (!item.isOpen) return;
    item.pageWidth += item.width * item.scale;
    items.push({str: text.take(), transform, width: Math.abs(item.pageWidth), fontName: fontId});
    item.isOpen = false;
  }

  /** Ends the item, with a space behind it. */
  function part(): void {
    forgetSpaces();
    flush();
    items.push({str: ' ', transform, width: 0, fontName: fontId});
  }

  /** Judges the gap to the glyph before. False where the glyph is outside of what is shown. */
  function place(state: TextState, base: Matrix, x: number, y: number, glyphWidth: number): boolean {
    if (!isInView(x, y, glyphWidth)) return false;
    if (!end.isKnown || (x === end.x && y === end.y)) return true;
    const turn = turnOf(base);
    const dx = x - end.x;
    const dy = y - end.y;
    const along = turn === 'none' ? dx : measureAlong(base, turn, dx, dy);
    const across = turn === 'none' ? -dy : measureAcross(base, state, turn, dx, dy);
    const gap = along / item.scale;
    const unit = Math.sign(item.width || item.pageWidth) * item.fontSize;
    const rise = state.rise - end.rise;
    const drop = rise === 0 ? across : across - base[3] * rise;
    if (gap < unit * STEP_BACK || Math.abs(drop) > item.height) {
      forgetSpaces();
      flush();
      return true;
    }
    if (gap <= unit * NO_GAP) forgetSpaces();
    if (gap <= unit * SPACE) {
      if (wasSpace && !wasSpaceBefore) part();
      else item.width += gap;
    } else if (gap <= unit * WIDEST_SPACE && item.isOpen) {
      forgetSpaces();
      text.add(' ');
      item.width += gap;
    } else part();
    if (Math.abs(across) > item.height * SMALLEST_RISE) flush();
    return true;
  }
}

/** How a line of text is turned, in quarters; `odd` between them. */
type Turn = 'none' | 'half' | 'left' | 'right' | 'odd';

function turnOf([a, b, c, d]: Matrix): Turn {
  if (a !== 0 && b === 0 && c === 0) return a > 0 ? 'none' : 'half';
  if (b !== 0 && a === 0 && d === 0) return b > 0 ? 'left' : 'right';
  return 'odd';
}

function measureAlong([a, b]: Matrix, turn: Turn, dx: number, dy: number): number {
  if (turn === 'half') return -dx;
  if (turn === 'left') return dy;
  if (turn === 'right') return -dy;
  return (a * dx + b * dy) / Math.hypot(a, b);
}

function measureAcross([a, b, c, d]: Matrix, {stretch}: TextState, turn: Turn, dx: number, dy: number): number {
  if (turn === 'half') return dy;
  if (turn === 'left') return -dx;
  if (turn === 'right') return dx;
  return -(c * dx + d * dy) / (Math.hypot(a, b) * stretch);
}

function scaleOf({page, line}: TextState): number {
  return Math.hypot(page[0], page[1]) * Math.hypot(line[0], line[1]);
}

/** Collects characters without a string for each. */
function createTextBuffer(): {add: (characters: string) => void; take: () => string} {
  let units = new Uint16Array(1024);
  let length = 0;
  return {
    add: (characters) => {
      for (let at = 0; at < characters.length; at += 1) {
        if (length === units.length) {
          const longer = new Uint16Array(length * 2);
          longer.set(units);
          units = longer;
        }
        units[length] = characters.charCodeAt(at);
        length += 1;
      }
    },
    take: () => {
      let taken = '';
      for (let at = 0; at < length; at += 4096) {
        // Spread out as arguments, each unit would be fetched through an iterator.
        taken += Reflect.apply(String.fromCharCode, undefined, units.subarray(at, Math.min(length, at + 4096)));
      }
      length = 0;
      return taken;
    },
  };
}
