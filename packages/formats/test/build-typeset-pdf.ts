import {strToU8, zlibSync} from 'fflate';
import {assemblePdf, type PdfLine} from './build-pdf.js';

/** What of the file is written in another way than usual. */
export interface TypesetOptions {
  /** Further entries of the dictionary of each page. */
  readonly page?: string;
  /** Operators before the lines of each page. */
  readonly before?: string;
  /** Further resources of each page, as `/XObject<</Im1 9 0 R>>`. */
  readonly resources?: string;
  /** Further objects, numbered from 6 on. */
  readonly objects?: readonly string[];
  /** The dictionary of the font instead of ours. */
  readonly font?: string;
}

/**
 * A PDF as office programs write it: packed contents, letters moved closer here and there, a font that states its
 * widths and what its codes stand for. At most 255 different characters.
 */
export function buildTypesetPdf(pages: readonly (readonly PdfLine[])[], options: TypesetOptions = {}): Uint8Array {
  const {objects: more = [], page = '', before = '', resources = '', font} = options;
  const alphabet = [...new Set(pages.flatMap((lines) => lines.flatMap(({text}) => [...text])))].sort();
  const codes = new Map(alphabet.map((character, index) => [character, index + 1]));
  const first = 6 + more.length;
  const kids = pages.map((_, index) => `${first + index * 2} 0 R`).join(' ');
  const objects = [
    '<</Type/Catalog/Pages 2 0 R/Lang(en-US)>>',
    `<</Type/Pages/Kids[${kids}]/Count ${pages.length}/MediaBox[0 0 612 792]>>`,
    font ?? writeFont(alphabet),
    '<</Type/FontDescriptor/FontName/AAAAAA+Plain/Flags 4/FontBBox[0 -200 1000 800]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80>>',
    writeStream('', writeToUnicode(alphabet)),
    ...more,
  ];
  for (const [index, lines] of pages.entries()) {
    const contents = [before, ...lines.map((line) => writeLine(line, codes))].join('\n');
    objects.push(
      `<</Type/Page/Parent 2 0 R/Contents ${first + index * 2 + 1} 0 R/Resources<</Font<</F1 3 0 R>>${resources}>>${page}>>`,
      writePacked('', contents),
    );
  }
  return assemblePdf(objects);
}

/** A stream as it is. */
export function writeStream(entries: string, contents: string): string {
  return `<<${entries}/Length ${contents.length}>>\nstream\n${contents}\nendstream`;
}

/** A stream, packed. */
export function writePacked(entries: string, contents: string): string {
  const packed = Array.from(zlibSync(strToU8(contents, true)), (byte) => String.fromCharCode(byte)).join('');
  return writeStream(`${entries}/Filter/FlateDecode`, packed);
}

/** Narrow letters are narrow, as in most fonts. */
export function widthOf(character: string): number {
  return /[ iljtf.,:;'’!|]/.test(character) ? 278 : 556;
}

function writeFont(alphabet: readonly string[]): string {
  const widths = alphabet.map(widthOf).join(' ');
  return `<</Type/Font/Subtype/TrueType/BaseFont/AAAAAA+Plain/FirstChar 1/LastChar ${alphabet.length}/Widths[${widths}]/FontDescriptor 4 0 R/ToUnicode 5 0 R>>`;
}

function writeToUnicode(alphabet: readonly string[]): string {
  const pairs = alphabet.map((character, index) => `<${hex(index + 1, 2)}> <${hex(character.charCodeAt(0), 4)}>`);
  const blocks: string[] = [];
  for (let at = 0; at < pairs.length; at += 100) {
    const block = pairs.slice(at, at + 100);
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
  }
  return [
    '/CIDInit/ProcSet findresource begin 12 dict begin begincmap',
    '/CMapName/Adobe-Identity-UCS def /CMapType 2 def',
    '1 begincodespacerange <00> <FF> endcodespacerange',
    ...blocks,
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n');
}

function hex(number: number, digits: number): string {
  return number.toString(16).toUpperCase().padStart(digits, '0');
}

const LETTERS_BETWEEN_SHIFTS = 4;

function writeLine({text, x, y, size = 12}: PdfLine, codes: ReadonlyMap<string, number>): string {
  const letters = [...text].map((character) => hex(codes.get(character) ?? 0, 2));
  const pieces: string[] = [];
  for (let at = 0; at < letters.length; at += LETTERS_BETWEEN_SHIFTS) {
    pieces.push(`<${letters.slice(at, at + LETTERS_BETWEEN_SHIFTS).join('')}>`);
  }
  return `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm [${pieces.join('-12')}] TJ ET`;
}
