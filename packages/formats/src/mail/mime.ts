import type {Span} from '@onbrand/core';

/** A header field: the span of its value, line folds included. */
export interface Header extends Span {
  readonly name: string;
  readonly value: string;
}

/** One part of a mail: its header fields and the span of its body. */
export interface Entity {
  readonly headers: readonly Header[];
  readonly body: Span;
}

/** Mails in mails in mails: deeper than this nobody forwards. */
const MAX_DEPTH = 20;
const MAX_ENTITIES = 2000;

/** All parts of a mail that hold no other parts, in order. Attachments included. */
export function findEntities(text: string): Entity[] {
  const leaves: Entity[] = [];
  const pending: {span: Span; depth: number}[] = [{span: {start: skipMailboxLine(text), end: text.length}, depth: 0}];
  for (let next = pending.pop(); next && leaves.length < MAX_ENTITIES; next = pending.pop()) {
    const entity = readEntity(text, next.span);
    const inner = next.depth < MAX_DEPTH ? innerSpans(text, entity) : [];
    if (inner.length === 0 || next.depth === 0) leaves.push(inner.length === 0 ? entity : {...entity, body: EMPTY});
    const {depth} = next;
    pending.push(...inner.map((span) => ({span, depth: depth + 1})).reverse());
  }
  return leaves;
}

const EMPTY: Span = {start: 0, end: 0};

/** `From someone@example.com Tue …` of an mbox file is no header. */
function skipMailboxLine(text: string): number {
  const line = /^From [^\r\n]*\r?\n/.exec(text);
  return line ? line[0].length : 0;
}

function readEntity(text: string, {start, end}: Span): Entity {
  const headers: {name: string; start: number; end: number; value: string}[] = [];
  let at = start;
  while (at < end) {
    const feed = text.indexOf('\n', at);
    const lineEnd = feed < 0 || feed >= end ? end : feed;
    const line = text.slice(at, lineEnd).replace(/\r$/, '');
    const next = Math.min(end, lineEnd + 1);
    if (line === '') return {headers, body: {start: next, end}};
    const field = /^([!-9;-~]{1,100}):[ \t]*/.exec(line);
    const last = headers.at(-1);
    if (field?.[1]) {
      const valueStart = at + field[0].length;
      headers.push({
        name: field[1].toLowerCase(),
        start: valueStart,
        end: at + line.length,
        value: line.slice(field[0].length),
      });
    } else if (/^[ \t]/.test(line) && last) {
      last.end = at + line.length;
      last.value += ` ${line.trim()}`;
    }
    at = next;
  }
  return {headers, body: {start: end, end}};
}

/** The value of a header field, unfolded. */
export function headerOf({headers}: Entity, name: string): string | undefined {
  return headers.find((header) => header.name === name)?.value;
}

/** A parameter of a header field: `charset` of `text/plain; charset="utf-8"`. */
export function parameterOf(value: string | undefined, name: string): string | undefined {
  const match = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]*))`, 'i').exec(value ?? '');
  return match?.[1] ?? match?.[2];
}

function innerSpans(text: string, entity: Entity): Span[] {
  const type = headerOf(entity, 'content-type') ?? '';
  if (isAttachment(entity)) return [];
  if (/^\s*message\/rfc822\b/i.test(type)) return [entity.body];
  const boundary = /^\s*multipart\//i.test(type) ? parameterOf(type, 'boundary') : undefined;
  return boundary ? splitAtBoundary(text, entity.body, boundary) : [];
}

/** Is this part a file that travels with the mail? */
export function isAttachment(entity: Entity): boolean {
  return /^\s*attachment\b/i.test(headerOf(entity, 'content-disposition') ?? '');
}

function splitAtBoundary(text: string, {start, end}: Span, boundary: string): Span[] {
  const delimiter = `--${boundary}`;
  const spans: Span[] = [];
  let open: number | undefined;
  for (let at = text.indexOf(delimiter, start); at >= 0 && at < end; at = text.indexOf(delimiter, at + 1)) {
    if (at > start && text[at - 1] !== '\n') continue;
    if (open !== undefined) spans.push({start: open, end: trimLineEnd(text, at)});
    const after = at + delimiter.length;
    if (text.startsWith('--', after)) return spans;
    const feed = text.indexOf('\n', after);
    open = feed < 0 || feed >= end ? end : feed + 1;
    if (spans.length > MAX_ENTITIES) return spans;
  }
  if (open !== undefined && open < end) spans.push({start: open, end});
  return spans;
}

/** The line end before a delimiter belongs to the delimiter. */
function trimLineEnd(text: string, at: number): number {
  return text[at - 2] === '\r' ? at - 2 : at - 1;
}
