import {toSourceSpan} from '@onbrand/core';
import {strFromU8, unzipSync} from 'fflate';
import {SaxesParser} from 'saxes';
import {describe, expect, it} from 'vitest';
import {buildDocx, paragraph, run} from '../../test/build-docx.js';
import {readRegions, show} from '../../test/read-container.js';
import {docxFormat} from './index.js';

/** Comments on words, each at its first place in the file. */
async function comment(bytes: Uint8Array, notes: Readonly<Record<string, string>>): Promise<Record<string, string>> {
  const regions = await readRegions(docxFormat, bytes);
  const annotations = Object.entries(notes).flatMap(([words, text]) => {
    const region = regions.find((each) => each.text.includes(words));
    if (!region) return [];
    const start = region.text.indexOf(words);
    return [{part: region.part.id, text, ...toSourceSpan(region.map, {start, end: start + words.length})}];
  });
  const annotated = await docxFormat.annotate?.(annotations, bytes);
  if (!annotated) throw new Error('no annotations');
  expect((await readRegions(docxFormat, annotated)).map(show)).toEqual(regions.map(show));
  return Object.fromEntries(Object.entries(unzipSync(annotated)).map(([name, data]) => [name, strFromU8(data)]));
}

function expectWellFormed(text: string): void {
  const parser = new SaxesParser({xmlns: true});
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(text).close();
}

describe('a comment in a Word file', () => {
  it('stands at its words, and the run is split with its formatting', async () => {
    const bold = '<w:r><w:rPr><w:b/></w:rPr><w:t>Please log in today</w:t></w:r>';
    const files = await comment(buildDocx({body: `<w:p>${bold}</w:p>`}), {'log in': 'Use “sign in”.'});
    const text = files['word/document.xml'] ?? '';
    expectWellFormed(text);
    expect(text).toContain(
      '<w:t xml:space="preserve">Please </w:t></w:r><w:commentRangeStart w:id="0"/><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">log in</w:t></w:r><w:commentRangeEnd w:id="0"/>',
    );
    expect(files['word/comments.xml']).toContain('Use “sign in”.');
    expect(files['[Content_Types].xml']).toContain('/word/comments.xml');
    expect(files['word/_rels/document.xml.rels']).toContain('/relationships/comments" Target="/word/comments.xml"');
  });

  it('joins those that are there', async () => {
    const existing = `<w:comment w:id="7" w:author="Ida"><w:p>${run('Check this')}</w:p></w:comment>`;
    const files = await comment(buildDocx({body: paragraph('Log in'), comments: existing}), {Log: 'Use “Sign”.'});
    expect(files['word/comments.xml']).toContain('Check this');
    expect(files['word/comments.xml']).toContain('w:id="8"');
    expectWellFormed(files['word/comments.xml'] ?? '');
  });

  it('may overlap another, and share its edges', async () => {
    const body = paragraph(['We ', 'log in ', 'every day']);
    const files = await comment(buildDocx({body}), {'We log': 'a', 'log in every': 'b', in: 'c', 'log in': 'd'});
    const text = files['word/document.xml'] ?? '';
    expectWellFormed(text);
    expect(text.match(/commentRangeStart/g)).toHaveLength(4);
    expect(text.match(/commentRangeEnd/g)).toHaveLength(4);
  });

  it('on a footnote stands at its reference, on a header at the first paragraph, and says where it belongs', async () => {
    const reference = '<w:r><w:footnoteReference w:id="2"/></w:r>';
    const files = await comment(
      buildDocx({
        body: `${paragraph('First.')}<w:p>${run('Second')}${reference}</w:p>`,
        header: paragraph('LarkCloud'),
        footnotes: `<w:footnote w:id="2">${paragraph('Log in first.')}</w:footnote>`,
      }),
      {'Log in': 'Use “Sign in”.', LarkCloud: 'Use Larkspur Cloud.'},
    );
    const text = files['word/document.xml'] ?? '';
    expectWellFormed(text);
    expect(text).toContain(
      '<w:commentRangeStart w:id="0"/><w:r><w:footnoteReference w:id="2"/></w:r><w:commentRangeEnd w:id="0"/>',
    );
    expect(text).toContain('<w:p><w:commentRangeStart w:id="1"/><w:r><w:t xml:space="preserve">First.');
    expect(files['word/comments.xml']).toContain('Footnote, “Log in”: Use “Sign in”.');
    expect(files['word/comments.xml']).toContain('Page header, “LarkCloud”: Use Larkspur Cloud.');
  });

  it('on a text box stands at the box', async () => {
    const box = `<w:r><w:pict><v:textbox><w:txbxContent>${paragraph('LarkCloud')}</w:txbxContent></v:textbox></w:pict></w:r>`;
    const files = await comment(buildDocx({body: `<w:p>${run('Read')}${box}</w:p>`}), {LarkCloud: 'Use our name.'});
    const text = files['word/document.xml'] ?? '';
    expectWellFormed(text);
    expect(text).toContain('<w:commentRangeStart w:id="0"/><w:r><w:pict>');
    expect(files['word/comments.xml']).toContain('Text box, “LarkCloud”: Use our name.');
  });
});
