import {NotKnown} from './not-known.js';
import {createValueParser, isOperator, type ValueParser} from './parse-values.js';
import {expectNumber, isArray, type PdfValue} from './pdf-value.js';

/** What the codes of a font stand for, as its `ToUnicode` says. */
export type CodeMap = ReadonlyMap<number, string>;

const MOST_CODES = 70_000;

/** Reads a `ToUnicode` stream. */
export function readCodeMap(bytes: Uint8Array): CodeMap {
  const parser = createValueParser(bytes, 0, false);
  const map = new Map<number, string>();
  for (let token = parser.next(); token !== undefined; token = parser.next()) {
    if (!isOperator(token)) continue;
    if (token.name === 'usecmap') throw new NotKnown('a map of codes that needs another');
    if (token.name === 'beginbfchar') readPairs(parser, map);
    if (token.name === 'beginbfrange') readRanges(parser, map);
    if (token.name === 'begincidchar' || token.name === 'begincidrange') throw new NotKnown('a map to CIDs');
  }
  return map;
}

function readPairs(parser: ValueParser, map: Map<number, string>): void {
  for (let code = parser.next(); !isOperator(code); code = parser.next()) {
    set(map, codeOf(code), decode(text(parser.value())));
  }
}

function readRanges(parser: ValueParser, map: Map<number, string>): void {
  for (let first = parser.next(); !isOperator(first); first = parser.next()) {
    const [start, end] = [codeOf(first), codeOf(parser.value())];
    const target = parser.value();
    if (end < start || end - start > 0xffff) throw new NotKnown('an odd range of codes');
    for (let code = start; code <= end; code += 1) {
      if (!isArray(target)) set(map, code, decode(raise(text(target), code - start)));
      else if (code - start < target.length) set(map, code, decode(text(target[code - start])));
    }
  }
}

function set(map: Map<number, string>, code: number, value: string): void {
  if (map.size > MOST_CODES) throw new NotKnown('too many codes');
  map.set(code, value);
}

function codeOf(value: PdfValue | undefined): number {
  if (typeof value !== 'string' || value.length === 0 || value.length > 4) throw new NotKnown('an odd code');
  return [...value].reduce((code, byte) => code * 256 + byte.charCodeAt(0), 0);
}

function text(value: PdfValue | undefined): string {
  if (typeof value === 'string') return value;
  return String.fromCharCode(expectNumber(value));
}

/** The text so many places further on, in the order of its last character. */
function raise(value: string, by: number): string {
  if (by === 0) return value;
  const last = value.charCodeAt(value.length - 1) + by;
  if (last <= 0xff) return value.slice(0, -1) + String.fromCharCode(last);
  const above = value.charCodeAt(value.length - 2) + (last >> 8);
  if (value.length < 2 || above > 0xff) throw new NotKnown('a range of codes that leads too far');
  return value.slice(0, -2) + String.fromCharCode(above, last & 0xff);
}

/** Two bytes a character. */
function decode(value: string): string {
  const even = value.length % 2 === 0 ? value : `\0${value}`;
  let decoded = '';
  for (let at = 0; at < even.length; at += 2) {
    decoded += String.fromCharCode(even.charCodeAt(at) * 256 + even.charCodeAt(at + 1));
  }
  if (/\p{Cs}/u.test(decoded)) throw new NotKnown('half a character');
  return decoded;
}
