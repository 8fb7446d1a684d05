import type {Extraction} from '@onbrand/core';
import {textFormat} from '@onbrand/core/text';
import {readHtml} from '../html/read-html.js';
import {extractMarkdown} from './markdown.js';
import {readNested, readWhole, type Value} from './value.js';

/** How the text of a value is written. */
export type Syntax = 'line' | 'text' | 'markdown' | 'html';

const HTML =
  /<\/?(?:p|br|div|span|a|b|i|u|em|strong|small|ul|ol|li|h[1-6]|table|tr|td|img|hr|code|sup|sub|html|body|center|font|blockquote|section)(?:\s[^<>]{0,2000})?\/?>/i;
const MARKDOWN =
  /\*\*[^*\n]{1,500}\*\*|\[[^[\]\n]{1,500}\]\([^()\n]{1,2000}\)|`[^`\n]{1,500}`|^#{1,6} \S|^```|^> \S|^ {0,3}[-*+] \S.*\n|(?:^|[\s(])_[^_\n]{1,500}_(?:[\s).,]|$)/m;

/** Takes a guess at the syntax of a string that does not say. */
export function guessSyntax(text: string): Syntax {
  if (text.includes('<') && HTML.test(text)) return 'html';
  if (MARKDOWN.test(text)) return 'markdown';
  return text.trimEnd().includes('\n') ? 'text' : 'line';
}

/** Reads a value in the syntax given, or the one it seems to be written in. */
export function readValue(value: Value, syntax: Syntax = guessSyntax(value.text)): Extraction {
  if (syntax === 'line') return readWhole(value);
  if (syntax === 'html') return readNested(value, (part) => readHtml(part, {blankLinesEndBlocks: true}));
  if (syntax === 'markdown') return readNested(value, (part) => extractMarkdown(part));
  return readNested(value, (part) => textFormat.extract(part));
}
