import type {Span} from '@onbrand/core';
import {createMapBuilder, type MapBuilder, type MappedText} from '../values/map-builder.js';
import {pushDecoded} from './entities.js';

/** A stretch of flowing text as it grows: white space collapses as a browser collapses it. */
export interface Flow {
  /** Text with character references, as the source writes it; `code` when it is no words. */
  readonly addText: (start: number, end: number, code: boolean) => void;
  /** Source that stands as written and is no word: a placeholder. */
  readonly addOpaque: (start: number, end: number) => void;
  /** A forced line break, written by the tag at `[start, end)`. */
  readonly addLineBreak: (start: number, end: number) => void;
  readonly isEmpty: () => boolean;
  /** What has grown so far; the flow starts anew. */
  readonly take: () => FlowText;
}

/** The text of a flow, and what in it is no words. */
export interface FlowText {
  readonly mapped: MappedText;
  readonly opaque: readonly Span[];
}

const SPACE_RUN = /[ \t\r\n\f]+/g;

/** Starts an empty flow of stretches of `source`. */
export function createFlow(source: string): Flow {
  let builder = createMapBuilder();
  let opaque: Span[] = [];
  let pending: Span | undefined;
  let lineStart = true;
  const pushSpace = (): void => {
    if (pending && !lineStart) pushWhiteSpace(builder, source, pending);
    pending = undefined;
    lineStart = false;
  };
  const pushWord = (start: number, end: number): void => {
    if (start >= end) return;
    pushSpace();
    pushDecoded(builder, source, start, end);
  };
  const addText: Flow['addText'] = (start, end, code) => {
    const from = builder.length();
    let at = start;
    for (const match of source.slice(start, end).matchAll(SPACE_RUN)) {
      const space = start + match.index;
      pushWord(at, space);
      at = space + match[0].length;
      pending ??= {start: space, end: at};
    }
    pushWord(at, end);
    if (code) opaque.push({start: from, end: builder.length()});
  };
  const addOpaque: Flow['addOpaque'] = (start, end) => {
    pushSpace();
    const from = builder.length();
    builder.linear(source.slice(start, end), start);
    opaque.push({start: from, end: builder.length()});
  };
  const addLineBreak: Flow['addLineBreak'] = (start, end) => {
    pending = undefined;
    if (!lineStart) builder.gap('\n', start, end);
    lineStart = true;
  };
  const take = (): FlowText => {
    const taken = {mapped: builder.build(), opaque};
    builder = createMapBuilder();
    opaque = [];
    pending = undefined;
    lineStart = true;
    return taken;
  };
  return {addText, addOpaque, addLineBreak, isEmpty: () => builder.length() === 0, take};
}

/** A lone space reads as written; a run of white space is one space; one that holds a line end is left alone. */
function pushWhiteSpace(builder: MapBuilder, source: string, {start, end}: Span): void {
  const text = source.slice(start, end);
  if (text === ' ') builder.linear(' ', start);
  else if (/[\r\n]/.test(text)) builder.gap(' ', start, end);
  else builder.encoded(' ', start, end);
}
