import type {Span} from '@onbrand/core';
import type {TemplateCode} from '../templates/template-code.js';

/** How the braces of a component language work. */
export interface BraceSyntax {
  /** May markup stand inside an expression, as in `{items.map((item) => <li>Text</li>)}`? */
  readonly markupInside: boolean;
}

/** What is open: an expression, with its braces, or markup inside one, with its tags. */
interface Open {
  readonly type: 'expression' | 'markup';
  depth: number;
}

/** Where the reader stands. */
interface Scan {
  readonly text: string;
  readonly open: Open[];
  readonly found: TemplateCode[];
  codeStart: number;
}

const MAX_OPEN = 200;

/**
 * Finds the JavaScript between braces in Svelte and Astro markup. Markup inside an expression is none of it. `skipped`
 * are stretches that are no markup at all, scripts and styles. One pass, with a stack of its own.
 */
export function findBraceCode(text: string, skipped: readonly Span[], syntax: BraceSyntax): TemplateCode[] {
  const scan: Scan = {text, open: [], found: [], codeStart: 0};
  let next = 0;
  for (let at = 0; at < text.length; ) {
    const skip = skipped[next];
    if (skip && at >= skip.start) {
      at = Math.max(at, skip.end);
      next += 1;
      continue;
    }
    if (scan.open.length > MAX_OPEN) break;
    at = scan.open.at(-1)?.type === 'expression' ? readCode(scan, at, syntax) : readMarkup(scan, at);
  }
  return scan.found;
}

const MARKUP_STOP = /[{<]/g;

function readMarkup(scan: Scan, from: number): number {
  MARKUP_STOP.lastIndex = from;
  const at = MARKUP_STOP.exec(scan.text)?.index ?? scan.text.length;
  if (scan.text[at] === '{') {
    scan.open.push({type: 'expression', depth: 1});
    scan.codeStart = at;
    return at + 1;
  }
  return scan.text[at] === '<' ? readTag(scan, at) : at;
}

/** Counts the tags of markup inside an expression; the last one closed leads back into the expression. */
function readTag(scan: Scan, at: number): number {
  const {text, open} = scan;
  const top = open.at(-1);
  if (text.startsWith('<!--', at)) return indexAfter(text, '-->', at);
  if (!top) return at + 1;
  const end = endOfTag(text, at);
  if (text[at + 1] === '/') top.depth -= 1;
  else if (text[end - 2] !== '/' && !VOID.test(text.slice(at, at + 10))) top.depth += 1;
  if (top.depth <= 0) {
    open.pop();
    scan.codeStart = end;
    return end;
  }
  // Attributes may hold expressions: go on right behind the name, and count the tag only once.
  return text[at + 1] === '/' ? end : skipName(text, at);
}

const VOID = /^<(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)\b/i;

function skipName(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && !/[\s/>{]/.test(text.charAt(end))) end += 1;
  return end;
}

/** A tag longer than this was never closed. */
const LONGEST_TAG = 4000;

/** Behind the `>` of a tag; one inside quotes or braces does not count. */
function endOfTag(text: string, at: number): number {
  let braces = 0;
  let quote = '';
  for (let index = at + 1; index < text.length && index - at < LONGEST_TAG; index += 1) {
    const char = text.charAt(index);
    if (quote !== '') quote = char === quote ? '' : quote;
    else if (char === '{') braces += 1;
    else if (char === '}') braces -= 1;
    else if (braces === 0 && (char === '"' || char === "'")) quote = char;
    else if (braces === 0 && char === '>') return index + 1;
  }
  return Math.min(text.length, at + 1);
}

const CODE_STOP = /[{}<"'`]|\/[/*]/g;

function readCode(scan: Scan, from: number, {markupInside}: BraceSyntax): number {
  const {text, open} = scan;
  CODE_STOP.lastIndex = from;
  const match = CODE_STOP.exec(text);
  const top = open.at(-1);
  if (!match || !top) return text.length;
  const at = match.index;
  if (match[0] === '{') top.depth += 1;
  else if (match[0] === '}') return closeBrace(scan, top, at);
  else if (match[0] === '<') return markupInside && opensMarkup(text, at) ? openMarkup(scan, at) : at + 1;
  else if (match[0] === '//') return indexAfter(text, '\n', at);
  else if (match[0] === '/*') return indexAfter(text, '*/', at);
  else return endOfString(text, at);
  return at + 1;
}

function closeBrace(scan: Scan, top: Open, at: number): number {
  top.depth -= 1;
  if (top.depth > 0) return at + 1;
  scan.open.pop();
  pushCode(scan, at + 1);
  return at + 1;
}

function pushCode({text, found, codeStart}: Scan, end: number): void {
  if (end <= codeStart) return;
  found.push({
    start: codeStart,
    end,
    role: /^(?:\{[#:/@]|[^{])/.test(text.slice(codeStart, codeStart + 2)) ? 'control' : 'output',
  });
}

/** A tag begins where a value may begin: behind an operator, a bracket or `return`. */
function opensMarkup(text: string, at: number): boolean {
  if (!/[A-Za-z>]/.test(text.charAt(at + 1))) return false;
  return /(?:[(,>&|?:{[;=!]|\breturn)\s{0,200}$/.test(text.slice(Math.max(0, at - 220), at));
}

function openMarkup(scan: Scan, at: number): number {
  pushCode(scan, at);
  scan.open.push({type: 'markup', depth: 0});
  return at;
}

function indexAfter(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? text.length : at + mark.length;
}

/** Behind the closing quote. What a template literal holds in braces is passed over with it. */
function endOfString(text: string, start: number): number {
  const quote = text.charAt(start);
  for (let at = start + 1; at < text.length && at - start < 20_000; at += 1) {
    const char = text.charAt(at);
    if (char === '\\') at += 1;
    else if (char === quote) return at + 1;
    else if (char === '\n' && quote !== '`') return start + 1;
  }
  return start + 1;
}
