import type {Comment} from '@onbrand/core';
import {type Leaf, type LeafList, MAX_DEPTH} from '../data/leaf.js';
import {decodeJsonString} from './json-string.js';

/** An open object or list, and the key or index its next value stands under. */
interface Container {
  readonly list: boolean;
  key: string;
  index: number;
  /** In an object: is the next string a key? */
  expectsKey: boolean;
}

/** What is known half-way through a file. Containers deeper than the limit are only counted. */
interface Scan {
  readonly text: string;
  readonly leaves: Leaf[];
  readonly comments: Omit<Comment, 'part'>[];
  readonly stack: Container[];
  buried: number;
  tooDeep: boolean;
  brokenAt: number | undefined;
}

const TOKEN = /"|\/[/*]|[{}[\],:]|[^\s"/{}[\],:]+|\//g;
const LITERAL = /^(?:true|false|null|-?\d[\d.eE+-]*)$/;

/**
 * Finds every string value of JSON, with comments and trailing commas allowed, as editors write it. It keeps its own
 * stack, so that no depth of nesting can overflow, and goes on behind a mistake, as a file has them while it is typed.
 */
export function scanJson(text: string): LeafList {
  const scan: Scan = {text, leaves: [], comments: [], stack: [], buried: 0, tooDeep: false, brokenAt: undefined};
  const token = new RegExp(TOKEN);
  for (let match = token.exec(text); match; match = token.exec(text)) {
    token.lastIndex = readToken(scan, match[0], match.index);
  }
  if (scan.stack.length > 0) scan.brokenAt ??= text.length;
  const {leaves, comments, brokenAt, tooDeep} = scan;
  return {leaves, comments, ...(brokenAt === undefined ? {} : {brokenAt}), ...(tooDeep ? {tooDeep} : {})};
}

/** Takes in one token and says where the next may begin. */
function readToken(scan: Scan, token: string, at: number): number {
  if (token === '"') return readString(scan, at);
  if (token === '//' || token === '/*') return readComment(scan, at);
  if (token === '{' || token === '[') openContainer(scan, token === '[');
  else if (token === '}' || token === ']') closeContainer(scan, token === ']', at);
  else if (token === ',') nextItem(scan);
  else if (token === ':') endKey(scan, at);
  else if (!LITERAL.test(token)) scan.brokenAt ??= at;
  return at + token.length;
}

function readString(scan: Scan, start: number): number {
  const {text, stack} = scan;
  const end = endOfString(text, start);
  const closed = end - start >= 2 && text[end - 1] === '"';
  if (!closed) scan.brokenAt ??= start;
  const top = stack.at(-1);
  if (scan.buried > 0) return end;
  const value = decodeJsonString(text, start + 1, closed ? end - 1 : end);
  if (top?.expectsKey) top.key = value.text;
  else scan.leaves.push({...value, path: stack.map(keyOf), encoding: 'json-string', start});
  return end;
}

function keyOf({list, key, index}: Container): string {
  return list ? String(index) : key;
}

/** A string ends at its quote; one that was never closed, at its line. */
function endOfString(text: string, start: number): number {
  const stop = /["\\\r\n]/g;
  stop.lastIndex = start + 1;
  for (let match = stop.exec(text); match; match = stop.exec(text)) {
    if (match[0] === '"') return match.index + 1;
    if (match[0] !== '\\') return match.index;
    stop.lastIndex = match.index + 2;
  }
  return text.length;
}

function readComment({text, comments}: Scan, start: number): number {
  const block = text[start + 1] === '*';
  const found = text.indexOf(block ? '*/' : '\n', start + 2);
  const inner = found < 0 ? text.length : found;
  const end = block && found >= 0 ? inner + 2 : inner;
  comments.push({start, end, text: text.slice(start + 2, inner)});
  return end;
}

function openContainer(scan: Scan, list: boolean): void {
  if (scan.buried > 0 || scan.stack.length >= MAX_DEPTH) {
    scan.buried += 1;
    scan.tooDeep = true;
  } else {
    scan.stack.push({list, key: '', index: 0, expectsKey: !list});
  }
}

function closeContainer(scan: Scan, list: boolean, at: number): void {
  if (scan.buried > 0) {
    scan.buried -= 1;
  } else if (scan.stack.pop()?.list !== list) {
    scan.brokenAt ??= at;
  }
}

function nextItem(scan: Scan): void {
  const top = scan.stack.at(-1);
  if (!top || scan.buried > 0) return;
  if (top.list) top.index += 1;
  else top.expectsKey = true;
}

function endKey(scan: Scan, at: number): void {
  const top = scan.stack.at(-1);
  if (scan.buried > 0) return;
  if (top?.expectsKey) top.expectsKey = false;
  else scan.brokenAt ??= at;
}
