import {ENCODINGS, type Encoding, NOTHING} from './encodings.js';
import {readGlyphName} from './glyph-names.js';
import {NotKnown} from './not-known.js';
import type {PdfFile} from './open-file.js';
import {expectNumber, isArray, isStream, nameOf, type PdfDictionary, type PdfValue} from './pdf-value.js';
import {type CodeMap, readCodeMap} from './read-code-map.js';

/** What a code of a font shows. */
export interface Glyph {
  readonly text: string;
  /** In units of the letters' height. */
  readonly width: number;
  readonly kind: 'letter' | 'space' | 'mark' | 'invisible';
}

/** A font, as far as it takes to read text set in it. */
export interface PdfFont {
  /** The same for the same font of a file. */
  readonly id: string;
  /** What the file calls it. */
  readonly name: string;
  readonly bytesPerCode: 1 | 2;
  readonly glyph: (code: number) => Glyph;
  /** By code, what `glyph` has given so far. */
  readonly known: readonly (Glyph | undefined)[];
}

/** Reads a font. Throws `NotKnown` where only its program, or a table of ours that is not here, tells what is shown. */
export function readFont(file: PdfFile, dictionary: PdfDictionary, id: string): PdfFont {
  const kind = nameOf(file.resolve(dictionary.get('Subtype')));
  const name = nameOf(file.resolve(dictionary.get('BaseFont')));
  if (name === undefined || dictionary.has('FontMatrix')) throw new NotKnown('a font without a name');
  const map = readToUnicode(file, dictionary);
  if (kind === 'Type0') return {id, name, bytesPerCode: 2, ...readComposite(file, dictionary, map)};
  if (kind === 'Type1' || kind === 'TrueType' || kind === 'MMType1') {
    return {id, name, bytesPerCode: 1, ...readSimple(file, dictionary, map, kind)};
  }
  throw new NotKnown(`a font of the kind ${kind}`);
}

function readToUnicode(file: PdfFile, dictionary: PdfDictionary): CodeMap | undefined {
  const stream = file.resolve(dictionary.get('ToUnicode'));
  if (stream === null) return undefined;
  if (!isStream(stream)) throw new NotKnown('a map of codes by name');
  const map = readCodeMap(file.unpack(stream));
  return map.size > 0 ? map : undefined;
}

function readComposite(file: PdfFile, dictionary: PdfDictionary, map: CodeMap | undefined): Glyphs {
  if (!map || nameOf(file.resolve(dictionary.get('Encoding'))) !== 'Identity-H') {
    throw new NotKnown('a font that needs a map of its script');
  }
  const descendants = file.resolve(dictionary.get('DescendantFonts'));
  const descendant = isArray(descendants) ? file.dictionary(descendants[0]) : undefined;
  if (!descendant) throw new NotKnown('a font without its descendant');
  const widths = readRangesOfWidths(file, file.resolve(descendant.get('W')));
  const usual = file.resolve(descendant.get('DW'));
  const fallback = typeof usual === 'number' ? Math.ceil(usual) : 1000;
  return rememberGlyphs((code) =>
    createGlyph(map.get(code) || String.fromCharCode(code), widths.get(code) ?? fallback),
  );
}

/** `first [w w w]` and `first last w`, by turns. */
function readRangesOfWidths(file: PdfFile, value: PdfValue): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  if (value === null) return widths;
  if (!isArray(value)) throw new NotKnown('odd widths');
  for (let at = 0; at < value.length; ) {
    const first = expectNumber(file.resolve(value[at]));
    const second = file.resolve(value[at + 1]);
    if (isArray(second)) {
      for (const [index, width] of second.entries()) widths.set(first + index, expectNumber(file.resolve(width)));
      at += 2;
      continue;
    }
    const width = expectNumber(file.resolve(value[at + 2]));
    const last = expectNumber(second);
    if (last - first > 0xffff) throw new NotKnown('odd widths');
    for (let code = first; code <= last; code += 1) widths.set(code, width);
    at += 3;
  }
  return widths;
}

/** Fonts that show signs where others have letters. */
const SIGNS_FOR_LETTERS = /symbol|dingbats|wingdings|webdings/i;

function readSimple(file: PdfFile, dictionary: PdfDictionary, map: CodeMap | undefined, kind: string): Glyphs {
  const isOfSigns = SIGNS_FOR_LETTERS.test(nameOf(file.resolve(dictionary.get('BaseFont'))) ?? '');
  const widths = readWidths(file, dictionary);
  const textOf = readEncoding(file, dictionary, kind);
  return rememberGlyphs((code) => {
    if (isOfSigns && !map) throw new NotKnown('a font of signs');
    const text = map?.get(code) || textOf(code, map !== undefined);
    if (text === undefined) throw new NotKnown(`code ${code}, which only the font itself explains`);
    return createGlyph(text, widths(code));
  });
}

function readWidths(file: PdfFile, dictionary: PdfDictionary): (code: number) => number {
  const widths = file.resolve(dictionary.get('Widths'));
  const start = expectNumber(file.resolve(dictionary.get('FirstChar') ?? 0));
  const missing = file.resolve(file.dictionary(dictionary.get('FontDescriptor'))?.get('MissingWidth'));
  const fallback = typeof missing === 'number' ? missing : 0;
  return (code) => {
    if (!isArray(widths)) throw new NotKnown('a font whose widths are not in the file');
    const width = file.resolve(widths[code - start]);
    return typeof width === 'number' ? width : fallback;
  };
}

const SYMBOLIC = 4;
const NONSYMBOLIC = 32;

/**
 * The text of a code as the encoding has it. With a `ToUnicode` beside it the encoding only fills gaps, and where it has
 * none itself the code is taken for the character of its number, as pdf.js does.
 */
function readEncoding(
  file: PdfFile,
  dictionary: PdfDictionary,
  kind: string,
): (code: number, hasMap: boolean) => string | undefined {
  const value = file.resolve(dictionary.get('Encoding'));
  const own = file.dictionary(value);
  const name = nameOf(own ? file.resolve(own.get('BaseEncoding')) : value);
  const base = name === 'WinAnsiEncoding' || name === 'MacRomanEncoding' ? ENCODINGS.get(name) : undefined;
  const differences = readDifferences(file, own);
  const fallback = base ?? readPlainEncoding(file, dictionary, kind);
  return (code, hasMap) => {
    const glyph = differences.get(code);
    if (glyph !== undefined && glyph !== '.notdef') return readGlyphName(glyph);
    if (hasMap && !base && differences.size === 0) return String.fromCharCode(code);
    const text = fallback?.charAt(code);
    return text === NOTHING || text === '' ? undefined : text;
  };
}

/** Without a named encoding a font has its own, unless it holds the usual letters and its program is not in the file. */
function readPlainEncoding(file: PdfFile, dictionary: PdfDictionary, kind: string): Encoding | undefined {
  const descriptor = file.dictionary(dictionary.get('FontDescriptor'));
  const flags = file.resolve(descriptor?.get('Flags'));
  if (typeof flags !== 'number' || flags & SYMBOLIC || !(flags & NONSYMBOLIC) || kind !== 'Type1') return undefined;
  const isEmbedded = ['FontFile', 'FontFile2', 'FontFile3'].some((key) => descriptor?.has(key));
  return isEmbedded ? undefined : ENCODINGS.get('StandardEncoding');
}

function readDifferences(file: PdfFile, encoding: PdfDictionary | undefined): ReadonlyMap<number, string> {
  const differences = new Map<number, string>();
  const list = file.resolve(encoding?.get('Differences'));
  if (list === null) return differences;
  if (!isArray(list)) throw new NotKnown('odd differences');
  let code = 0;
  for (const entry of list) {
    const value = file.resolve(entry);
    const name = nameOf(value);
    if (name === undefined) code = expectNumber(value);
    else {
      differences.set(code, name);
      code += 1;
    }
  }
  return differences;
}

type Glyphs = Pick<PdfFont, 'glyph' | 'known'>;

function rememberGlyphs(create: (code: number) => Glyph): Glyphs {
  const known: (Glyph | undefined)[] = [];
  const glyph = (code: number): Glyph => {
    const created = known[code] ?? create(code);
    known[code] = created;
    return created;
  };
  return {glyph, known};
}

/** Text from right to left is put in order by pdf.js. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u200f\u202b\u202e\u2067]/;

function createGlyph(text: string, width: number): Glyph {
  if (RIGHT_TO_LEFT.test(text)) throw new NotKnown('text from right to left');
  return {text, width: width / 1000, kind: kindOf(text)};
}

function kindOf(text: string): Glyph['kind'] {
  if (/^\s/u.test(text)) return 'space';
  if (/\p{Mn}/u.test(text)) return 'mark';
  return /\p{Cf}$/u.test(text) ? 'invisible' : 'letter';
}
