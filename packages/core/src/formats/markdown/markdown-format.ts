import type {Format} from '../../model/format.js';
import {encodeMarkdown} from './encode-markdown.js';
import {maskMdx} from './mask-mdx.js';
import {looksLikeMdx} from './mdx-module.js';
import {readMarkdown} from './read-markdown.js';

/** Markdown: CommonMark with GFM, front matter, HTML, and the placeholders of common site and mail tools. */
export const markdownFormat: Format = {
  id: 'markdown',
  extract: (part) => readMarkdown(part, looksLikeMdx(part.text) ? {maskMdx} : {}),
  encode: encodeMarkdown,
};

export {type MarkdownOptions, readMarkdown} from './read-markdown.js';
