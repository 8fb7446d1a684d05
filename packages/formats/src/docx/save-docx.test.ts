import {strFromU8, unzipSync} from 'fflate';
import {describe, expect, it} from 'vitest';
import {buildDocx, paragraph, run} from '../../test/build-docx.js';
import {listChanges, openParts, readRegions, replaceWords, show} from '../../test/read-container.js';
import {docxFormat} from './index.js';

const documentOf = (bytes: Uint8Array) => strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());

describe('a fix written back into a Word file', () => {
  it('changes the words and no other part', async () => {
    const before = buildDocx({body: paragraph('Please log in.'), header: paragraph('Larkspur')});
    const after = await replaceWords(docxFormat, before, [['log in', 'sign in']]);
    expect((await readRegions(docxFormat, after)).map(show)).toEqual([
      'paragraph [] Please sign in.',
      'paragraph [Page header] Larkspur',
    ]);
    expect(listChanges(before, after)).toEqual(['word/document.xml']);
  });

  it('across runs keeps every run with its formatting', async () => {
    const bold = '<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">Lark</w:t></w:r>';
    const before = buildDocx({body: `<w:p>${bold}${run('spur Cloud')}</w:p>`});
    const after = await replaceWords(docxFormat, before, [['Larkspur Cloud', 'R&D <Fern>']]);
    expect(documentOf(after)).toContain(
      '<w:b/></w:rPr><w:t xml:space="preserve">R&amp;D &lt;Fern&gt;</w:t></w:r><w:r><w:t xml:space="preserve"></w:t>',
    );
  });

  it('without changes gives back the very bytes', async () => {
    const before = buildDocx({body: paragraph('Nothing to do')});
    expect(await docxFormat.save?.(await openParts(docxFormat, before), before)).toBe(before);
  });

  it('keeps a space that the fix put at the edge of a text', async () => {
    const before = buildDocx({body: '<w:p><w:r><w:t>log</w:t></w:r><w:r><w:t>in</w:t></w:r></w:p>'});
    const after = await replaceWords(docxFormat, before, [['log', 'sign ']]);
    expect((await readRegions(docxFormat, after)).map(show)).toEqual(['paragraph [] sign in']);
  });

  it('changes the copy for old programs in the same way', async () => {
    const inner = `<w:txbxContent>${paragraph(['Log ', 'in here'])}</w:txbxContent>`;
    const box = `<mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx>${inner}</wps:txbx></mc:Choice><mc:Fallback><v:textbox>${inner}</v:textbox></mc:Fallback></mc:AlternateContent>`;
    const before = buildDocx({body: `<w:p><w:r><w:drawing>${box}</w:drawing></w:r></w:p>`});
    const after = documentOf(await replaceWords(docxFormat, before, [['Log in', 'Sign in']]));
    const [choice, fallback] = after.split('<mc:Fallback>').map((half) => half.replace(/<[^>]*>/g, ''));
    expect(choice).toContain('Sign in here');
    expect(fallback).toBe('Sign in here');
  });

  it('puts words that replace a special hyphen into a text of their own', async () => {
    const before = buildDocx({body: '<w:p><w:r><w:t>e</w:t><w:noBreakHyphen/><w:t>mail</w:t></w:r></w:p>'});
    const after = await replaceWords(docxFormat, before, [['\u2011', '\u2013']]);
    expect(documentOf(after)).toContain('<w:t>e</w:t><w:t xml:space="preserve">\u2013</w:t><w:t>mail</w:t>');
  });

  it('says so where the file changed since it was read', async () => {
    const before = buildDocx({body: paragraph('One'), header: paragraph('Two')});
    const other = buildDocx({body: paragraph('One')});
    await expect(docxFormat.save?.(await openParts(docxFormat, before), other)).rejects.toThrow('Check it again');
  });
});
