import type {Comment, Extraction, ExtractOptions, Part} from '@onbrand/core';
import {defineFormat} from '../values/define-format.js';
import {createMapBuilder, type MappedText} from '../values/map-builder.js';
import {joinExtractions} from '../values/value.js';
import {languageOf, readIfSpoken} from './locale-file.js';
import {readMessage} from './read-message.js';

/** `"key" = "text";` files of iOS and macOS. The values are read, the keys are not. */
export const appleFormat = defineFormat('apple-strings', readApple);

function readApple(part: Part, options?: ExtractOptions): Extraction {
  const lang = languageOf(options);
  return readIfSpoken(options, lang, () => {
    const {pairs, comments} = scanApple(part.text);
    const values = pairs.map(({key, value}) => {
      return readMessage({...value, part, kind: 'message', lang, trail: [key], encoding: 'apple-string'});
    });
    return joinExtractions([...values, {regions: [], comments: comments.map((one) => ({...one, part}))}]);
  });
}

interface Pair {
  readonly key: string;
  readonly value: MappedText;
}

const TOKEN = /\/\*|\/\/|"|=|;|[\w.-]+/g;

function scanApple(text: string): {pairs: Pair[]; comments: Omit<Comment, 'part'>[]} {
  const pairs: Pair[] = [];
  const comments: Omit<Comment, 'part'>[] = [];
  const token = new RegExp(TOKEN);
  let key: string | undefined;
  let afterEquals = false;
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const start = match.index;
    if (match[0] === '/*' || match[0] === '//') {
      const comment = readComment(text, start);
      comments.push(comment);
      token.lastIndex = comment.end;
    } else if (match[0] === '"') {
      const end = endOfString(text, start);
      const value = decodeString(text, start + 1, end - 1);
      if (afterEquals && key !== undefined) pairs.push({key, value});
      else key = value.text;
      token.lastIndex = end;
    } else if (match[0] === '=' || match[0] === ';') afterEquals = match[0] === '=';
    else if (!afterEquals) key = match[0];
  }
  return {pairs, comments};
}

function readComment(text: string, start: number): Omit<Comment, 'part'> {
  const block = text[start + 1] === '*';
  const found = text.indexOf(block ? '*/' : '\n', start + 2);
  const inner = found < 0 ? text.length : found;
  return {start, end: block && found >= 0 ? inner + 2 : inner, text: text.slice(start + 2, inner)};
}

function endOfString(text: string, start: number): number {
  const stop = /["\\]/g;
  stop.lastIndex = start + 1;
  for (let match = stop.exec(text); match; match = stop.exec(text)) {
    if (match[0] === '"') return match.index + 1;
    stop.lastIndex = match.index + 2;
  }
  return text.length + 1;
}

const ESCAPE = /\\(?:[uU][\da-fA-F]{4}|[^uU]|[uU])/g;
const ESCAPES: Readonly<Record<string, string>> = {n: '\n', t: '\t', r: '\r'};

function decodeString(text: string, start: number, end: number): MappedText {
  const builder = createMapBuilder();
  const slice = text.slice(start, end);
  let at = 0;
  for (const match of slice.matchAll(ESCAPE)) {
    builder.linear(slice.slice(at, match.index), start + at);
    at = match.index + match[0].length;
    builder.encoded(decodeEscape(match[0].slice(1)), start + match.index, start + at);
  }
  builder.linear(slice.slice(at), start + at);
  return builder.build();
}

function decodeEscape(char: string): string {
  return char.length === 5 ? String.fromCharCode(Number.parseInt(char.slice(1), 16)) : (ESCAPES[char] ?? char);
}
