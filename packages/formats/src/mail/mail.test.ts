import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import fc from 'fast-check';
import PostalMime from 'postal-mime';
import {describe, expect, it} from 'vitest';
import {ROOT} from '../../../devkit/src/repository.js';
import {decodeBase64, decodeQuotedPrintable} from './decode-body.js';
import {mailFormat} from './index.js';

const MAILS = join(ROOT, '../shared/corpus/D-office-mail');
const text = fc.string({unit: fc.constantFrom('a', ' ', '=', 'é', '–', '😀', 'ß', '.', '\n')});

describe('decodeQuotedPrintable', () => {
  it('reads back any text, however its lines are broken', () => {
    fc.assert(
      fc.property(text, fc.integer({min: 3, max: 30}), (written, width) => {
        const bytes = [...new TextEncoder().encode(written)].map((byte) =>
          byte < 0x7f && byte !== 0x3d
            ? String.fromCharCode(byte)
            : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`,
        );
        const encoded = bytes.map((piece, index) => (index % width === width - 1 ? `${piece}=\r\n` : piece)).join('');
        expect(decodeQuotedPrintable(encoded, 0, encoded.length, 'utf-8').text).toBe(written);
      }),
    );
  });
});

describe('decodeBase64', () => {
  it('reads back any text, and gives every character a stretch of its own', () => {
    fc.assert(
      fc.property(text, (written) => {
        const encoded = (
          Buffer.from(written, 'utf8')
            .toString('base64')
            .match(/.{1,20}/g) ?? []
        ).join('\r\n');
        const {text: read, map} = decodeBase64(encoded, 0, encoded.length, 'utf-8');
        expect(read).toBe(written);
        for (const [index, segment] of map.segments.entries()) {
          expect(segment.sourceStart).toBeGreaterThanOrEqual(map.segments[index - 1]?.sourceEnd ?? 0);
          expect(segment.sourceEnd).toBeGreaterThan(segment.sourceStart);
        }
      }),
    );
  });
});

describe('mailFormat', () => {
  const files = existsSync(MAILS)
    ? readdirSync(MAILS, {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith('.eml'))
    : [];
  if (files.length === 0) console.warn('The corpus is not at hand: real mails are not compared.');

  it.each(files)('reads the subject of %s as postal-mime does', async (name) => {
    const bytes = readFileSync(join(MAILS, name));
    const {regions} = mailFormat.extract({id: '', text: bytes.toString('utf8')});
    const mine = regions.find(({kind, trail}) => kind === 'subject' && trail?.length === 1);
    if (!mine) return;
    const {subject} = await PostalMime.parse(bytes);
    expect(mine.text.replace(/\s+/g, ' ')).toBe(subject?.replace(/\s+/g, ' ').trim());
  });

  it('leaves an encoded subject alone that is only partly encoded', () => {
    const {regions} = mailFormat.extract({id: '', text: 'Subject: Hi =?utf-8?Q?Caf=C3=A9?=\n\nHello'});
    expect(regions.map(({text: read, locked}) => [read, locked !== undefined])).toEqual([
      ['Hi Café', true],
      ['Hello', false],
    ]);
  });

  it('says which part it cannot read', () => {
    const {notices} = mailFormat.extract({id: '', text: 'Content-Type: text/plain; charset=koi8-r\n\nx'});
    expect(notices).toEqual(['Save the mail as UTF-8 to have all of it checked: a part of it is written in koi8-r.']);
  });
});
