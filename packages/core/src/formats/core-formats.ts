import type {FormatEntry} from '../model/format.js';

/** The formats of core, listed without loading their parsers. */
export const coreFormats: readonly FormatEntry[] = [
  {
    id: 'markdown',
    extensions: ['.md', '.markdown', '.mdown', '.mkd'],
    load: async () => (await import('./markdown/markdown-format.js')).markdownFormat,
  },
  {
    id: 'mdx',
    extensions: ['.mdx'],
    load: async () => (await import('./markdown/mdx-format.js')).mdxFormat,
  },
  {
    id: 'text',
    extensions: ['.txt', '.text'],
    load: async () => (await import('./text/text-format.js')).textFormat,
  },
];
