import type {Piece} from './piece.js';

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

const REFERENCE = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,4}));/gi;

/**
 * The text between `start` and `end` as a reader sees it, piece by piece: plain stretches, references and CDATA
 * sections. Comments and processing instructions are left out, and so is any tag: callers hand in the gaps between
 * elements. Only the five entities of XML and numeric references are decoded; others stay as written.
 */
export function* readCharacterData(text: string, start: number, end: number): Generator<Piece> {
  const raw = text.slice(start, end);
  for (let at = 0; at < raw.length; ) {
    const mark = raw.indexOf('<', at);
    const stop = mark === -1 ? raw.length : mark;
    yield* readReferences(raw, at, stop, start);
    if (mark === -1) return;
    const skipped = skipMarkup(raw, mark);
    if (raw.startsWith('<![CDATA[', mark)) {
      const inner = raw.slice(mark + 9, skipped).replace(/\]\]>$/, '');
      if (inner) yield {kind: 'encoded', text: inner, sourceStart: start + mark, sourceEnd: start + skipped};
    }
    at = skipped;
  }
}

function skipMarkup(raw: string, at: number): number {
  const closing = raw.startsWith('<!--', at) ? '-->' : raw.startsWith('<![CDATA[', at) ? ']]>' : '>';
  const end = raw.indexOf(closing, at + 1);
  return end === -1 ? raw.length : end + closing.length;
}

function* readReferences(raw: string, from: number, to: number, offset: number): Generator<Piece> {
  const chunk = raw.slice(from, to);
  let at = 0;
  if (chunk.includes('&')) {
    for (const match of chunk.matchAll(REFERENCE)) {
      const value = decodeReference(match[1], match[2], match[3]);
      if (value === undefined) continue;
      if (match.index > at) yield linear(chunk.slice(at, match.index), offset + from + at);
      const sourceStart = offset + from + match.index;
      yield {kind: 'encoded', text: value, sourceStart, sourceEnd: sourceStart + match[0].length};
      at = match.index + match[0].length;
    }
  }
  if (at < chunk.length) yield linear(chunk.slice(at), offset + from + at);
}

function linear(text: string, sourceStart: number): Piece {
  return {kind: 'linear', text, sourceStart, sourceEnd: sourceStart + text.length};
}

function decodeReference(decimal?: string, hexadecimal?: string, name?: string): string | undefined {
  if (name !== undefined) return ENTITIES.get(name);
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number.parseInt(decimal, 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/** Decodes an attribute value. */
export function decodeXml(raw: string): string {
  if (!raw.includes('&')) return raw;
  return raw.replace(
    REFERENCE,
    (match, decimal?: string, hexadecimal?: string, name?: string) =>
      decodeReference(decimal, hexadecimal, name) ?? match,
  );
}
