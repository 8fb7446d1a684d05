import {toSourceSpan} from '@onbrand/core';
import {strFromU8, unzipSync} from 'fflate';
import {describe, expect, it} from 'vitest';
import {xml} from '../../test/build-package.js';
import {buildPptx, master, type SlideParts, shape} from '../../test/build-pptx.js';
import {listChanges, readRegions, replaceWords, show} from '../../test/read-container.js';
import {pptxFormat} from './index.js';

const read = async (slides: readonly SlideParts[], files = {}) =>
  (await readRegions(pptxFormat, buildPptx(slides, files))).map(show);

describe('what an audience sees', () => {
  it('comes in the order of the slides, each with its notes, and hidden ones say so', async () => {
    const slides = [
      {shapes: shape('Why Larkspur', 'title'), notes: 'Smile here.'},
      {shapes: shape('Old prices', 'ctrTitle'), isHidden: true},
    ];
    expect(await read(slides)).toEqual([
      'title [Slide 1 › Title] Why Larkspur',
      'note [Slide 1 › Notes] Smile here.',
      'title [Slide 2 (hidden) › Title] Old prices',
    ]);
  });

  it('joins runs, and knows bullets, levels, groups and footers', async () => {
    const bullet = shape('x', 'body').replace('<a:p>', '<a:p><a:pPr lvl="1"/>');
    const plain = shape('y', 'body').replace('<a:p>', '<a:p><a:pPr><a:buNone/></a:pPr>');
    const group = `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="9" name="Group"/></p:nvGrpSpPr>${shape(['Sign', ' in'])}</p:grpSp>`;
    expect(
      await read([{shapes: `${bullet}${plain}${group}${shape('Larkspur, Inc.', 'ftr')}${shape('7', 'sldNum')}`}]),
    ).toEqual([
      'list-item2 [Slide 1 › Text] x',
      'paragraph [Slide 1 › Text] y',
      'paragraph [Slide 1 › TextBox 1] Sign in',
      'paragraph [Slide 1 › Footer] Larkspur, Inc.',
    ]);
  });

  it('has tables row by row without covered cells, and pictures by their description', async () => {
    const cell = (text: string, merge = '') =>
      `<a:tc${merge}><a:txBody><a:p><a:r><a:t>${text}</a:t></a:r></a:p></a:txBody></a:tc>`;
    const table = `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="4" name="Table"/></p:nvGraphicFramePr><a:graphic><a:graphicData><a:tbl><a:tr>${cell('Plan')}${cell('gone', ' hMerge="1"')}</a:tr><a:tr>${cell('Team')}</a:tr></a:tbl></a:graphicData></a:graphic></p:graphicFrame>`;
    const picture =
      '<p:pic><p:nvPicPr><p:cNvPr id="5" name="Picture 1" descr="A lark &quot;singing&quot;"/></p:nvPicPr></p:pic>';
    expect(await read([{shapes: table + picture}])).toEqual([
      'table-cell [Slide 1 › Table, row 1] Plan',
      'table-cell [Slide 1 › Table, row 2] Team',
      'alt-text [Slide 1 › Picture] A lark "singing"',
    ]);
  });

  it('has titles of charts and words of diagrams', async () => {
    const c =
      'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
    const related = [
      ['rId1', 'chart', '../charts/chart1.xml'],
      ['rId2', 'diagramData', '../diagrams/data1.xml'],
    ] as const;
    const files = {
      'ppt/charts/chart1.xml': xml(
        `<c:chartSpace ${c}><c:chart><c:title><c:tx><c:rich><a:p><a:r><a:t>Uptime</a:t></a:r></a:p></c:rich></c:tx></c:title></c:chart></c:chartSpace>`,
      ),
      ...diagram('Plan'),
    };
    expect(await read([{shapes: '', related}], files)).toEqual([
      'caption [Slide 1 › Chart] Uptime',
      'paragraph [Slide 1 › Diagram] Plan',
    ]);
  });

  it('has what a master says itself, but not its prompts', async () => {
    const files = master(shape('Click to edit', 'title') + shape('Confidential'));
    expect(await read([{shapes: shape('Hi')}], files)).toEqual([
      'paragraph [Slide 1 › TextBox 1] Hi',
      'paragraph [Slide master › TextBox 1] Confidential',
    ]);
  });

  it('locks what is computed when the file is opened', async () => {
    const field = shape('Page ').replace('</a:p>', '<a:fld type="slidenum"><a:t>3</a:t></a:fld></a:p>');
    const [region] = await readRegions(pptxFormat, buildPptx([{shapes: field}]));
    expect(region?.lockedSpans).toMatchObject([{start: 5, end: 6}]);
  });
});

/** A diagram of one word: its data, and the drawing made from it. */
function diagram(word: string): Record<string, string> {
  const names =
    'xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:dsp="http://schemas.microsoft.com/office/drawing/2008/diagram"';
  const text = `<a:p><a:r><a:t>${word}</a:t></a:r></a:p>`;
  return {
    'ppt/diagrams/data1.xml': xml(
      `<dgm:dataModel ${names}><dgm:ptLst><dgm:pt><dgm:t>${text}</dgm:t></dgm:pt><dgm:pt type="pres"><dgm:t>${text}</dgm:t></dgm:pt></dgm:ptLst><dgm:extLst><a:ext><dsp:dataModelExt relId="rId3"/></a:ext></dgm:extLst></dgm:dataModel>`,
    ),
    'ppt/diagrams/drawing1.xml': xml(`<dsp:drawing ${names}><dsp:txBody>${text}</dsp:txBody></dsp:drawing>`),
  };
}

describe('a fix written back into a deck', () => {
  it('changes its slide and nothing else', async () => {
    const before = buildPptx([
      {shapes: shape(['Log', ' in'], 'title'), notes: 'Log in first.'},
      {shapes: shape('Log out')},
    ]);
    const after = await replaceWords(pptxFormat, before, [['Log in', 'Sign in']]);
    expect((await readRegions(pptxFormat, after)).map(({text}) => text)).toEqual([
      'Sign in',
      'Sign in first.',
      'Log out',
    ]);
    expect(listChanges(before, after)).toEqual(['ppt/notesSlides/slide2.xml', 'ppt/slides/slide2.xml']);
  });

  it('changes the drawing of a diagram with its data', async () => {
    const related = [
      ['rId2', 'diagramData', '../diagrams/data1.xml'],
      ['rId3', 'diagramDrawing', '../diagrams/drawing1.xml'],
    ] as const;
    const before = buildPptx([{shapes: '', related}], diagram('Login'));
    const after = await replaceWords(pptxFormat, before, [['Login', 'Sign-in']]);
    expect(listChanges(before, after)).toEqual(['ppt/diagrams/data1.xml', 'ppt/diagrams/drawing1.xml']);
    expect(strFromU8(unzipSync(after)['ppt/diagrams/drawing1.xml'] ?? new Uint8Array())).toContain(
      '<a:t>Sign-in</a:t>',
    );
  });

  it('keeps quotes in a description', async () => {
    const picture = '<p:pic><p:nvPicPr><p:cNvPr id="5" name="P" descr="A lark"/></p:nvPicPr></p:pic>';
    const after = await replaceWords(pptxFormat, buildPptx([{shapes: picture}]), [['lark', '"lark"']]);
    expect((await readRegions(pptxFormat, after)).map(({text}) => text)).toEqual(['A "lark"']);
  });
});

describe('a comment in a deck', () => {
  it('stands on its slide, quotes the words, and joins those that are there', async () => {
    const before = buildPptx([{shapes: shape('Log in', 'title'), notes: 'LarkCloud'}, {shapes: shape('Fine')}]);
    const regions = await readRegions(pptxFormat, before);
    const notes = regions.slice(0, 2).map(({part, map, text}) => {
      return {part: part.id, ...toSourceSpan(map, {start: 0, end: text.length}), text: 'Say it our way.'};
    });
    const once = (await pptxFormat.annotate?.(notes, before)) ?? before;
    const twice = unzipSync((await pptxFormat.annotate?.(notes.slice(0, 1), once)) ?? once);
    const comments = strFromU8(twice['ppt/comments/comment1.xml'] ?? new Uint8Array());
    expect(comments.match(/<p:text>[^<]*/g)).toEqual([
      '<p:text>“Log in”: Say it our way.',
      '<p:text>Notes, “LarkCloud”: Say it our way.',
      '<p:text>“Log in”: Say it our way.',
    ]);
    expect(strFromU8(twice['ppt/commentAuthors.xml'] ?? new Uint8Array()).match(/name="onbrand"/g)).toHaveLength(2);
    expect(Object.keys(twice).filter((name) => name.includes('comments/'))).toEqual(['ppt/comments/comment1.xml']);
  });
});
