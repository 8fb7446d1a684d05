import type {Span} from '@onbrand/core';
import {shiftSpans} from '../values/build-region.js';
import {createMapBuilder, type MapBuilder, type MappedText, sliceMapped} from '../values/map-builder.js';
import {pushDecoded} from './entities.js';

/** A stretch of flowing text as it grows: white space collapses as a browser collapses it. */
export interface Flow {
  /** Text with character references, as the source writes it; `code` when it is no words. */
  readonly addText: (start: number, end: number, code: boolean) => void;
  /** Source that stands as written and is no word: a placeholder; `silent` when it shows nothing, as `{% if %}`. */
  readonly addOpaque: (start: number, end: number, silent?: boolean) => void;
  /** Text that was decoded elsewhere: a string in the markup. */
  readonly addMapped: (text: FlowText) => void;
  /** White space that is written as something else: `{' '}`. */
  readonly addSpace: (start: number, end: number) => void;
  /** A word that the source writes as code with text of its own in it; only its first character stands for it. */
  readonly addStandIn: (start: number) => void;
  /** A forced line break, written by the tag at `[start, end)`. */
  readonly addLineBreak: (start: number, end: number) => void;
  readonly isEmpty: () => boolean;
  /** What has grown so far, to the last thing that is seen; the flow starts anew. */
  readonly take: () => FlowText;
}

/** The text of a flow, and what in it is no words. */
export interface FlowText {
  readonly mapped: MappedText;
  readonly opaque: readonly Span[];
}

/** How an expression reads that has text of its own inside. */
const STAND_IN = '{…}';
const SPACE_RUN = /[ \t\r\n\f]+/g;

/** Starts an empty flow of stretches of `source`. */
export function createFlow(source: string): Flow {
  let builder = createMapBuilder();
  let opaque: Span[] = [];
  let pending: Span | undefined;
  let lineStart = true;
  let visible = 0;
  const pushSpace = (): void => {
    if (pending && !lineStart) pushWhiteSpace(builder, source, pending);
    pending = undefined;
    lineStart = false;
  };
  const pushWord = (start: number, end: number): void => {
    if (start >= end) return;
    pushSpace();
    pushDecoded(builder, source, start, end);
    visible = builder.length();
  };
  const addText: Flow['addText'] = (start, end, code) => {
    if (code && /^[^ \t\r\n\f]/.test(source.charAt(start))) pushSpace();
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
  const addOpaque: Flow['addOpaque'] = (start, end, silent = false) => {
    pushSpace();
    const from = builder.length();
    builder.linear(source.slice(start, end), start);
    opaque.push({start: from, end: builder.length()});
    if (!silent) visible = builder.length();
  };
  const addMapped: Flow['addMapped'] = ({mapped: {text, map}, opaque: inner}) => {
    pushSpace();
    const from = builder.length();
    for (const {kind, start, end, sourceStart, sourceEnd} of map.segments) {
      if (kind === 'linear') builder.linear(text.slice(start, end), sourceStart);
      else builder[kind === 'break' ? 'gap' : 'encoded'](text.slice(start, end), sourceStart, sourceEnd);
    }
    for (const {start, end} of inner) opaque.push({start: from + start, end: from + end});
    visible = builder.length();
  };
  const addSpace: Flow['addSpace'] = (start, end) => {
    pending ??= {start, end};
  };
  const addStandIn: Flow['addStandIn'] = (start) => {
    pushSpace();
    const from = builder.length();
    builder.encoded(STAND_IN, start, start + 1);
    opaque.push({start: from, end: builder.length()});
    visible = builder.length();
  };
  const addLineBreak: Flow['addLineBreak'] = (start, end) => {
    pending = undefined;
    if (!lineStart) builder.gap(' ', start, end);
    lineStart = true;
  };
  const take = (): FlowText => {
    const taken = {mapped: sliceMapped(builder.build(), 0, visible), opaque: shiftSpans(opaque, 0, visible)};
    visible = 0;
    builder = createMapBuilder();
    opaque = [];
    pending = undefined;
    lineStart = true;
    return taken;
  };
  return {
    addText,
    addOpaque,
    addMapped,
    addSpace,
    addStandIn,
    addLineBreak,
    isEmpty: () => builder.length() === 0,
    take,
  };
}

/** A lone space reads as written; a run of white space is one space; one that holds a line end is left alone. */
function pushWhiteSpace(builder: MapBuilder, source: string, {start, end}: Span): void {
  const text = source.slice(start, end);
  if (text === ' ') builder.linear(' ', start);
  else if (/[^ \t\f]/.test(text)) builder.gap(' ', start, end);
  else builder.encoded(' ', start, end);
}
