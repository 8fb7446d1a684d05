import fc from 'fast-check';
import {strToU8, zipSync} from 'fflate';
import {describe, expect, it} from 'vitest';
import {buildDocx, paragraph} from '../../test/build-docx.js';
import {buildOdf} from '../../test/build-odf.js';
import {buildZip, relationships} from '../../test/build-package.js';
import {buildPptx, shape} from '../../test/build-pptx.js';
import {docxFormat} from '../docx/index.js';
import {odpFormat, odtFormat} from '../odf/index.js';
import {pptxFormat} from '../pptx/index.js';

const WHOLE = [
  ['docx', docxFormat, buildDocx({body: paragraph(['Log in ', 'to Larkspur']), header: paragraph('Larkspur')})],
  ['pptx', pptxFormat, buildPptx([{shapes: shape('Log in', 'title'), notes: 'Smile.'}])],
  ['odt', odtFormat, buildOdf({kind: 'text', body: '<text:p>Log in</text:p>'})],
  ['odp', odpFormat, buildOdf({kind: 'presentation', body: '<draw:page/>'})],
] as const;

const LEGACY = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);

describe.each(WHOLE)('a hostile .%s', (_, format, whole) => {
  const open = async (bytes: Uint8Array) => (await format.open?.(bytes))?.map((part) => format.extract(part));

  it.each([
    ['an empty file', new Uint8Array(), 'empty'],
    ['a file with a password, or of Office 97', LEGACY, 'password'],
    ['rich text', strToU8('{\\rtf1 Hello}'), 'a rich-text file'],
    ['a PDF', strToU8('%PDF-1.7'), 'a PDF'],
    ['plain text', strToU8('Dear customer'), 'no Office or OpenDocument file'],
    ['a download that stopped', whole.slice(0, whole.length / 2), 'damaged'],
    ['a zip of something else', zipSync({'readme.txt': strToU8('Hi')}), 'damaged'],
  ])('that is %s is refused in one sentence', async (_, bytes, message) => {
    await expect(open(bytes)).rejects.toMatchObject({name: 'UserError', message: expect.stringContaining(message)});
  });

  it('with broken bytes is read or refused, and never anything else', async () => {
    const places = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), {minLength: 1, maxLength: 6});
    await fc.assert(
      fc.asyncProperty(places, async (changes) => {
        const bytes = whole.slice();
        for (const [place, value] of changes) bytes[place] = value;
        await open(bytes).catch((error: unknown) => expect(error).toMatchObject({name: 'UserError'}));
      }),
      {numRuns: 100},
    );
  });
});

describe.each(WHOLE)('a .%s from Node', (_, format, whole) => {
  it('comes as a Buffer, and stays as it is when it is saved', async () => {
    const buffer = Buffer.from(whole);
    const parts = (await format.open?.(buffer)) ?? [];
    const changed = parts.map((part) => ({...part, text: part.text.replace('Log in', 'Sign in')}));
    await format.save?.(changed, buffer);
    expect(buffer.equals(whole)).toBe(true);
  });
});

describe('a hostile Word file', () => {
  const withDocument = (text: string) => buildDocx({body: '', files: {'word/document.xml': text}});
  const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

  it('with an entity bomb shows the entity as it is written', async () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><w:document ${WORD}><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>`;
    const [part] = (await docxFormat.open?.(withDocument(bomb))) ?? [];
    expect(part && docxFormat.extract(part).regions.map(({text}) => text)).toEqual(['&b;']);
  });

  it('nested a hundred thousand deep is refused', async () => {
    const deep = `<w:document ${WORD}>${'<w:p>'.repeat(100_000)}`;
    await expect(docxFormat.open?.(withDocument(deep))).rejects.toThrow('deeper');
  });

  it('that is a zip bomb is refused', async () => {
    const bomb = buildZip({
      '_rels/.rels': relationships([['rId1', 'officeDocument', 'word/document.xml']]),
      'word/document.xml': new Uint8Array(30 * 2 ** 20).fill(0x20),
    });
    await expect(docxFormat.open?.(bomb)).rejects.toThrow('far more text');
  });

  it('whose parts lead outside leads nowhere', async () => {
    const files = {'word/_rels/document.xml.rels': relationships([['rId1', 'styles', '../../../../etc/passwd']])};
    const parts = await docxFormat.open?.(buildDocx({body: paragraph('Hello'), files}));
    expect(parts?.map(({id}) => id)).toEqual(['word/document.xml']);
  });

  it('that is a presentation says so', async () => {
    const deck = buildPptx([{shapes: shape('Hi')}]);
    await expect(docxFormat.open?.(deck)).rejects.toThrow('no Word file');
    await expect(pptxFormat.open?.(buildDocx({body: ''}))).rejects.toThrow('no PowerPoint file');
  });
});

describe('text that is not XML at all', () => {
  const signs = fc.constantFrom(
    '<w:p>',
    '</w:p>',
    '<w:r>',
    '<w:t>',
    '</w:t>',
    '<w:tbl>',
    '<w:tr>',
    '<w:fldChar w:fldCharType="begin"/>',
    '<a:p>',
    '<text:p>',
    '<mc:AlternateContent>',
    '<',
    '&amp;',
    '"',
    'word',
    ' ',
    '<!--',
  );
  const noise = fc.array(signs, {maxLength: 40}).map((pieces) => pieces.join(''));

  it.each(WHOLE)('is extracted without complaint as %s', (_, format) => {
    fc.assert(
      fc.property(
        noise,
        fc.constantFrom('w:document', 'w:footnotes', 'p:sld', 'office:document-content', ''),
        (text, top) => {
          const part = {id: 'part.xml', text: top ? `<${top}><w:body>${text}` : text};
          expect(() => format.extract(part)).not.toThrow();
        },
      ),
    );
  });
});
