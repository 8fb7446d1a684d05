import type {Span} from '../../model/span.js';
import {findPlaceholders, type Placeholder} from '../../opaque/find-placeholders.js';
import {isCopyAttribute} from '../html-prose/attribute-regions.js';
import {readTemplateAttributes} from '../html-prose/read-tag.js';
import type {Mask} from './mask.js';

/** Masks placeholders and template tags: Liquid, Hugo, Handlebars, Mailchimp and the like. */
export function maskTemplates(source: string): Mask[] {
  const placeholders = joinBlocks(
    source,
    findPlaceholders(source).filter(({start}) => !isEscaped(source, start)),
  );
  const masks: Mask[] = [];
  for (let first = 0; first < placeholders.length; ) {
    const last = lastOnSameLine(source, placeholders, first);
    const line = placeholders.slice(first, last + 1);
    const apart = standsApart(source, line);
    for (const placeholder of line) masks.push(createMask(source, placeholder, apart));
    first = last + 1;
  }
  return masks;
}

/** `\{name}` is no placeholder: Markdown takes the brace for a sign. */
function isEscaped(source: string, at: number): boolean {
  let first = at;
  while (source.charCodeAt(first - 1) === 0x5c) first -= 1;
  return (at - first) % 2 === 1;
}

function createMask(source: string, placeholder: Placeholder, apart: boolean): Mask {
  const {start, end, kind} = placeholder;
  const comment = kind === 'comment' ? {comment: {text: readCommentText(source.slice(start, end))}} : {};
  const attributes = kind === 'tag' || kind === 'attributes' ? readTemplateAttributes(source, start, end) : [];
  const isWord = kind === 'value' || (kind === 'tag' && !attributes.some(isCopyAttribute));
  return {start, end, kind: apart ? 'tag' : isWord ? 'word' : 'mark', ...comment, attributes};
}

/** What `{# … #}`, `{{!-- … --}}` and `{% comment %} … {% endcomment %}` say. */
function readCommentText(written: string): string {
  const liquid = /^\{%-?\s*comment\s*-?%\}/.exec(written);
  if (liquid) return written.slice(liquid[0].length, written.lastIndexOf('{%'));
  return written.replace(/^\{(?:#|\{~?!(?:--)?)/, '').replace(/(?:#|(?:--)?~?\})\}$/, '');
}

function lastOnSameLine(source: string, placeholders: readonly Placeholder[], first: number): number {
  let last = first;
  for (let next = first + 1; next < placeholders.length; next += 1) {
    const [before, after] = [placeholders[last], placeholders[next]];
    if (!before || !after || source.slice(before.end, after.start).includes('\n')) break;
    last = next;
  }
  return last;
}

/** Nothing but tags stands on these lines: they steer, and no words come of them. */
function standsApart(source: string, line: readonly Placeholder[]): boolean {
  if (line.some(({kind}) => kind === 'value')) return false;
  const first = line[0];
  const last = line.at(-1);
  if (!first || !last || !isBlankBefore(source, first.start) || !isBlankAfter(source, last.end)) return false;
  return line.every((tag, index) => {
    const next = line[index + 1];
    return !next || source.slice(tag.end, next.start).trim() === '';
  });
}

/** Only white space and quote marks stand between the start of the line and `at`. */
export function isBlankBefore(source: string, at: number): boolean {
  let index = at - 1;
  while (index >= 0 && ' \t>'.includes(source.charAt(index))) index -= 1;
  return index < 0 || source.charCodeAt(index) === 0x0a || source.charCodeAt(index) === 0x0d;
}

/** Only white space stands between `at` and the end of the line. */
export function isBlankAfter(source: string, at: number): boolean {
  let index = at;
  while (index < source.length && (source.charCodeAt(index) === 0x20 || source.charCodeAt(index) === 0x09)) index += 1;
  return index >= source.length || source.charCodeAt(index) === 0x0a || source.charCodeAt(index) === 0x0d;
}

/** Tags whose content is code, or hidden: all up to their end tag is one stretch. */
const BLOCK_TAG =
  /^\{(?:%-?|\{[<%])\s*(comment|highlight|code|codeblock|mermaid|stylesheet|javascript|schema|style|script|mathjax|katex|plantuml)\b/;
const END_TAG = /^\{(?:%-?|\{[<%])\s*(?:\/|end)([a-z]+)\b/;

function joinBlocks(source: string, placeholders: readonly Placeholder[]): Placeholder[] {
  const ends = findEndTags(source, placeholders);
  const joined: Placeholder[] = [];
  let covered = 0;
  for (const placeholder of placeholders) {
    if (placeholder.start < covered) continue;
    const name = placeholder.kind === 'tag' ? BLOCK_TAG.exec(headOf(source, placeholder))?.[1] : undefined;
    const end = name === undefined ? undefined : takeEndTag(ends.get(name), placeholder.end);
    if (end) joined.push({start: placeholder.start, end: end.end, kind: name === 'comment' ? 'comment' : 'tag'});
    else joined.push(placeholder);
    covered = joined.at(-1)?.end ?? covered;
  }
  return joined;
}

/** End tags of one name, last first, so that those passed are taken off the end. */
function findEndTags(source: string, placeholders: readonly Placeholder[]): Map<string, Span[]> {
  const ends = new Map<string, Span[]>();
  for (const placeholder of placeholders.toReversed()) {
    const name = placeholder.kind === 'tag' ? END_TAG.exec(headOf(source, placeholder))?.[1] : undefined;
    if (name === undefined) continue;
    const list = ends.get(name);
    if (list) list.push(placeholder);
    else ends.set(name, [placeholder]);
  }
  return ends;
}

function takeEndTag(tags: Span[] | undefined, from: number): Span | undefined {
  while (tags && (tags.at(-1)?.start ?? from) < from) tags.pop();
  return tags?.at(-1);
}

function headOf(source: string, {start, end}: Span): string {
  return source.slice(start, Math.min(end, start + 40));
}
