import {htmlBlockNames, htmlRawNames} from 'micromark-util-html-tag-name';
import {readTag} from '../html-prose/read-tag.js';
import type {MarkdownLine} from './markdown-line.js';

const BLOCK_NAMES = new Set(htmlBlockNames);
const RAW_NAMES = new Set(htmlRawNames);

/**
 * What ends the HTML block that starts on this line, in lower case; `''` for a blank line. Undefined where none starts
 * or it ends on the same line. Source: CommonMark 0.31.2, section 4.6.
 */
export function findHtmlBlock(view: string, line: MarkdownLine, afterBlank: boolean): string | undefined {
  if (view.charCodeAt(line.text) !== 0x3c) return undefined;
  const text = view.slice(line.text, line.next);
  const raw = rawEnd(text);
  if (raw !== undefined) return text.slice(2).toLowerCase().includes(raw) ? undefined : raw;
  const name = /^<\/?([A-Za-z][A-Za-z\d-]*)(?=[\s/>]|$)/.exec(text)?.[1]?.toLowerCase();
  if (name === undefined) return undefined;
  if (BLOCK_NAMES.has(name)) return '';
  const tag = afterBlank ? readTag(text, 0, text.length) : undefined;
  return tag && text.slice(tag.end).trim() === '' ? '' : undefined;
}

function rawEnd(text: string): string | undefined {
  if (text.startsWith('<!--')) return '-->';
  if (text.startsWith('<?')) return '?>';
  if (text.startsWith('<![CDATA[')) return ']]>';
  if (/^<![A-Za-z]/.test(text)) return '>';
  const name = /^<([A-Za-z]+)(?=[\s>]|$)/.exec(text)?.[1]?.toLowerCase();
  return name !== undefined && RAW_NAMES.has(name) ? `</${name}>` : undefined;
}
