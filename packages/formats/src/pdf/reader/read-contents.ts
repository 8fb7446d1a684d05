import type {TextItem} from '../read-fragments.js';
import {type Matrix, multiply, shift} from './matrix.js';
import {NotKnown} from './not-known.js';
import type {PdfFile} from './open-file.js';
import {createValueParser, isOperator, isSpace, type ValueParser} from './parse-values.js';
import {
  expectNumber,
  expectNumbers,
  isArray,
  isReference,
  isStream,
  nameOf,
  type PdfDictionary,
  type PdfOperator,
  type PdfValue,
} from './pdf-value.js';
import {createTextPlacer, type TextPlacer} from './place-text.js';
import {type PdfFont, readFont} from './read-font.js';
import {createShownText, isShownText, readShownArray, readShownString, type ShownText} from './shown-text.js';
import {createTextState, type TextState} from './text-state.js';

/** What all contents of a file have in common. */
export interface ContentReader {
  /** The text of a page. */
  readonly read: (contents: Uint8Array, resources: PdfDictionary, view: readonly number[]) => TextItem[];
}

const DEEPEST = 12;
const MOST_SAVED = 512;
/** Contents may show other contents, and those others again: what is run in all is bounded. */
const MOST_RUN = 128 * 2 ** 20;
const MOST_OPERANDS = 4096;

/** What stands before an operator. */
type Operand = PdfValue | ShownText;

/** A stream of contents with what it refers to. */
interface Contents {
  readonly bytes: Uint8Array;
  readonly resources: PdfDictionary;
  readonly depth: number;
}

/** Runs the operators of pages, as far as they place text; a page of more than `mostItems` pieces is not known. */
export function createContentReader(file: PdfFile, mostItems: number): ContentReader {
  const fonts = new Map<number, PdfFont>();
  const shown = createShownText();
  let left = MOST_RUN;
  return {
    read: (bytes, resources, view) => {
      const items: TextItem[] = [];
      run({bytes, resources, depth: 0}, createTextState(), view, items);
      return items;
    },
  };

  function run(contents: Contents, begin: TextState, view: readonly number[], items: TextItem[]): void {
    left -= contents.bytes.length;
    if (left < 0 || contents.depth > DEEPEST || items.length > mostItems)
      throw new NotKnown('contents within contents within contents');
    const parser = createValueParser(contents.bytes, 0, false);
    const placer = createTextPlacer(view, items);
    const saved: TextState[] = [];
    let state = begin;
    const operands: Operand[] = [];
    for (let token = readToken(parser); token !== undefined; token = readToken(parser)) {
      if (!isOperator(token)) {
        if (operands.length >= MOST_OPERANDS) throw new NotKnown('too many operands');
        operands.push(token);
        continue;
      }
      if (token.name === 'q') {
        if (saved.length >= MOST_SAVED) throw new NotKnown('too many saved states');
        saved.push({...state});
      } else if (token.name === 'Q') state = saved.pop() ?? state;
      else if (token.name === 'BI') skipImage(parser, contents.bytes);
      else if (token.name === 'Do') showObject(contents, operands.at(-1), {state, placer, view, items});
      else if (token.name === 'Tf') setFont(contents, state, operands);
      else if (token.name === 'gs') applyState(contents, operands.at(-1));
      else runTextOperator(token, operands, state, placer);
      operands.length = 0;
    }
    placer.flush();
  }

  /** The next operand or operator. What may be shown is not made a value of: strings are most of all contents. */
  function readToken(parser: ValueParser): Operand | PdfOperator | undefined {
    const kind = parser.peek();
    if (kind === 'string') readShownString(parser, shown);
    else if (kind !== 'array') return kind === 'number' ? parser.number() : parser.next();
    else {
      const start = parser.at;
      if (!readShownArray(parser, shown)) {
        parser.at = start;
        return parser.next();
      }
    }
    return shown;
  }

  function setFont({resources}: Contents, state: TextState, operands: readonly Operand[]): void {
    const key = nameOf(operands.at(-2));
    const size = expectNumber(operands.at(-1));
    if (key === undefined) throw new NotKnown('a font without a name');
    if (state.font && key === state.fontKey && size === state.fontSize) return;
    state.fontKey = key;
    state.fontSize = size;
    state.font = findFont(file.dictionary(resources.get('Font'))?.get(key));
  }

  function findFont(value: PdfValue | undefined): PdfFont {
    if (!isReference(value)) throw new NotKnown('a font that is written on the spot');
    const known = fonts.get(value.number);
    if (known) return known;
    const dictionary = file.dictionary(value);
    if (!dictionary) throw new NotKnown('a font that is not there');
    const font = readFont(file, dictionary, `font-${value.number}`);
    fonts.set(value.number, font);
    return font;
  }

  /** A set of graphic states seldom has a font; then pdf.js has to read it. */
  function applyState({resources}: Contents, value: Operand | undefined): void {
    const key = nameOf(value);
    const states = file.dictionary(resources.get('ExtGState'));
    if (key !== undefined && file.dictionary(states?.get(key))?.has('Font')) throw new NotKnown('a font in a state');
  }

  function showObject(
    contents: Contents,
    value: Operand | undefined,
    {state, placer, view, items}: {state: TextState; placer: TextPlacer; view: readonly number[]; items: TextItem[]},
  ): void {
    placer.flush();
    const key = nameOf(value);
    const objects = file.dictionary(contents.resources.get('XObject'));
    const object = key === undefined ? null : file.resolve(objects?.get(key));
    if (!isStream(object)) throw new NotKnown('an object that is not there');
    const {dictionary} = object;
    const kind = nameOf(file.resolve(dictionary.get('Subtype')));
    if (kind === 'Image') return;
    if (kind !== 'Form') throw new NotKnown(`an object of the kind ${kind}`);
    const matrix = file.resolve(dictionary.get('Matrix'));
    const page = matrix === null ? state.page : multiply(state.page, readMatrix(file, matrix));
    const resources = file.dictionary(dictionary.get('Resources')) ?? contents.resources;
    const inner = {bytes: file.unpack(object), resources, depth: contents.depth + 1};
    run(inner, {...state, page}, view, items);
  }
}

function readMatrix(file: PdfFile, value: PdfValue): Matrix {
  const resolved = isArray(value) ? value.map((entry) => file.resolve(entry)) : value;
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = expectNumbers(resolved, 6);
  return [a, b, c, d, e, f];
}

/** Runs an operator that places or shows text; those that paint are passed over. */
function runTextOperator(
  {name}: PdfOperator,
  operands: readonly Operand[],
  state: TextState,
  placer: TextPlacer,
): void {
  const number = (fromEnd: number): number => expectNumber(operands.at(-fromEnd));
  switch (name) {
    case 'cm':
      state.page = multiply(state.page, matrixOf(operands));
      break;
    case 'BT':
      state.text = [1, 0, 0, 1, 0, 0];
      state.line = state.text;
      break;
    case 'Tm':
      state.text = matrixOf(operands);
      state.line = state.text;
      placer.rescale(state);
      break;
    case 'Td':
      moveLine(state, number(2), number(1));
      break;
    case 'TD':
      state.leading = -number(1);
      moveLine(state, number(2), number(1));
      break;
    case 'T*':
      moveLine(state, 0, -state.leading);
      break;
    case 'Tc':
      state.charSpacing = number(1);
      break;
    case 'Tw':
      state.wordSpacing = number(1);
      break;
    case 'Tz':
      state.stretch = number(1) / 100;
      break;
    case 'TL':
      state.leading = number(1);
      break;
    case 'Ts':
      state.rise = number(1);
      break;
    case 'Tj':
      placer.show(state, textOf(operands.at(-1), false));
      break;
    case "'":
      moveLine(state, 0, -state.leading);
      placer.show(state, textOf(operands.at(-1), false));
      break;
    case '"':
      state.wordSpacing = number(3);
      state.charSpacing = number(2);
      moveLine(state, 0, -state.leading);
      placer.show(state, textOf(operands.at(-1), false));
      break;
    case 'TJ':
      placer.show(state, textOf(operands.at(-1), true));
      break;
    case 'BMC':
    case 'BDC':
    case 'EMC':
      placer.flush();
      break;
    default:
      if (!PAINTING.has(name)) throw new NotKnown(`the operator ${name}`);
  }
}

const PAINTING = new Set(
  'ET Tr w J j M d ri i m l c v y h re S s f F f* B B* b b* n W W* CS cs SC SCN sc scn G g RG rg K k sh MP DP BX EX d0 d1'.split(
    ' ',
  ),
);

function matrixOf(operands: readonly Operand[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = expectNumbers(operands.slice(-6), 6);
  return [a, b, c, d, e, f];
}

function moveLine(state: TextState, x: number, y: number): void {
  state.line = shift(state.line, x, y);
  state.text = state.line;
}

function textOf(value: Operand | undefined, isArray: boolean): ShownText {
  if (!isShownText(value) || value.isArray !== isArray) throw new NotKnown('a text to show is missing');
  return value;
}

const LOOK_AHEAD = 15;

/** Passes over an image in the contents: its bytes end where `EI` stands alone and readable contents follow. */
function skipImage(parser: ValueParser, bytes: Uint8Array): void {
  for (let token = parser.next(); !isOperator(token) || token.name !== 'ID'; token = parser.next()) {
    if (token === undefined) throw new NotKnown('an image that does not begin');
  }
  for (let at = parser.at + 1; at < bytes.length; at += 1) {
    if (bytes[at] !== 0x45 || bytes[at + 1] !== 0x49 || !isSpace(bytes[at - 1])) continue;
    if (at + 2 < bytes.length && !isSpace(bytes[at + 2])) continue;
    if (!bytes.subarray(at + 2, at + 2 + LOOK_AHEAD).every(isReadable)) continue;
    parser.at = at + 2;
    return;
  }
  throw new NotKnown('an image that does not end');
}

function isReadable(byte: number): boolean {
  return isSpace(byte) || (byte >= 0x20 && byte < 0x7f);
}
