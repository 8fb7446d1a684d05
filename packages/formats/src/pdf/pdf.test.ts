import {strToU8, zlibSync} from 'fflate';
import {describe, expect, it} from 'vitest';
import {assemblePdf, buildPdf, type PdfLine} from '../../test/build-pdf.js';
import {buildTypesetPdf, writeStream} from '../../test/build-typeset-pdf.js';
import {openParts, readRegions, show} from '../../test/read-container.js';
import {pdfFormat} from './index.js';
import {readWithPdfjs} from './read-with-pdfjs.js';
import {readQuickly} from './reader/read-quickly.js';
import {refuseBombs} from './refuse-bombs.js';

/** Lines of a column, one below the other. */
function column(x: number, y: number, lines: readonly string[], size = 12): PdfLine[] {
  return lines.map((text, index) => ({text, x, y: y - index * size * 1.2, size}));
}

const read = async (...pages: PdfLine[][]) => (await readRegions(pdfFormat, buildPdf(pages))).map(show);

describe('what a reader of a PDF sees', () => {
  it('has paragraphs over line ends, headings by size, and the page', async () => {
    const first = [
      ...column(72, 700, ['Our launch'], 24),
      ...column(72, 640, ['We help every team sign', 'in to Larkspur Cloud.']),
    ];
    expect(await read(first, column(72, 700, ['Prices start at nine dollars.']))).toEqual([
      'heading1 [Page 1] Our launch',
      'paragraph [Page 1] We help every team sign in to Larkspur Cloud.',
      'paragraph [Page 2] Prices start at nine dollars.',
    ]);
  });

  it('joins words that a line end broke, and keeps hyphens that belong', async () => {
    const lines = [
      'A text about internation-',
      'alization and a well-',
      'known, up-to-',
      'date, data-',
      'driven plan for docu-',
      'mentation.',
    ];
    expect(await read(column(72, 700, lines))).toEqual([
      'paragraph [Page 1] A text about internationalization and a well-known, up-to-date, data-driven plan for documentation.',
    ]);
  });

  it('follows the rest of the document in what it takes for one word', async () => {
    const lines = ['We pro-rate every plan and pro-', 'rate every refund, and re-', 'sent what others resent.'];
    expect(await read(column(72, 700, lines))).toEqual([
      'paragraph [Page 1] We pro-rate every plan and pro-rate every refund, and resent what others resent.',
    ]);
  });

  it('reads one column after the other, under a headline over both', async () => {
    const left = ['The left column begins here', 'and goes on with its second', 'line and a third one, which'];
    const right = ['ends in the right column, on', 'its own lines that stand', 'beside the left ones.'];
    const page = [
      ...column(72, 720, ['A headline that stands over both of the columns'], 20),
      ...column(72, 660, left),
      ...column(330, 660, right),
    ];
    expect(await read(page)).toEqual([
      'heading1 [Page 1] A headline that stands over both of the columns',
      'paragraph [Page 1] The left column begins here and goes on with its second line and a third one, which ends in the right column, on its own lines that stand beside the left ones.',
    ]);
  });

  it('takes bullets for list items and leaves the bullet out', async () => {
    const page = column(72, 700, ['- Fast', '- Fair']);
    expect(await read(page)).toEqual(['list-item1 [Page 1] Fast', 'list-item1 [Page 1] Fair']);
  });

  it('does not take cells below each other for a sentence', async () => {
    const page = [...column(72, 700, ['Plan', 'Team', 'Company']), ...column(300, 700, ['Price', 'Nine', 'Ninety'])];
    expect((await read(page)).map((line) => line.split('] ')[1])).toEqual([
      'Plan',
      'Team',
      'Company',
      'Price',
      'Nine',
      'Ninety',
    ]);
  });

  it('is the same from a Buffer of Node, which stays as it is', async () => {
    const buffer = Buffer.from(buildPdf([column(72, 700, ['Sign in'])]));
    expect((await readRegions(pdfFormat, buffer)).map(({text}) => text)).toEqual(['Sign in']);
    expect(buffer.byteLength).toBeGreaterThan(0);
  });

  it('cannot be fixed, and says why', async () => {
    const [region] = await readRegions(pdfFormat, buildPdf([column(72, 700, ['Log in'])]));
    expect(region?.locked).toContain('document it was made from');
    expect(pdfFormat.save).toBeUndefined();
  });

  it('is told to have no text layer where pages are pictures', async () => {
    const [page] = await openParts(pdfFormat, buildPdf([[]]));
    expect(page && pdfFormat.extract(page).notices?.join()).toContain('has no text layer');
  });
});

describe('a PDF that is not to be trusted', () => {
  it.each([
    ['no PDF', strToU8('Dear customer'), 'no PDF'],
    ['only a beginning', strToU8('%PDF-1.7\n'), 'damaged'],
    ['noise', strToU8(`%PDF-1.7\n${'\0<<[(/'.repeat(500)}`), 'damaged'],
  ])('is refused in one sentence: %s', async (_, bytes, message) => {
    await expect(pdfFormat.open?.(bytes)).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringContaining(message),
    });
  });

  it('is refused behind a password', async () => {
    const encrypted = `<</Filter/Standard/V 1/R 2/O<${'00'.repeat(32)}>/U<${'00'.repeat(32)}>/P -4>>`;
    const plain = new TextDecoder('latin1').decode(buildPdf([column(72, 700, ['Secret'])]));
    const locked = plain.replace('/Root 1 0 R', `/Root 1 0 R/ID[<00><00>]/Encrypt ${encrypted}`);
    await expect(pdfFormat.open?.(strToU8(locked, true))).rejects.toThrow('password');
  });

  it('is not unpacked where that would exhaust the computer', async () => {
    const bomb = assemblePdf(['<</Type/Catalog>>', pack(2 ** 20), pack(2 ** 20)]);
    expect(() => refuseBombs(bomb, 3 * 2 ** 20)).not.toThrow();
    expect(() => refuseBombs(bomb, 1.5 * 2 ** 20)).toThrow('far more than');
    const small = assemblePdf(['<</Type/Catalog>>', ...Array.from({length: 20}, () => pack(2 ** 20))]);
    expect(() => refuseBombs(small)).toThrow('far more than');
    const twice = assemblePdf(['<</Length 3/Filter[/FlateDecode /FlateDecode]>>\nstream\nabc\nendstream']);
    await expect(pdfFormat.open?.(twice)).rejects.toThrow('far more than');
  });

  it('is not read where its contents show themselves again and again', async () => {
    const limits = {pages: 10, items: 1000, itemsOfPage: 500};
    expect(readQuickly(buildFormBomb(20), limits)).toBeUndefined();
    await expect(readWithPdfjs(buildFormBomb(20), limits)).rejects.toThrow('far more than');
    expect((await readWithPdfjs(buildFormBomb(4), limits)).pages).toHaveLength(1);
  });
});

/** Forms that show each other twice: twenty levels of them show a letter a million times. */
function buildFormBomb(levels: number): Uint8Array {
  const objects = Array.from({length: levels}, (_, level) => {
    const next = level + 1 < levels ? `/XObject<</Fm ${7 + level} 0 R>>` : '';
    const entries = `/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</Font<</F1 3 0 R>>${next}>>`;
    return writeStream(entries, `BT /F1 12 Tf 72 700 Td <01> Tj ET ${next === '' ? '' : '/Fm Do /Fm Do'}`);
  });
  const options = {objects, resources: '/XObject<</Fm 6 0 R>>', before: '/Fm Do'};
  return buildTypesetPdf([[{text: 'Hi', x: 72, y: 700}]], options);
}

/** A stream of so many zeros. */
function pack(size: number): string {
  const packed = Array.from(zlibSync(new Uint8Array(size)), (byte) => String.fromCharCode(byte)).join('');
  return `<</Length ${packed.length}/Filter/FlateDecode>>\nstream\n${packed}\nendstream`;
}
