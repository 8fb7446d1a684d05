import {decodeEntity} from '../decode-entity.js';
import type {TextBuilder} from '../text-builder.js';

/** A stretch of HTML text: `view[from, to)`, which stands in the part `offset` code units further on. */
export interface HtmlStretch {
  readonly view: string;
  readonly from: number;
  readonly to: number;
  readonly offset: number;
  /** Its words are none: code. */
  readonly opaque?: boolean;
}

/** Adds HTML text as a browser shows it: entities decoded, every run of white space one space. */
export function addHtmlText(builder: TextBuilder, {view, from, to, offset, opaque}: HtmlStretch): void {
  const add = opaque ? builder.addOpaque : builder.addSource;
  let plain = from;
  let at = from;
  const flush = (): void => {
    if (plain < at) add(offset + plain, offset + at);
  };
  while (at < to) {
    const code = view.charCodeAt(at);
    if (code === 0x26) {
      const entity = decodeEntity(view, at);
      if (entity && entity.end <= to) {
        flush();
        builder.addEncoded(entity.text, offset + at, offset + entity.end);
        at = entity.end;
        plain = at;
        continue;
      }
    } else if (isHtmlSpace(code)) {
      const end = skipHtmlSpaces(view, at, to);
      if (end > at + 1 || code !== 0x20) {
        flush();
        builder.addBreak(offset + at, offset + end);
        at = end;
        plain = at;
        continue;
      }
    }
    at += 1;
  }
  flush();
}

function isHtmlSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09 || code === 0x0c;
}

function skipHtmlSpaces(view: string, start: number, to: number): number {
  let at = start + 1;
  while (at < to && isHtmlSpace(view.charCodeAt(at))) at += 1;
  return at;
}
