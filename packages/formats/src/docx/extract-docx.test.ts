import {describe, expect, it} from 'vitest';
import {buildDocx, paragraph, run} from '../../test/build-docx.js';
import {readRegions, show} from '../../test/read-container.js';
import {docxFormat} from './index.js';

const read = async (body: string, parts = {}) => (await readRegions(docxFormat, buildDocx({body, ...parts}))).map(show);

describe('what a reader of a Word file sees', () => {
  it('is one paragraph, however many runs it is made of', async () => {
    expect(await read(paragraph(['Log in to ', 'Larkspur', ' Cloud']))).toEqual([
      'paragraph [] Log in to Larkspur Cloud',
    ]);
  });

  it('has headings by style, also by what a style is based on, and everything below them on their trail', async () => {
    const body = [
      paragraph('Larkspur at a glance', 'Title'),
      paragraph('Pricing', 'Heading1'),
      paragraph('Plans', 'Chapter'),
      paragraph('From $9 a month.'),
      paragraph('Support', 'Heading1'),
      paragraph('Around the clock.'),
    ].join('');
    expect(await read(body)).toEqual([
      'title [] Larkspur at a glance',
      'heading1 [] Pricing',
      'heading2 [Pricing] Plans',
      'paragraph [Pricing › Plans] From $9 a month.',
      'heading1 [] Support',
      'paragraph [Support] Around the clock.',
    ]);
  });

  it('has list items with their level, captions, quotations and cells', async () => {
    const item = `<w:p><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="3"/></w:numPr></w:pPr>${run('Fast')}</w:p>`;
    const noItem = item.replace('w:numId w:val="3"', 'w:numId w:val="0"');
    const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;
    const table = `<w:tbl><w:tr>${cell('Plan')}</w:tr><w:tr>${cell('Team')}${cell('$9')}</w:tr></w:tbl>`;
    expect(await read(`${item}${noItem}${paragraph('Figure 1', 'Caption')}${table}`)).toEqual([
      'list-item2 [] Fast',
      'paragraph [] Fast',
      'caption [] Figure 1',
      'table-cell [Table, row 1] Plan',
      'table-cell [Table, row 2] Team',
      'table-cell [Table, row 2] $9',
    ]);
    const [quote] = await readRegions(docxFormat, buildDocx({body: paragraph('It changed our week.', 'Quote')}));
    expect(quote?.quoted).toBe(true);
  });

  it('has tabs, line breaks, hyphens and symbols where Word shows them', async () => {
    const marks =
      '<w:r><w:t>e</w:t><w:noBreakHyphen/><w:t>mail</w:t><w:tab/><w:t>us</w:t><w:br/><w:sym w:font="Wingdings" w:char="F0E0"/></w:r>';
    const [region] = await readRegions(docxFormat, buildDocx({body: `<w:p>${marks}</w:p>`}));
    expect(region?.text).toBe('e\u2011mail\tus\n\ufffc');
    expect(region?.map.segments.map(({kind}) => kind)).toEqual([
      'linear',
      'encoded',
      'linear',
      'break',
      'linear',
      'break',
      'encoded',
    ]);
    expect(region?.opaque).toEqual([{start: 10, end: 11}]);
  });

  it('decodes the five entities and numbers, and no others', async () => {
    expect(await read(paragraph('R&amp;D &#8211; &#x1F389; &evil;'))).toEqual(['paragraph [] R&D – 🎉 &evil;']);
  });

  it('drops white space at the edge of a text that does not ask to keep it, as Word does', async () => {
    expect(await read('<w:p><w:r><w:t> Sign </w:t></w:r><w:r><w:t>in</w:t></w:r></w:p>')).toEqual([
      'paragraph [] Signin',
    ]);
  });

  it('leaves out what was deleted or moved away, reads what was inserted, and leaves out hidden text', async () => {
    const body = `<w:p><w:del><w:r><w:delText>cheap</w:delText></w:r></w:del><w:ins>${run('affordable')}</w:ins><w:moveFrom>${run('gone')}</w:moveFrom><w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r></w:p>`;
    expect(await read(body)).toEqual(['paragraph [] affordable']);
  });

  it('has headers, footnotes and text boxes as stories of their own', async () => {
    const box = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><wp:docPr id="1" name="Box" descr="A lark &amp; its nest"/><wps:txbx><w:txbxContent>${paragraph('New in March')}</w:txbxContent></wps:txbx></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${paragraph('New in March')}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const regions = await read(`<w:p>${run('Before ')}${box}${run('after')}</w:p>`, {
      header: paragraph('Larkspur, Inc.'),
      footnotes: `<w:footnote w:type="separator" w:id="-1">${paragraph('—')}</w:footnote><w:footnote w:id="2">${paragraph('As of March.')}</w:footnote>`,
    });
    expect(regions).toEqual([
      'paragraph [] Before after',
      'alt-text [Picture] A lark & its nest',
      'paragraph [Text box] New in March',
      'footnote [Footnote 1] As of March.',
      'paragraph [Page header] Larkspur, Inc.',
    ]);
  });

  it('is the same with other namespace prefixes', async () => {
    const odd =
      '<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>Hello</x:t></x:r></x:p></x:body></x:document>';
    expect(await read('', {files: {'word/document.xml': odd}})).toEqual(['paragraph [] Hello']);
  });

  it('survives a style that is based on itself', async () => {
    expect(await read(paragraph('Hello', 'Loop'))).toEqual(['paragraph [] Hello']);
  });
});

describe('text that Word would overwrite', () => {
  const field = (instruction: string, result: string) =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  const readOne = async (body: string) => (await readRegions(docxFormat, buildDocx({body})))[0];

  it('is locked where a field computes it, and the rest of the paragraph is not', async () => {
    const region = await readOne(`<w:p>${run('See page ')}${field(' PAGEREF x ', '12')}${run(' today')}</w:p>`);
    expect(region?.text).toBe('See page 12 today');
    expect(region?.locked).toBeUndefined();
    expect(region?.lockedSpans).toMatchObject([{start: 9, end: 11}]);
  });

  it('is not locked in a hyperlink, which a person typed', async () => {
    const region = await readOne(`<w:p>${field(' HYPERLINK "https://larkspur.example" ', 'log in')}</w:p>`);
    expect(region?.text).toBe('log in');
    expect(region?.lockedSpans).toBeUndefined();
  });

  it('is one opaque word in a merge field', async () => {
    const region = await readOne(
      `<w:p>${run('Dear ')}<w:fldSimple w:instr=" MERGEFIELD First ">${run('«First»')}</w:fldSimple></w:p>`,
    );
    expect(region?.opaque).toEqual([{start: 5, end: 12}]);
    expect(region?.lockedSpans).toMatchObject([{start: 5, end: 12}]);
  });

  it('is locked in a control that shows a property of the document', async () => {
    const control = (inner: string) =>
      `<w:sdt><w:sdtPr><w:dataBinding w:xpath="/x"/></w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
    expect((await readOne(control(paragraph('Log in guide'))))?.locked).toContain('properties of the document');
    const part = await readOne(`<w:p>${run('By ')}${control(run('Larkspur'))}</w:p>`);
    expect(part?.lockedSpans).toMatchObject([{start: 3, end: 11}]);
  });

  it('goes on over paragraphs, as a table of contents does', async () => {
    const begin =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> TOC </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>';
    const body = `<w:p>${begin}${run('Pricing')}</w:p><w:p>${run('Support')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>${paragraph('Free')}`;
    const regions = await readRegions(docxFormat, buildDocx({body}));
    expect(regions.map(({lockedSpans}) => lockedSpans?.length ?? 0)).toEqual([1, 1, 0]);
  });

  it('is all of a signed document', async () => {
    const files = {'_xmlsignatures/origin.sigs': ''};
    const [region] = await readRegions(docxFormat, buildDocx({body: paragraph('Terms'), files}));
    expect(region?.locked).toContain('signed');
  });
});
