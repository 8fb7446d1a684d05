import {toSourceSpan} from '@onbrand/core';
import {strFromU8, unzipSync} from 'fflate';
import {describe, expect, it} from 'vitest';
import {buildOdf} from '../../test/build-odf.js';
import {listChanges, readRegions, replaceWords, show} from '../../test/read-container.js';
import {odpFormat, odtFormat} from './index.js';

const readText = async (body: string, parts = {}) =>
  (await readRegions(odtFormat, buildOdf({kind: 'text', body, ...parts}))).map(show);

describe('what a reader of an OpenDocument text sees', () => {
  it('has white space as the standard takes it', async () => {
    const body =
      '<text:p>\n  Log  in\n to<text:s text:c="2"/><text:span>Larkspur </text:span> Cloud<text:tab/>now<text:line-break/>here</text:p>';
    expect(await readText(body)).toEqual(['paragraph [] Log in to  Larkspur Cloud\tnow\nhere']);
  });

  it('has headings, lists, tables, footnotes, boxes and pictures', async () => {
    const body = [
      '<text:h text:outline-level="1">Pricing</text:h>',
      '<text:list><text:list-item><text:p>Fast</text:p><text:list><text:list-item><text:p>Very</text:p></text:list-item></text:list></text:list-item></text:list>',
      '<table:table><table:table-header-rows><table:table-row><table:table-cell><text:p>Plan</text:p></table:table-cell></table:table-row></table:table-header-rows></table:table>',
      '<text:p>Uptime<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Monthly.</text:p></text:note-body></text:note></text:p>',
      '<text:p><draw:frame><draw:text-box><text:p>New</text:p></draw:text-box><svg:desc>A lark</svg:desc></draw:frame></text:p>',
    ];
    expect(await readText(body.join(''))).toEqual([
      'heading1 [] Pricing',
      'list-item1 [Pricing] Fast',
      'list-item2 [Pricing] Very',
      'table-cell [Pricing › Table, row 1] Plan',
      'paragraph [Pricing] Uptime',
      'footnote [Pricing › Footnote 1] Monthly.',
      'paragraph [Pricing › Text box] New',
      'alt-text [Pricing › Picture] A lark',
    ]);
  });

  it('has no tracked deletions and no remarks of others, and page headers at the end', async () => {
    const body =
      '<text:tracked-changes><text:changed-region><text:deletion><text:p>cheap</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>Fair<office:annotation><text:p>Why?</text:p></office:annotation> prices</text:p>';
    const styles =
      '<office:master-styles><style:master-page><style:header><text:p>Larkspur</text:p></style:header></style:master-page></office:master-styles>';
    expect(await readText(body, {styles})).toEqual(['paragraph [] Fair prices', 'paragraph [Page header] Larkspur']);
  });

  it('knows titles and quotations by what their style is based on, and locks fields', async () => {
    const automaticStyles =
      '<style:style style:name="P1" style:parent-style-name="Title"/><style:style style:name="P2" style:parent-style-name="Quotations"/>';
    const body =
      '<text:p text:style-name="P1">Larkspur</text:p><text:p text:style-name="P2">Lovely.</text:p><text:p>Page <text:page-number>3</text:page-number></text:p>';
    const regions = await readRegions(odtFormat, buildOdf({kind: 'text', body, automaticStyles}));
    expect(regions.map(({kind, quoted}) => [kind, quoted])).toEqual([
      ['title', undefined],
      ['paragraph', true],
      ['paragraph', undefined],
    ]);
    expect(regions[2]?.lockedSpans).toMatchObject([{start: 5, end: 6}]);
  });
});

describe('an OpenDocument presentation', () => {
  it('has slides in order, hidden ones, notes, and masters without their prompts', async () => {
    const frame = (type: string, text: string) =>
      `<draw:frame presentation:class="${type}"><draw:text-box><text:p>${text}</text:p></draw:text-box></draw:frame>`;
    const bytes = buildOdf({
      kind: 'presentation',
      automaticStyles:
        '<style:style style:name="dp2"><style:drawing-page-properties presentation:visibility="hidden"/></style:style>',
      body: `<draw:page>${frame('title', 'Why Larkspur')}<presentation:notes>${frame('notes', 'Smile.')}</presentation:notes></draw:page><draw:page draw:style-name="dp2"><draw:custom-shape draw:name="Star"><text:p>New</text:p></draw:custom-shape></draw:page>`,
      styles: `<office:master-styles><style:master-page>${frame('title', 'Click to edit')}<draw:frame><draw:text-box><text:p>Confidential</text:p></draw:text-box></draw:frame></style:master-page></office:master-styles>`,
    });
    expect((await readRegions(odpFormat, bytes)).map(show)).toEqual([
      'title [Slide 1 › Title] Why Larkspur',
      'note [Slide 1 › Notes] Smile.',
      'paragraph [Slide 2 (hidden) › Star] New',
      'paragraph [Slide master] Confidential',
    ]);
  });
});

describe('writing an OpenDocument file', () => {
  const before = buildOdf({kind: 'text', body: '<text:p>Please <text:span>log</text:span> in.</text:p>'});

  it('changes the words, keeps further spaces, and leaves mimetype first and stored', async () => {
    const after = await replaceWords(odtFormat, before, [['log in', 'sign  in & out']]);
    expect((await readRegions(odtFormat, after)).map(({text}) => text)).toEqual(['Please sign  in & out.']);
    expect(listChanges(before, after)).toEqual(['content.xml']);
    expect(strFromU8(after.subarray(30, 38))).toBe('mimetype');
  });

  it('puts a comment around its words', async () => {
    const [region] = await readRegions(odtFormat, before);
    if (!region) throw new Error('no region');
    const span = toSourceSpan(region.map, {start: 7, end: 13});
    const after =
      (await odtFormat.annotate?.([{part: 'content.xml', ...span, text: 'Use “sign in”.'}], before)) ?? before;
    const content = strFromU8(unzipSync(after)['content.xml'] ?? new Uint8Array());
    expect(content).toMatch(
      /<office:annotation [^>]*office:name="onbrand-1">.*Use “sign in”\..*<\/office:annotation>log<\/text:span> in<office:annotation-end/,
    );
    expect((await readRegions(odtFormat, after)).map(({text}) => text)).toEqual(['Please log in.']);
  });

  it('is refused behind a password', async () => {
    const manifest = '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>';
    const locked = buildOdf({kind: 'text', body: '', manifest});
    await expect(odtFormat.open?.(locked)).rejects.toThrow('password');
  });

  it('is refused where the name lies', async () => {
    await expect(odpFormat.open?.(before)).rejects.toThrow('no OpenDocument presentation');
  });
});
