import {findOverlap, type Span} from '@onbrand/core';

/** What a stretch of template code stands for: a word, nothing that is read, or a comment. */
export type CodeRole = 'output' | 'control' | 'comment';

/** A stretch of template code in a text. */
export interface TemplateCode extends Span {
  readonly role: CodeRole;
}

/** A way to write template code. Longer openers come before their own beginnings. */
interface Syntax {
  readonly open: string;
  readonly close: string;
  readonly role: (code: string) => CodeRole;
  /** Programs may be long, and need not be closed at the end of a file. */
  readonly program?: boolean;
}

const always = (role: CodeRole) => (): CodeRole => role;

/** Handlebars, Mustache, Liquid, Jinja, Twig, Go templates, ERB, EJS, PHP and template literals. */
const SYNTAXES: readonly Syntax[] = [
  {open: '{{!--', close: '--}}', role: always('comment')},
  {open: '{{!', close: '}}', role: always('comment')},
  {open: '{{/*', close: '*/}}', role: always('comment')},
  {open: '{{{', close: '}}}', role: always('output')},
  {open: '{{', close: '}}', role: roleOfMustache},
  {open: '{%', close: '%}', role: roleOfTag},
  {open: '{#', close: '#}', role: always('comment')},
  {open: '<%#', close: '%>', role: always('comment')},
  {open: '<%=', close: '%>', role: always('output')},
  {open: '<%-', close: '%>', role: always('output')},
  {open: '<%', close: '%>', role: always('control')},
  {open: '<?=', close: '?>', role: always('output')},
  {open: '<?php', close: '?>', role: always('control'), program: true},
  {open: '*|', close: '|*', role: roleOfMergeTag},
  {open: '${', close: '}', role: always('output')},
];

/** Template code longer than this is taken for text: a brace that was never closed. */
const MAX_CODE_LENGTH = 10_000;

const GO_CONTROL = /^\{\{-?~?\s*(?:if|else|end|range|with|block|define|template|partial|each|unless)\b/;
const MUSTACHE_CONTROL = /^\{\{-?~?\s*[#/^>]/;
/** A first word with a dot or a comma behind it is a value: `{%customer.firstName,fallback=there%}` of Help Scout. */
const TAG_OUTPUT = /^\{%-?\s*[\w-]+[.,]/;

function roleOfMustache(code: string): CodeRole {
  return MUSTACHE_CONTROL.test(code) || GO_CONTROL.test(code) ? 'control' : 'output';
}

function roleOfTag(code: string): CodeRole {
  return TAG_OUTPUT.test(code) ? 'output' : 'control';
}

function roleOfMergeTag(code: string): CodeRole {
  return /^\*\|(?:IF|ELSE|END|IFNOT)\b/.test(code) ? 'control' : 'output';
}

/** Tags of Liquid and Jinja whose content is not copy; `comment` is a comment. */
const OPAQUE_BLOCK = /^\{%-?\s*(comment|schema|javascript|stylesheet|style)\b/;

/** Finds template code in `text`, ascending and disjoint, in one pass. */
export function findTemplateCode(text: string): TemplateCode[] {
  const found: TemplateCode[] = [];
  const closings = createClosingSearch(text);
  const opener = /[{<*$]/g;
  for (let match = opener.exec(text); match; match = opener.exec(text)) {
    const code = readCodeAt(text, match.index, closings);
    if (!code) continue;
    found.push(code);
    opener.lastIndex = code.end;
  }
  return found;
}

/** Where `close` stands next, from an offset on; remembered, so that many openers share one search. */
type ClosingSearch = (close: string, from: number) => number;

function createClosingSearch(text: string): ClosingSearch {
  const known = new Map<string, number>();
  return (close, from) => {
    const last = known.get(close);
    if (last !== undefined && last >= from) return last;
    const at = text.indexOf(close, from);
    const found = at < 0 ? Number.POSITIVE_INFINITY : at;
    known.set(close, found);
    return found;
  };
}

function readCodeAt(text: string, start: number, closings: ClosingSearch): TemplateCode | undefined {
  for (const {open, close, role, program} of SYNTAXES) {
    if (!text.startsWith(open, start)) continue;
    const closing = closings(close, start + open.length);
    if (!program && closing - start > MAX_CODE_LENGTH) continue;
    const end = Math.min(text.length, closing + close.length);
    const code = text.slice(start, end);
    return readOpaqueBlock(start, end, code, closings) ?? {start, end, role: role(code)};
  }
  return undefined;
}

function readOpaqueBlock(start: number, end: number, code: string, closings: ClosingSearch): TemplateCode | undefined {
  const name = OPAQUE_BLOCK.exec(code)?.[1];
  if (!name) return undefined;
  const endTag = closings(`end${name}`, end);
  const closing = closings('%}', endTag);
  if (!Number.isFinite(closing)) return undefined;
  return {start, end: closing + 2, role: name === 'comment' ? 'comment' : 'control'};
}

/** `[start, end)` cut where template code stands in it. */
export function* splitAtCode(
  code: readonly TemplateCode[],
  start: number,
  end: number,
): Generator<Span | TemplateCode> {
  let at = start;
  while (at < end) {
    const span = findOverlap(code, at, end) as TemplateCode | undefined;
    if (!span) {
      yield {start: at, end};
      return;
    }
    if (span.start > at) yield {start: at, end: span.start};
    if (span.start >= at) yield span;
    at = span.end;
  }
}
