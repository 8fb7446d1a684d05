import type {Span} from '../model/span.js';
import {isAsciiLetter, isDigit, isWordUnit} from './character-classes.js';
import {isPathOrName} from './path-shapes.js';

/**
 * Adds to `into` what is no prose in one stretch without white space, `text[start, end)`: URLs, e-mail addresses,
 * handles, hashtags, file paths and bare domains. `and/or`, `24/7`, `Node.js` and `.NET` are prose.
 */
export function findAddresses(text: string, start: number, end: number, into: Span[]): void {
  const chunk = text.slice(start, end);
  let at = 0;
  for (const url of findUrls(chunk)) {
    findInPiece(chunk.slice(at, url.start), start + at, into);
    into.push({start: start + url.start, end: start + url.end});
    at = url.end;
  }
  findInPiece(at === 0 ? chunk : chunk.slice(at), start + at, into);
}

const URL_START = /(?:\b[A-Za-z][A-Za-z\d+.-]{1,20}:\/\/|\bwww\.(?=[\w-]+\.)|\b(?:mailto|tel|sms|data|urn):(?=[\w+]))/g;
/** Not part of a URL: quotes, angle brackets, pipes, full-width punctuation, ideographs and kana. */
const URL_END = /["<>`|“”„«»\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]/g;

function findUrls(chunk: string): Span[] {
  if (!chunk.includes(':') && !/www\./i.test(chunk)) return [];
  const urls: Span[] = [];
  URL_START.lastIndex = 0;
  for (let match = URL_START.exec(chunk); match; match = URL_START.exec(chunk)) {
    URL_END.lastIndex = URL_START.lastIndex;
    const limit = URL_END.exec(chunk)?.index ?? chunk.length;
    const end = trimUrlEnd(chunk, URL_START.lastIndex, limit);
    if (end > URL_START.lastIndex) urls.push({start: match.index, end});
    URL_START.lastIndex = Math.max(end, URL_START.lastIndex);
  }
  return urls;
}

/** Leaves out the punctuation of the sentence: `.,;:!?'*_~` and brackets that were not opened inside. */
function trimUrlEnd(chunk: string, start: number, limit: number): number {
  let open = 0;
  for (let at = start; at < limit; at += 1) {
    const code = chunk.charCodeAt(at);
    if (isOpeningBracket(code)) open += 1;
    else if (isClosingBracket(code)) open -= 1;
  }
  let end = limit;
  while (end > start) {
    const code = chunk.charCodeAt(end - 1);
    if (isClosingBracket(code)) {
      if (open >= 0) break;
      open += 1;
    } else if (!TRAILING.includes(chunk.charAt(end - 1))) break;
    end -= 1;
  }
  return end;
}

function isOpeningBracket(code: number): boolean {
  return code === 0x28 || code === 0x5b || code === 0x7b;
}

function isClosingBracket(code: number): boolean {
  return code === 0x29 || code === 0x5d || code === 0x7d;
}

const TRAILING = '.,;:!?\'’*_~…"”';
const LEADING = '([{<"\'“‘„«*_~|,;:¿¡=—–';

/** `:tada:`, as GitHub and Slack write pictures. */
const EMOJI = /^:[a-z][a-z\d_+-]{0,60}:$/;

/** What is left when URLs are out: an address, a handle, a hashtag or a path, with punctuation around it. */
function findInPiece(piece: string, offset: number, into: Span[]): void {
  if (piece.length < 2) return;
  const emoji = EMOJI.exec(piece);
  if (emoji) {
    into.push({start: offset + emoji.index, end: offset + emoji.index + emoji[0].length});
    return;
  }
  const before = into.length;
  if (piece.includes('@')) findAtSigns(piece, offset, into);
  if (into.length > before) return;
  if (piece.includes('#')) findHashtags(piece, offset, into);
  if (into.length > before) return;
  const core = trimPiece(piece);
  if (core.end - core.start >= 2 && isPathOrName(piece.slice(core.start, core.end))) {
    into.push({start: offset + core.start, end: offset + core.end});
  }
}

function trimPiece(piece: string): Span {
  let start = 0;
  let end = piece.length;
  while (start < end && LEADING.includes(piece.charAt(start)) && !piece.startsWith('~/', start)) start += 1;
  while (end > start && isTrailing(piece, start, end)) end -= 1;
  if (end - start > 3 && /['’]s$/.test(piece.slice(end - 2, end))) end -= 2;
  return {start, end};
}

function isTrailing(piece: string, start: number, end: number): boolean {
  const last = piece.charAt(end - 1);
  if (TRAILING.includes(last) || last === '|' || last === '>' || last === '»') return true;
  if (!isClosingBracket(last.charCodeAt(0))) return false;
  const opener = last === ')' ? '(' : last === ']' ? '[' : '{';
  return piece.lastIndexOf(opener, end) < start;
}

/** `name@host.tld` and `@name`; each sign is looked at once. */
function findAtSigns(piece: string, offset: number, into: Span[]): void {
  let done = 0;
  for (let sign = piece.indexOf('@'); sign !== -1; sign = piece.indexOf('@', Math.max(sign + 1, done))) {
    let start = sign;
    while (start > done && isLocalUnit(piece.charCodeAt(start - 1))) start -= 1;
    let end = sign + 1;
    while (end < piece.length && isHostUnit(piece.charCodeAt(end))) end += 1;
    while (end > sign && !isNameUnit(piece.charCodeAt(end - 1))) end -= 1;
    if (start < sign) end = passRemotePath(piece, end);
    const isHandle = start === sign && (isWordUnit(piece.charCodeAt(sign + 1)) || piece.charCodeAt(sign + 1) > 0x7f);
    const isMail = start < sign && end > sign + 1;
    if (isHandle || isMail) {
      into.push({start: offset + start, end: offset + end});
      done = end;
    } else done = sign + 1;
  }
}

/** Behind `git@host.example:` stands the path of a repository. */
function passRemotePath(piece: string, at: number): number {
  if (piece.charCodeAt(at) !== 0x3a) return at;
  let end = at + 1;
  while (end < piece.length && isHostUnit(piece.charCodeAt(end))) end += 1;
  while (end > at + 1 && !isNameUnit(piece.charCodeAt(end - 1))) end -= 1;
  return piece.slice(at, end).includes('/') ? end : at;
}

/** Letters of any script, digits and what stands in the first half of an address. */
function isLocalUnit(code: number): boolean {
  return isNameUnit(code) || code === 0x2e || code === 0x2b || code === 0x2d || code === 0x25 || code === 0x27;
}

/** Also `@scope/package` and `@user@host`. */
function isHostUnit(code: number): boolean {
  return isNameUnit(code) || code === 0x2e || code === 0x2d || code === 0x2f || code === 0x40;
}

/** General punctuation (curly quotes, dashes) and CJK punctuation are no part of a name. */
function isNameUnit(code: number): boolean {
  if (isWordUnit(code)) return true;
  return code > 0xbf && !(code >= 0x2000 && code <= 0x206f) && !(code >= 0x3000 && code <= 0x303f) && code < 0xff00;
}

/** `#opensource`, `#100DaysOfCode`, the chat channel `#sign-up-help`; not `#1`, `C#` or `&#39;`. */
function findHashtags(piece: string, offset: number, into: Span[]): void {
  for (let sign = piece.indexOf('#'); sign !== -1; sign = piece.indexOf('#', sign + 1)) {
    const before = sign === 0 ? 0 : piece.charCodeAt(sign - 1);
    if (sign > 0 && (isNameUnit(before) || before === 0x26 || before === 0x2f)) continue;
    let end = sign + 1;
    while (end < piece.length && (isNameUnit(piece.charCodeAt(end)) || piece.charCodeAt(end) === 0x2d)) end += 1;
    while (piece.charCodeAt(end - 1) === 0x2d) end -= 1;
    if (isHashtagName(piece.slice(sign + 1, end))) into.push({start: offset + sign, end: offset + end});
  }
}

function isHashtagName(name: string): boolean {
  const first = name.charCodeAt(0);
  if (isAsciiLetter(first) || first > 0xbf) return name.length > 1;
  return isDigit(first) && /^\d+[A-Z]/.test(name);
}
