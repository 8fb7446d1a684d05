import type {Region} from '../../model/region.js';
import {mergeSpans, type Span} from '../../model/span.js';
import {findOpaqueSpans} from '../../opaque/find-opaque-spans.js';
import {findPlaceholders} from '../../opaque/find-placeholders.js';
import {encodeAmpersands, encodeHtml} from '../html-prose/encode-html.js';
import {encodeScalar} from './encode-scalar.js';
import {findFormulas} from './find-formulas.js';
import {isScalarStyle} from './scalar-text.js';

/**
 * Writes replacement text so that it reads as meant at the place of `region`: in Markdown, MDX, HTML, a link title or
 * front matter. Undefined where the syntax there cannot hold it.
 */
export function encodeMarkdown(text: string, {encoding = '', kind}: Region): string | undefined {
  if (isScalarStyle(encoding)) return encodeScalar(text, encoding);
  if (encoding.startsWith('html') || encoding === 'jsx-string') return encodeHtml(text, encoding);
  if (/[\n\r]/.test(text) && kind !== 'paragraph') return undefined;
  if (encoding.startsWith('title-')) return encodeTitle(text, encoding.slice(-1));
  return escapeText(text, encoding === 'mdx', kind === 'table-cell');
}

function encodeTitle(text: string, quote: string): string | undefined {
  const placeholders = findPlaceholders(text);
  const braces = placeholders.some(({kind}) => kind !== 'value');
  const marks = new RegExp(`[${quote === '(' ? '()' : quote}\\\\${braces ? '{}' : ''}]`, 'g');
  // A placeholder is read as it stands: nothing in it can be escaped.
  if (!braces && placeholders.some(({start, end}) => text.slice(start, end).search(marks) >= 0)) return undefined;
  return escapeFormulas(encodeAmpersands(text).replace(marks, '\\$&'));
}

/** Two dollar signs may be read as a formula, whose escapes stay as they are. */
function escapeFormulas(written: string): string {
  return findFormulas(written).length > 0 ? written.replaceAll('$', '\\$') : written;
}

/** Placeholders and addresses in the text are meant as they are. */
function escapeText(text: string, mdx: boolean, cell: boolean): string {
  const braces = mdx || findPlaceholders(text).some(({kind}) => kind !== 'value');
  let escaped = '';
  let at = 0;
  for (const {start, end} of findVerbatim(text)) {
    escaped += escapeWords(text, at, start, {mdx, cell, braces}) + text.slice(start, end);
    at = end;
  }
  escaped = escapeBlockStart(escaped + escapeWords(text, at, text.length, {mdx, cell, braces}));
  return escapeFormulas(escaped);
}

function findVerbatim(text: string): Span[] {
  const addresses = findOpaqueSpans(text).filter(({start, end}) =>
    /^[A-Za-z][\w+.-]*:\/\//.test(text.slice(start, end)),
  );
  const placeholders = findPlaceholders(text).filter(({kind}) => kind === 'value');
  return mergeSpans([...addresses, ...placeholders]);
}

interface Place {
  readonly mdx: boolean;
  readonly cell: boolean;
  /** Do braces mean more than themselves? */
  readonly braces: boolean;
}

function escapeWords(text: string, start: number, end: number, place: Place): string {
  const words = text.slice(start, end).replace(/[\\*`[\]_<~|{}]/g, (mark, index: number) => {
    return needsEscape(mark, text, start + index, place) ? `\\${mark}` : mark;
  });
  return encodeAmpersands(words);
}

function needsEscape(mark: string, text: string, at: number, {mdx, cell, braces}: Place): boolean {
  const after = text.charAt(at + 1);
  switch (mark) {
    case '_':
      return !/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) || !/[\p{L}\p{N}]/u.test(after);
    case '<':
      return mdx || /[A-Za-z/!?]/.test(after);
    case '~':
      return text.indexOf('~') !== text.lastIndexOf('~');
    case '|':
      return cell;
    case '{':
    case '}':
      return braces;
    case '\\':
      return after === '' || /[!-/:-@[-`{-~]/.test(after);
    default:
      return true;
  }
}

/** At the start of a line these begin a heading, a list or a quote. */
function escapeBlockStart(text: string): string {
  return text.replace(/^(?:#{1,6}|[-+>])(?=\s|$)/, '\\$&').replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}
