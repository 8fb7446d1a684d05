import fc from 'fast-check';
import {strToU8, unzipSync, Zip, ZipDeflate, zipSync} from 'fflate';
import {describe, expect, it} from 'vitest';
import {checksum} from './checksum.js';
import {readArchive} from './read-archive.js';
import {recogniseContainer} from './recognise-container.js';
import {createUnpacker, type UnpackLimits} from './unpack.js';
import {writeArchive} from './write-archive.js';

const letter = zipSync({'letter.txt': strToU8('Dear customer'), 'media/logo.png': strToU8('pixels')});

/** A copy with the bytes of `find` replaced, all of them. */
function patch(bytes: Uint8Array, find: string, replacement: string): Uint8Array {
  const text = String.fromCharCode(...bytes).replaceAll(find, replacement);
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

describe('the list of contents of an archive', () => {
  it('names its entries', () => {
    expect(readArchive(letter).entries.map(({name}) => name)).toEqual(['letter.txt', 'media/logo.png']);
  });

  it.each([
    ['cut off', letter.slice(0, -10), 'stopped early'],
    ['no archive at all', strToU8('Dear customer'), 'stopped early'],
    ['empty', new Uint8Array(), 'stopped early'],
    ['a path that leads out', patch(letter, 'letter.txt', '../../etc.'), 'leads outside'],
    ['a path that leads out, the other way round', patch(letter, 'letter.txt', '..\\..\\etc.'), 'leads outside'],
    ['a drive', patch(letter, 'letter.txt', 'C:/win.txt'), 'leads outside'],
    ['a broken entry', patch(letter, 'PK\x01\x02', 'PK\x09\x09'), 'list of contents is broken'],
    ['a broken header', patch(letter, 'PK\x03\x04', 'PK\x09\x09'), 'cut off'],
  ])('is refused in one sentence: %s', (_, bytes, message) => {
    expect(() => readArchive(bytes)).toThrow(message);
  });

  it('is refused where entries share their bytes', () => {
    const bytes = zipSync({'a.txt': strToU8('aaaa'), 'b.txt': strToU8('bbbb')}, {level: 0});
    const second = bytes.lastIndexOf(0x02) - 1;
    const offsets = [...bytes.keys()].filter((at) => bytes[at] === 0x50 && bytes[at + 2] === 1 && bytes[at + 3] === 2);
    const shared = bytes.slice();
    const [, last = second] = offsets;
    shared.fill(0, last + 42, last + 46);
    expect(() => readArchive(shared)).toThrow('overlap');
  });

  it('never fails otherwise, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(letter.length - 1), {maxLength: 8}), fc.nat(255), (places, value) => {
        const bytes = letter.slice();
        for (const place of places) bytes[place] = value;
        try {
          const archive = readArchive(bytes);
          const unpacker = createUnpacker(archive);
          for (const {name} of archive.entries) unpacker.unpack(name);
        } catch (error) {
          expect(error).toMatchObject({name: 'UserError'});
        }
      }),
      {numRuns: 2_000},
    );
  });
});

describe('unpacking', () => {
  const unpack = (bytes: Uint8Array, name: string, limits?: UnpackLimits) =>
    createUnpacker(readArchive(bytes), limits).unpack(name);

  it('finds names in any case, as Office does', () => {
    expect(unpack(letter, 'Letter.TXT')).toEqual(strToU8('Dear customer'));
    expect(unpack(letter, 'missing.txt')).toBeUndefined();
  });

  it('stops at a zip bomb by ratio, long before it is unpacked', () => {
    const bomb = zipSync({'word/document.xml': new Uint8Array(40 * 2 ** 20)}, {level: 9});
    expect(bomb.length).toBeLessThan(100_000);
    expect(() => unpack(bomb, 'word/document.xml')).toThrow('far more text');
  });

  it('counts all entries together, so that many small bombs are one', () => {
    const limits = {total: 1000, ratio: 1000, ratioFrom: 1000};
    const unpacker = createUnpacker(readArchive(zipSync({a: new Uint8Array(600), b: new Uint8Array(600)})), limits);
    unpacker.unpack('a');
    expect(() => unpacker.unpack('b')).toThrow('far more text');
  });

  it('does not believe the size an archive claims', () => {
    const bytes = zipSync({'a.txt': strToU8('a'.repeat(5000))});
    const [record] = [...bytes.keys()].filter((at) => bytes[at] === 0x50 && bytes[at + 2] === 1 && bytes[at + 3] === 2);
    const lying = bytes.slice();
    lying.fill(0, (record ?? 0) + 24, (record ?? 0) + 28);
    expect(unpack(lying, 'a.txt')).toHaveLength(5000);
  });

  it.each([
    ['a password', (bytes: Uint8Array, at: number) => bytes.fill(1, at + 8, at + 9), 'password'],
    ['a foreign packing', (bytes: Uint8Array, at: number) => bytes.fill(12, at + 10, at + 11), 'packed in a way'],
    ['a wrong checksum', (bytes: Uint8Array, at: number) => bytes.fill(9, at + 16, at + 17), 'checksum'],
  ])('names %s', (_, change, message) => {
    const bytes = letter.slice();
    change(bytes, String.fromCharCode(...bytes).indexOf('PK\x01\x02'));
    expect(() => unpack(bytes, 'letter.txt')).toThrow(message);
  });
});

describe('writing', () => {
  it('changes what it is told, adds what is new, and keeps every other byte', () => {
    const name = fc.string({unit: fc.constantFrom(...'abcxyz'), minLength: 1, maxLength: 6});
    const files = fc.dictionary(name, fc.uint8Array({maxLength: 300}), {noNullPrototype: true});
    fc.assert(
      fc.property(files, files, fc.boolean(), (old, changes, isStored) => {
        const before = zipSync(old, {level: isStored ? 0 : 6});
        const after = writeArchive(readArchive(before), new Map(Object.entries(changes)));
        expect(unzipSync(after)).toEqual({...old, ...changes});
        expect(Object.keys(unzipSync(after)).slice(0, Object.keys(old).length)).toEqual(Object.keys(unzipSync(before)));
      }),
    );
  });

  it('without changes gives the same bytes', () => {
    expect(writeArchive(readArchive(letter), new Map())).toEqual(letter);
  });

  it('takes back the mark of sizes that follow the data', () => {
    const chunks: Uint8Array[] = [];
    const zip = new Zip((_, chunk) => chunks.push(chunk));
    for (const [name, text] of [
      ['a.txt', 'one'],
      ['b.txt', 'two'],
    ]) {
      const entry = new ZipDeflate(name ?? '');
      zip.add(entry);
      entry.push(strToU8(text ?? ''), true);
    }
    zip.end();
    const streamed = Uint8Array.from(chunks.flatMap((chunk) => [...chunk]));
    const after = writeArchive(readArchive(streamed), new Map([['a.txt', strToU8('changed')]]));
    expect(unzipSync(after)).toEqual({'a.txt': strToU8('changed'), 'b.txt': strToU8('two')});
    expect(readArchive(after).entries.map(({flags}) => flags & 8)).toEqual([0, 8]);
  });
});

describe('telling containers by their content', () => {
  it.each([
    ['docx', zipSync({'[Content_Types].xml': strToU8(''), 'word/document.xml': strToU8('')})],
    ['pptx', zipSync({'ppt/presentation.xml': strToU8('')})],
    ['xlsx', zipSync({'xl/workbook.xml': strToU8('')})],
    ['odp', zipSync({mimetype: [strToU8('application/vnd.oasis.opendocument.presentation'), {level: 0}]})],
    ['zip', letter],
    ['zip', letter.slice(0, 30)],
    ['pdf', strToU8('%PDF-1.7\n')],
    ['legacy-office', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
    ['rich-text', strToU8('{\\rtf1')],
    [undefined, strToU8('Dear customer')],
  ])('knows %s', (kind, bytes) => {
    expect(recogniseContainer(bytes)).toBe(kind);
  });
});

it('the checksum is the one every zip program computes', () => {
  expect(checksum(strToU8('123456789'))).toBe(0xcbf43926);
});
