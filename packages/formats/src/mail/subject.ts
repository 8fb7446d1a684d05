import type {Part, Region} from '@onbrand/core';
import {buildRegion} from '../values/build-region.js';
import {createMapBuilder, type MapBuilder, type MappedText} from '../values/map-builder.js';
import {type Charset, findCharset, pushBytes, type SourceByte} from './bytes-to-text.js';
import {decodeBase64} from './decode-body.js';
import type {Header} from './mime.js';

/** `=?utf-8?Q?Caf=C3=A9?=`, RFC 2047. */
const ENCODED_WORD = /=\?([\w.-]{1,40})(?:\*[\w-]{1,20})?\?([BbQq])\?([^?\s]{0,1000})\?=/g;

const MIXED = 'The subject is encoded for sending: change it in the program that wrote the mail.';

/** The subject of a mail, unfolded and decoded. Only one that is written in one way throughout can be changed. */
export function readSubject(part: Part, {start, end}: Header): Region | undefined {
  const raw = part.text.slice(start, end);
  const words = [...raw.matchAll(ENCODED_WORD)];
  if (words.some(([, charset]) => !findCharset(charset))) return undefined;
  const mapped = words.length === 0 ? unfold(part.text, start, end) : decodeWords(part.text, start, end, words);
  const {encoding, locked} = writingOf(raw, words);
  return buildRegion(part, mapped, {kind: 'subject', trail: ['Subject'], encoding, locked});
}

function writingOf(raw: string, words: readonly RegExpMatchArray[]): {encoding?: string; locked?: string} {
  if (words.length === 0) return {encoding: 'mail-ascii'};
  const outside = raw.replace(ENCODED_WORD, '').trim();
  const charsets = new Set(words.map(([, charset]) => findCharset(charset)));
  const [charset] = charsets;
  const quoted = words.every(([, , method]) => method === 'Q' || method === 'q');
  if (outside !== '' || !quoted || charsets.size !== 1 || !charset) return {locked: MIXED};
  return {encoding: charset === 'utf-8' ? 'mail-word-utf8' : 'mail-word-latin1'};
}

function unfold(text: string, start: number, end: number): MappedText {
  const builder = createMapBuilder();
  pushUnfolded(builder, text, start, end);
  return builder.build();
}

function pushUnfolded(builder: MapBuilder, text: string, start: number, end: number): void {
  let at = start;
  for (const fold of text.slice(start, end).matchAll(/\r?\n[ \t]+/g)) {
    builder.linear(text.slice(at, start + fold.index), at);
    at = start + fold.index + fold[0].length;
    builder.gap(' ', start + fold.index, at);
  }
  builder.linear(text.slice(at, end), at);
}

/** White space between two encoded words is no text. */
function decodeWords(text: string, start: number, end: number, words: readonly RegExpMatchArray[]): MappedText {
  const builder = createMapBuilder();
  let at = start;
  for (const word of words) {
    const wordStart = start + (word.index ?? 0);
    const between = text.slice(at, wordStart);
    if (at === start || between.trim() !== '') pushUnfolded(builder, text, at, wordStart);
    at = wordStart + word[0].length;
    pushWord(builder, text, wordStart, word);
  }
  pushUnfolded(builder, text, at, end);
  return builder.build();
}

function pushWord(
  builder: MapBuilder,
  text: string,
  start: number,
  [whole, name, method, content = '']: RegExpMatchArray,
): void {
  const charset = findCharset(name);
  const from = start + whole.length - 2 - content.length;
  if (!charset) builder.linear(whole, start);
  else if (method === 'B' || method === 'b')
    pushMapped(builder, decodeBase64(text, from, from + content.length, charset));
  else pushQuoted(builder, content, from, charset);
}

function pushMapped(builder: MapBuilder, {text, map}: MappedText): void {
  for (const segment of map.segments) {
    builder.encoded(text.slice(segment.start, segment.end), segment.sourceStart, segment.sourceEnd);
  }
}

function pushQuoted(builder: MapBuilder, content: string, start: number, charset: Charset): void {
  let bytes: SourceByte[] = [];
  const flush = (): void => {
    pushBytes(builder, bytes, charset);
    bytes = [];
  };
  for (const {0: token, index} of content.matchAll(/=[\dA-Fa-f]{2}|[\s\S]/g)) {
    const at = start + index;
    if (token.length === 3) {
      bytes.push({byte: Number.parseInt(token.slice(1), 16), start: at, end: at + 3});
      continue;
    }
    flush();
    if (token === '_') builder.encoded(' ', at, at + 1);
    else builder.linear(token, at);
  }
  flush();
}
