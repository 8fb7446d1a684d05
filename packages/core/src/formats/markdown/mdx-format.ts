import type {Format} from '../../model/format.js';
import {encodeMarkdown} from './encode-markdown.js';
import {maskMdx} from './mask-mdx.js';
import {readMarkdown} from './read-markdown.js';

/** MDX: Markdown with JSX components, expressions and modules. Tolerant of what its compiler would refuse. */
export const mdxFormat: Format = {
  id: 'mdx',
  extract: (part) => readMarkdown(part, {maskMdx}),
  encode: encodeMarkdown,
};
