import type {Format} from '../../model/format.js';
import {encodeMarkdown} from './encode-markdown.js';
import {readMarkdown} from './read-markdown.js';

/** Markdown: CommonMark with GFM, front matter, HTML, and the placeholders of common site and mail tools. */
export const markdownFormat: Format = {
  id: 'markdown',
  extract: (part) => readMarkdown(part),
  encode: encodeMarkdown,
};
