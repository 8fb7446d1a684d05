import {isAsciiLetter} from '../../opaque/character-classes.js';
import {readTag, type Tag} from './read-tag.js';

/** `<!-- … -->`; what it says ends at `textEnd`. */
export interface HtmlComment {
  readonly type: 'comment';
  readonly start: number;
  readonly end: number;
  readonly textEnd: number;
}

/** A doctype, an instruction, or a tag that never ends: nothing a reader sees. */
export interface IgnoredMarkup {
  readonly type: 'ignored';
  readonly start: number;
  readonly end: number;
}

/** What a `<` in HTML begins. */
export type Markup = (Tag & {readonly type: 'tag'}) | HtmlComment | IgnoredMarkup;

/** Reads what the `<` at `at` begins. Undefined where it is only a sign: `a < b`. Source: the HTML Standard, 13.2.5. */
export function readMarkup(view: string, at: number): Markup | undefined {
  const code = view.charCodeAt(at + 1);
  if (code === 0x21 || code === 0x3f) return readComment(view, at) ?? readInstruction(view, at);
  if (code !== 0x2f && !isAsciiLetter(code)) return undefined;
  if (code === 0x2f && !isAsciiLetter(view.charCodeAt(at + 2))) return undefined;
  const tag = readTag(view, at, view.length);
  return tag ? {...tag, type: 'tag'} : {type: 'ignored', start: at, end: view.length};
}

function readComment(view: string, at: number): HtmlComment | undefined {
  if (!view.startsWith('<!--', at)) return undefined;
  if (view.startsWith('>', at + 4)) return {type: 'comment', start: at, end: at + 5, textEnd: at + 4};
  const close = view.indexOf('-->', at + 4);
  return close === -1
    ? {type: 'comment', start: at, end: view.length, textEnd: view.length}
    : {type: 'comment', start: at, end: close + 3, textEnd: close};
}

/** `<!doctype html>`, `<?php … ?>`, `<![CDATA[ … ]]>`. */
function readInstruction(view: string, at: number): IgnoredMarkup {
  const closer = view.startsWith('<![CDATA[', at) ? ']]>' : /^<\?(?:php|=)/.test(view.slice(at, at + 5)) ? '?>' : '>';
  const close = view.indexOf(closer, at);
  return {type: 'ignored', start: at, end: close === -1 ? view.length : close + closer.length};
}

/** Their content is text up to their own end tag, whatever it looks like. Source: the HTML Standard, 13.2.5. */
const RAW = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes']);

/** Where the raw text behind this start tag ends; undefined for other elements. */
export function findRawEnd(view: string, tag: Tag): number | undefined {
  const name = tag.name.toLowerCase();
  if (tag.closing || !RAW.has(name) || tag.selfClosing) return undefined;
  for (let at = view.indexOf('</', tag.end); at !== -1; at = view.indexOf('</', at + 2)) {
    const next = view.charAt(at + 2 + name.length);
    if (view.slice(at + 2, at + 2 + name.length).toLowerCase() === name && /^[\s/>]?$/.test(next)) return at;
  }
  return view.length;
}
