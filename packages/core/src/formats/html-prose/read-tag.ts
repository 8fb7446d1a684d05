import {isAsciiLetter} from '../../opaque/character-classes.js';
import {skipExpression} from './skip-expression.js';

/**
 * How an attribute's value is written: between quotes, bare, as a string inside JSX braces, or not as text at all
 * (no value, a JSX expression).
 */
export type AttributeStyle = 'double' | 'single' | 'bare' | 'jsx-string' | 'none';

/** An attribute with the span of its value, without quotes. Same offsets as the text it was read from. */
export interface TagAttribute {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly style: AttributeStyle;
}

/** A start or end tag. `name` is as written; `''` for a JSX fragment. */
export interface Tag {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly closing: boolean;
  readonly selfClosing: boolean;
  readonly attributes: readonly TagAttribute[];
}

/**
 * Reads the tag that starts at the `<` at `at`, or nothing where none does or it does not end before `limit`.
 * With `jsx`, values and spreads in braces are taken whole and `<>` is a tag.
 */
export function readTag(text: string, at: number, limit: number, jsx = false): Tag | undefined {
  const closing = text.charCodeAt(at + 1) === 0x2f;
  const nameStart = closing ? at + 2 : at + 1;
  const nameEnd = readTagName(text, nameStart, limit);
  const isFragment = jsx && text.charCodeAt(nameStart) === 0x3e;
  if (nameEnd === nameStart && !isFragment) return undefined;
  const attributes: TagAttribute[] = [];
  let index = nameEnd;
  while (index < limit) {
    const code = text.charCodeAt(index);
    if (code === 0x3e) {
      const selfClosing = text.charCodeAt(index - 1) === 0x2f && index - 1 >= nameEnd;
      return {start: at, end: index + 1, name: text.slice(nameStart, nameEnd), closing, selfClosing, attributes};
    }
    if (isTagSpace(code) || code === 0x2f) index += 1;
    else if (jsx && code === 0x7b) index = skipExpression(text, index, limit) ?? limit;
    else index = readAttribute(text, index, limit, jsx, attributes);
  }
  return undefined;
}

/** Reads `name="value"` pairs of a template tag, `{{< figure caption="…" >}}`. Its own name counts as one without value. */
export function readTemplateAttributes(text: string, start: number, end: number): TagAttribute[] {
  const attributes: TagAttribute[] = [];
  if (!text.slice(start, end).includes('=')) return attributes;
  let index = start;
  while (index < end) {
    if (isTagSpace(text.charCodeAt(index)) || isNameEnd(text.charCodeAt(index))) index += 1;
    else index = readAttribute(text, index, end, false, attributes);
  }
  return attributes;
}

/** Letters first, then all but space, `/` and `>`: `h1`, `my-card`, `Card.Title`, `svg:rect`. */
function readTagName(text: string, start: number, limit: number): number {
  if (!isAsciiLetter(text.charCodeAt(start))) return start;
  let end = start + 1;
  while (end < limit) {
    const code = text.charCodeAt(end);
    if (isTagSpace(code) || code === 0x2f || code === 0x3e || code === 0x3c) break;
    end += 1;
  }
  return end;
}

function isTagSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}

function readAttribute(text: string, start: number, limit: number, jsx: boolean, into: TagAttribute[]): number {
  let nameEnd = start + 1;
  while (nameEnd < limit && !isNameEnd(text.charCodeAt(nameEnd))) nameEnd += 1;
  const name = text.slice(start, nameEnd);
  const sign = skipTagSpaces(text, nameEnd, limit);
  if (text.charCodeAt(sign) !== 0x3d || sign >= limit) {
    into.push({name, start: nameEnd, end: nameEnd, style: 'none'});
    return nameEnd;
  }
  const value = readValue(text, name, skipTagSpaces(text, sign + 1, limit), limit, jsx);
  into.push(value.attribute);
  return value.next;
}

function isNameEnd(code: number): boolean {
  return isTagSpace(code) || code === 0x3d || code === 0x3e || code === 0x2f;
}

function skipTagSpaces(text: string, start: number, limit: number): number {
  let at = start;
  while (at < limit && isTagSpace(text.charCodeAt(at))) at += 1;
  return at;
}

interface ReadValue {
  readonly attribute: TagAttribute;
  readonly next: number;
}

function readValue(text: string, name: string, at: number, limit: number, jsx: boolean): ReadValue {
  const code = text.charCodeAt(at);
  if (code === 0x22 || code === 0x27) {
    const close = text.indexOf(code === 0x22 ? '"' : "'", at + 1);
    const end = close === -1 || close > limit ? limit : close;
    return {attribute: {name, start: at + 1, end, style: code === 0x22 ? 'double' : 'single'}, next: end + 1};
  }
  if (jsx && code === 0x7b) return readBraced(text, name, at, limit);
  let end = at;
  while (end < limit && !isTagSpace(text.charCodeAt(end)) && text.charCodeAt(end) !== 0x3e) end += 1;
  return {attribute: {name, start: at, end, style: 'bare'}, next: end};
}

/** `{"text"}` has words; any other expression has none that can be read here. */
function readBraced(text: string, name: string, at: number, limit: number): ReadValue {
  const next = skipExpression(text, at, limit) ?? limit;
  const literal = readStringLiteral(text, at + 1, next - 1);
  const attribute: TagAttribute = literal
    ? {name, ...literal, style: 'jsx-string'}
    : {name, start: at, end: next, style: 'none'};
  return {attribute, next};
}

/** The span between the quotes where `text[start, end)` is one string literal without escapes and substitutions. */
export function readStringLiteral(
  text: string,
  start: number,
  end: number,
): {readonly start: number; readonly end: number} | undefined {
  let from = start;
  let to = end;
  while (from < to && isTagSpace(text.charCodeAt(from))) from += 1;
  while (to > from && isTagSpace(text.charCodeAt(to - 1))) to -= 1;
  const quote = text.charAt(from);
  if (to - from < 2 || !'"\'`'.includes(quote) || text.charAt(to - 1) !== quote) return undefined;
  const inner = text.slice(from + 1, to - 1);
  if (inner.includes(quote) || inner.includes('\\') || inner.includes('${')) return undefined;
  return {start: from + 1, end: to - 1};
}
