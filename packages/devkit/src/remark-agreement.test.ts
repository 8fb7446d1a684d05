import {markdownFormat} from '@onbrand/core/markdown';
import fc from 'fast-check';
import type {Nodes} from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {expect, it} from 'vitest';
import {arbitraryMarkdown} from './arbitrary-markdown.js';

const remark = unified().use(remarkParse).use(remarkGfm);
const PROSE = new Set(['paragraph', 'heading', 'table-cell', 'list-item', 'footnote']);

/** The texts of paragraphs, headings and cells in a tree of remark. */
function* listTexts(node: Nodes): Generator<string> {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') yield readText(node);
  else if ('children' in node) for (const child of node.children) yield* listTexts(child);
}

/** Images and notes stand outside of the text; a line end is a space. */
function readText(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return ' ';
  return 'children' in node ? node.children.map(readText).join('') : '';
}

function normalize(text: string): string {
  return text.replace(/[ \t\r\n]+/g, ' ').trim();
}

it('reads the same paragraphs, headings and cells as remark', () => {
  fc.assert(
    fc.property(arbitraryMarkdown({plain: true}), ({source}) => {
      const {regions} = markdownFormat.extract({id: '', text: source});
      const read = regions.filter(({kind}) => PROSE.has(kind)).map(({text}) => normalize(text));
      const expected = [...listTexts(remark.parse(source))].map(normalize).filter((text) => text !== '');
      expect(read).toEqual(expected);
    }),
    {numRuns: 200},
  );
});
