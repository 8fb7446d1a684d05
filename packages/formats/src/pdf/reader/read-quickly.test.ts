import {strToU8, zlibSync} from 'fflate';
import {describe, expect, it} from 'vitest';
import {assemblePdf, buildPdf, type PdfLine} from '../../../test/build-pdf.js';
import {buildTypesetPdf, type TypesetOptions, writePacked, writeStream} from '../../../test/build-typeset-pdf.js';
import type {PdfText} from '../pdf-text.js';
import {readFragments} from '../read-fragments.js';
import {readWithPdfjs} from '../read-with-pdfjs.js';
import {readQuickly} from './read-quickly.js';

const LIMITS = {pages: 100, items: 10_000, itemsOfPage: 5000};

const LETTER: readonly PdfLine[] = [
  {text: 'Fern is here', x: 72, y: 700, size: 24},
  {text: 'Please log in at “larkspur.example” — it’s free, for the', x: 72, y: 660},
  {text: 'first 12,500 crews and the café.', x: 72, y: 646},
];

/** Where each fragment of a text stands, rounded to tenths of a point. */
function layOut({pages}: PdfText): readonly string[] {
  return pages.flatMap(({items, transform}, index) =>
    readFragments(items, transform)
      .flat()
      .map(
        ({text, left, right, baseline, size}) =>
          `${index + 1}: ${[left, right, baseline, size].map((point) => point.toFixed(0)).join(' ')} ${text}`,
      ),
  );
}

/** Both readers must see the same; gives what they see. */
async function readBoth(bytes: Uint8Array): Promise<readonly string[]> {
  const quick = readQuickly(bytes, LIMITS);
  const full = await readWithPdfjs(bytes, LIMITS);
  if (!quick) throw new Error('It was left to pdf.js.');
  expect(layOut(quick)).toEqual(layOut(full));
  expect([quick.pageCount, quick.lang]).toEqual([full.pageCount, full.lang]);
  return quick.pages.flatMap(({items}) => items.map(({str}) => str).join(''));
}

const read = (options: TypesetOptions, lines = LETTER): Promise<readonly string[]> =>
  readBoth(buildTypesetPdf([lines], options));

describe('the quick reader of PDF', () => {
  it('reads what pdf.js reads, at the same places', async () => {
    expect(await read({})).toEqual([
      'Fern is herePlease log in at “larkspur.example” — it’s free, for thefirst 12,500 crews and the café.',
    ]);
    expect(await readBoth(buildTypesetPdf([LETTER, [], LETTER]))).toHaveLength(3);
  });

  it.each([
    ['wide letter spacing', '3 Tc'],
    ['narrow letters', '80 Tz'],
    ['raised letters', '4 Ts'],
    ['another scale', '.5 0 0 .5 20 30 cm'],
    ['turned a quarter', '0 1 -1 0 700 0 cm'],
    ['turned back a quarter', '0 -1 1 0 -200 700 cm'],
    ['upside down', '-1 0 0 -1 612 792 cm'],
    ['slanted', '.9 .1 -.1 .9 0 0 cm'],
    ['a state that ends', 'q 2 0 0 2 0 0 cm Q'],
    ['an image in the contents', 'BI /W 2 /H 1 /CS /G /BPC 8 ID \u0001\u0002 EI Q'],
    ['marked contents', '/P <</MCID 0>> BDC EMC'],
    ['drawings', '1 0 0 RG 0 0 m 10 10 l S /Pattern cs [3 1] 0 d 0.5 w'],
  ])('keeps to %s', async (_, before) => {
    expect((await read({before}))[0]).toMatch(/F\s*e\s*r\s*n/);
  });

  it.each([
    ['turned pages', '/Rotate 90'],
    ['pages turned back', '/Rotate -90'],
    ['pages upside down', '/Rotate 180'],
    ['cut pages', '/CropBox[60 650 400 792]'],
  ])('knows %s', async (_, page) => {
    expect((await read({page}))[0]).toContain('Fern');
  });

  it('reads what is shown again and again', async () => {
    const form = writeStream(
      '/Type/XObject/Subtype/Form/BBox[0 0 100 20]/Matrix[1 0 0 1 20 500]/Resources<</Font<</F1 3 0 R>>>>',
      'BT /F1 12 Tf 0 0 Td <02> Tj ET',
    );
    const options = {objects: [form], resources: '/XObject<</Fm 6 0 R>>', before: '/Fm Do q 1 0 0 1 30 0 cm /Fm Do Q'};
    expect((await read(options, [{text: 'Log in', x: 72, y: 700}]))[0]).toMatch(/^L\s*L\s*Log in$/);
  });

  it('tells gaps from spaces as pdf.js does', async () => {
    const shift = (size: number): string => `[<02> ${size} <03>] TJ`;
    for (const size of [0, -20, -35, -90, -110, -300, -590, -700, -3000, 100, 300, 900]) {
      const before = `BT /F1 10 Tf 72 500 Td ${shift(size)} 0 -20 Td [<02>${size}<01>${size}<03>] TJ 3 -1 Td (\\002) Tj ET`;
      await read({before});
    }
  });

  it('reads text without a map of codes where the encoding has a name', async () => {
    const widths = `/FirstChar 32/LastChar 255/Widths[${Array.from({length: 224}, (_, index) => 400 + index).join(' ')}]`;
    for (const encoding of [
      '/WinAnsiEncoding',
      '/MacRomanEncoding',
      '<</BaseEncoding/WinAnsiEncoding/Differences[65/Zcaron/uni20AC 200/fi/eacute]>>',
    ]) {
      const font = `<</Type/Font/Subtype/TrueType/BaseFont/Plain/Encoding${encoding}${widths}/FontDescriptor 4 0 R>>`;
      const rows = [2, 4, 6, 8, 10, 12, 14].map((row) => {
        const codes = Array.from({length: 32}, (_, index) => (row * 16 + index).toString(16))
          .filter((code) => code !== '7f')
          .join('');
        return `BT /F1 10 Tf 72 ${700 - row * 20} Td <${codes}> Tj ET`;
      });
      await read({font, before: rows.join('\n')}, []);
    }
  });

  it('reads objects and tables that are packed', async () => {
    const text = new TextDecoder('latin1').decode(buildTypesetPdf([LETTER]));
    expect(await readBoth(packObjects(text))).toEqual(await readBoth(strToU8(text, true)));
  });

  it.each<[string, Uint8Array]>([
    ['a font that leaves its widths to the reader', buildPdf([LETTER.slice(0, 1)])],
    ['text from right to left', buildTypesetPdf([[{text: 'שלום', x: 72, y: 700}]])],
    ['letters upside down', buildTypesetPdf([LETTER], {before: 'BT /F1 -12 Tf <01> Tj ET'})],
    ['operators of another time', buildTypesetPdf([LETTER], {before: '1 2 XX'})],
    ['contents that end early', buildTypesetPdf([LETTER], {before: 'BT /F1 12 Tf (Fern'})],
    ['a table that leads nowhere', assemblePdf(['<</Type/Catalog/Pages 9 0 R>>'])],
    ['a picture of itself', showItself()],
  ])('leaves to pdf.js: %s', (_, bytes) => {
    expect(readQuickly(bytes, LIMITS)).toBeUndefined();
  });

  it('gives up on noise, and on files that were cut or changed', () => {
    const whole = buildTypesetPdf([LETTER]);
    for (let at = 0; at < whole.length; at += 37) {
      const changed = whole.slice();
      changed[at] = (changed[at] ?? 0) ^ 0x15;
      expect(() => readQuickly(changed, LIMITS)).not.toThrow();
      expect(readQuickly(whole.slice(0, at), LIMITS)).toBeUndefined();
    }
  });

  it('leaves a file to pdf.js that unpacks to more than a document holds', () => {
    const zeros = zlibSync(new Uint8Array(2 ** 20));
    const packed = Array.from(zeros, (byte) => String.fromCharCode(byte)).join('');
    const stream = writeStream('/Filter[/FlateDecode/FlateDecode/FlateDecode/FlateDecode/FlateDecode]', packed);
    expect(readQuickly(assemblePdf(['<</Type/Catalog/Pages 2 0 R>>', stream]), LIMITS)).toBeUndefined();
  });
});

/** A form that shows itself twice, and so without end. */
function showItself(): Uint8Array {
  const form = writeStream(
    '/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</Fm 6 0 R>>>>',
    '/Fm Do /Fm Do',
  );
  return buildTypesetPdf([LETTER], {objects: [form], resources: '/XObject<</Fm 6 0 R>>', before: '/Fm Do'});
}

/** The same file with its plain objects in one stream, and its table in another, with differences between rows. */
function packObjects(text: string): Uint8Array {
  const objects = [...text.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj\n/g)].map(([, number, body = '']) => ({
    number: Number(number),
    body,
  }));
  const plain = objects.filter(({body}) => !body.includes('stream'));
  const streams = objects.filter(({body}) => body.includes('stream'));
  const container = Math.max(...objects.map(({number}) => number)) + 1;
  let heads = '';
  let bodies = '';
  for (const {number, body} of plain) {
    heads += `${number} ${bodies.length} `;
    bodies += `${body} `;
  }
  const entries = `/Type/ObjStm/N ${plain.length}/First ${heads.length}`;
  streams.push({number: container, body: writePacked(entries, heads + bodies)});
  let file = '%PDF-1.5\n';
  const rows = new Map<number, readonly number[]>([[0, [0, 0, 0]]]);
  for (const [index, {number}] of plain.entries()) rows.set(number, [2, container, index]);
  for (const {number, body} of streams) {
    rows.set(number, [1, file.length, 0]);
    file += `${number} 0 obj\n${body}\nendobj\n`;
  }
  const offset = file.length;
  rows.set(container + 1, [1, offset, 0]);
  const table = Array.from({length: container + 2}, (_, number) => {
    const [kind = 0, first = 0, second = 0] = rows.get(number) ?? [0, 0, 0];
    return [kind, first >> 16, (first >> 8) & 255, first & 255, second];
  });
  const predicted = table.flatMap((row, index) => [
    2,
    ...row.map((byte, at) => (byte - (table[index - 1]?.[at] ?? 0)) & 255),
  ]);
  const stream = writePacked(
    `/Type/XRef/Size ${container + 2}/W[1 3 1]/Root 1 0 R/DecodeParms<</Predictor 12/Columns 5>>`,
    String.fromCharCode(...predicted),
  );
  return strToU8(`${file}${container + 1} 0 obj\n${stream}\nendobj\nstartxref\n${offset}\n%%EOF\n`, true);
}
