import type {Span} from '../model/span.js';
import {isDigit, isWordUnit} from './character-classes.js';

/**
 * What a placeholder does when the text is filled in.
 *
 * - `value`: words stand in its place (`{{client.name}}`, `%s`).
 * - `tag`: it steers the filling in and leaves no words (`{% if paid %}`, `{{#each}}`, a Hugo shortcode).
 * - `comment`: nobody but the author sees it (`{# … #}`, `{{!-- … --}}`).
 * - `attributes`: it gives the text before it a class or an id (`{#pricing}`, `{: .lead}`).
 */
export type PlaceholderKind = 'value' | 'tag' | 'comment' | 'attributes';

/** A stretch that a template engine, a mail tool or a program fills in. UTF-16, half-open. */
export interface Placeholder extends Span {
  readonly kind: PlaceholderKind;
}

/** Longer ones are taken for an accident: two braces far apart. UTF-16 code units. */
const MAX_LENGTH = 2_000;
const MAX_NAME = 80;

/**
 * Finds placeholders of common vendors in one pass, in order and disjoint: Liquid, Handlebars, Jinja, Twig, Hugo,
 * Zendesk, Freshdesk (`{{…}}`, `{%…%}`, `{{<…>}}`, `{#…#}`), Salesforce (`{!…}`), Mailchimp (`*|…|*`), Help Scout and
 * others (`[[…]]`), ERB and EJS (`<%…%>`), Smarty (`{$…}`), Ruby and shell (`#{…}`, `${…}`), i18n (`{name}`,
 * `%{name}`), printf (`%s`, `%1$s`, `%@`, `%(name)s`), mail merge (`%FIRSTNAME%`, `%%first_name%%`), PHP and shells (`$name`).
 */
export function findPlaceholders(text: string): Placeholder[] {
  const found: Placeholder[] = [];
  const closers = createCloserIndex(text);
  OPENER.lastIndex = 0;
  for (let opener = OPENER.exec(text); opener; opener = OPENER.exec(text)) {
    const placeholder = readPlaceholder(text, opener.index, closers);
    if (placeholder) found.push(placeholder);
    OPENER.lastIndex = placeholder ? placeholder.end : opener.index + 1;
  }
  return found;
}

const OPENER = /[{%]|[$#]\{|\$[A-Za-z]|\*\||<%|\[\[/g;

interface CloserIndex {
  /** Like `indexOf`, but never reads the same stretch twice, however many openers have no closer. */
  readonly find: (closer: string, from: number) => number;
  /** The last opener before the next closer, once it is known: all before it were none. */
  readonly lastOpener: Map<string, number>;
}

function createCloserIndex(text: string): CloserIndex {
  const next = new Map<string, number>();
  return {
    lastOpener: new Map(),
    find(closer, from) {
      const known = next.get(closer);
      if (known !== undefined && (known >= from || known === -1)) return known;
      const index = text.indexOf(closer, from);
      next.set(closer, index);
      return index;
    },
  };
}

function readPlaceholder(text: string, at: number, closers: CloserIndex): Placeholder | undefined {
  switch (text.charCodeAt(at)) {
    case 0x7b:
      return readBrace(text, at, closers);
    case 0x24: // $
      return text.charCodeAt(at + 1) === 0x7b ? readUpTo(text, at, at + 2, 0x7d) : readVariable(text, at);
    case 0x23: // #
      return text.charCodeAt(at + 1) === 0x7b ? readUpTo(text, at, at + 2, 0x7d) : undefined;
    case 0x25:
      return readPercent(text, at);
    case 0x2a:
      return text.charCodeAt(at + 1) === 0x7c ? readMergeTag(text, at) : undefined;
    case 0x3c:
      return text.charCodeAt(at + 1) === 0x25 ? readPaired(text, at, '<%', '%>', closers) : undefined;
    case 0x5b:
      return text.charCodeAt(at + 1) === 0x5b ? readBrackets(text, at) : undefined;
    default:
      return undefined;
  }
}

function readBrace(text: string, at: number, closers: CloserIndex): Placeholder | undefined {
  switch (text.charCodeAt(at + 1)) {
    case 0x7b:
      return text.charCodeAt(at + 2) === 0x7b
        ? readPaired(text, at, '{{{', '}}}', closers)
        : readPaired(text, at, '{{', '}}', closers);
    case 0x25:
      return readPaired(text, at, '{%', '%}', closers);
    case 0x21: // !
      return readUpTo(text, at, at + 2, 0x7d);
    case 0x23: // #
      return readPaired(text, at, '{#', '#}', closers) ?? readAttributes(text, at);
    case 0x3a: // :
    case 0x2e: // .
      return readAttributes(text, at);
    default:
      return readSimpleBrace(text, at);
  }
}

function readPaired(
  text: string,
  at: number,
  opener: string,
  closer: string,
  closers: CloserIndex,
): Placeholder | undefined {
  if (at < (closers.lastOpener.get(opener) ?? 0)) return undefined;
  const close = closers.find(closer, at + opener.length);
  if (close === -1 || close - at > MAX_LENGTH) return undefined;
  // An opener that is opened again before it closes was none: `{{ and {{name}}`.
  const last = text.lastIndexOf(opener, close - opener.length);
  closers.lastOpener.set(opener, last);
  if (last > at) return undefined;
  const inner = text.slice(at + opener.length, close);
  if (inner.includes('`') || hasBlankLine(inner)) return undefined;
  return {start: at, end: close + closer.length, kind: kindOf(opener, inner)};
}

function hasBlankLine(inner: string): boolean {
  for (let at = inner.indexOf('\n'); at !== -1; at = inner.indexOf('\n', at + 1)) {
    let next = at + 1;
    while (inner[next] === ' ' || inner[next] === '\t' || inner[next] === '\r') next += 1;
    if (inner[next] === '\n') return true;
  }
  return false;
}

/** Words that open Liquid, Jinja and Twig tags; anything else in `{% %}` is a name that somebody fills in. */
const TAG_WORD =
  /^[-~+]?\s*(?:if|elif|elsif|else|unless|endunless|for|case|when|include|render|set|assign|capture|block|extends|import|from|macro|call|filter|with|raw|verbatim|trans|endtrans|blocktrans|blocktranslate|load|url|csrf_token|comment|highlight|cycle|increment|decrement|tablerow|break|continue|layout|section|schema|form|paginate|liquid|echo|do|autoescape|spaceless|embed|use|apply|link|post_url|end[a-z]*)\b/;

function kindOf(opener: string, inner: string): PlaceholderKind {
  if (opener === '{#') return 'comment';
  if (opener === '{%') return TAG_WORD.test(inner) ? 'tag' : 'value';
  if (opener !== '{{') return 'value';
  const first = inner.trimStart().replace(/^[~-]\s*/, '');
  if (first.startsWith('!')) return 'comment';
  return /^(?:[#/^<%>]|else\b)/.test(first) ? 'tag' : 'value';
}

/** A placeholder on one line, without another brace in it. */
function readUpTo(text: string, at: number, from: number, closer: number): Placeholder | undefined {
  const limit = Math.min(text.length, at + MAX_LENGTH);
  for (let index = from; index < limit; index += 1) {
    const code = text.charCodeAt(index);
    if (code === closer) return index > from ? {start: at, end: index + 1, kind: 'value'} : undefined;
    if (code === 0x0a || code === 0x7b || code === 0x60) return undefined;
  }
  return undefined;
}

/** `{#id .class}`, `{: .lead}`, `{.wide}`, `{width=100}`: all on one line. */
function readAttributes(text: string, at: number): Placeholder | undefined {
  const found = readUpTo(text, at, at + 2, 0x7d);
  return found && found.end - at <= 500 ? {...found, kind: 'attributes'} : undefined;
}

const ATTRIBUTE = /\{[A-Za-z_:@][\w:.-]{0,40}=/y;

/** `{name}`, `{0}`, `{$user.name}`, `{first name}`, `{name|friend}`, `{when, date, short}`; `{target="_blank"}`. */
function readSimpleBrace(text: string, at: number): Placeholder | undefined {
  ATTRIBUTE.lastIndex = at;
  if (ATTRIBUTE.test(text)) return readAttributes(text, at);
  const limit = Math.min(text.length, at + MAX_NAME);
  for (let index = at + 1; index < limit; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 0x7d) {
      return isFillableName(text.slice(at + 1, index)) ? {start: at, end: index + 1, kind: 'value'} : undefined;
    }
    if (code === 0x0a || code === 0x7b || code === 0x60) return undefined;
  }
  return undefined;
}

const SIMPLE_NAME = /^\s?(?:\d{1,3}|\$?[A-Za-z_][\w.$-]*(?: [A-Za-z_][\w.-]*)?(?: ?\|[^{}|]*)?)\s?$/;
const TYPED_NAME = /^\s?[\w.]+\s?,\s?(?:number|date|time)\s?(?:,[^{}]*)?$/;

function isFillableName(inner: string): boolean {
  return SIMPLE_NAME.test(inner) || TYPED_NAME.test(inner);
}

/** `*|FNAME|*`, `*|IF:VIP|*`. */
function readMergeTag(text: string, at: number): Placeholder | undefined {
  const limit = Math.min(text.length, at + MAX_NAME * 2);
  for (let index = at + 2; index < limit; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 0x0a || code === 0x2a) return undefined;
    if (code === 0x7c && text.charCodeAt(index + 1) === 0x2a) {
      return index > at + 2 ? {start: at, end: index + 2, kind: 'value'} : undefined;
    }
  }
  return undefined;
}

const VARIABLE = /\$[A-Za-z](?:\w{0,60}[A-Za-z\d])?/y;

/** `$name` of PHP, Perl and shells; not the sign of `US$` or `$5`. */
function readVariable(text: string, at: number): Placeholder | undefined {
  const before = at > 0 ? text.charCodeAt(at - 1) : 0x20;
  // Behind `<` it would be taken for the name of a tag.
  if (isWordUnit(before) || before === 0x24 || before === 0x3c) return undefined;
  VARIABLE.lastIndex = at;
  const match = VARIABLE.exec(text);
  return match ? {start: at, end: at + match[0].length, kind: 'value'} : undefined;
}

const BRACKET_NAME = /^\s?[A-Za-z_][\w.: -]*(?:\|.*)?$/;

/** `[[first_name|Dear]]`; not `[[1]](#note)`, which is a link. */
function readBrackets(text: string, at: number): Placeholder | undefined {
  const limit = Math.min(text.length, at + MAX_NAME * 2);
  for (let index = at + 2; index < limit; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 0x0a || code === 0x5b) return undefined;
    if (code !== 0x5d) continue;
    const after = text.charCodeAt(index + 2);
    const closes = text.charCodeAt(index + 1) === 0x5d && after !== 0x28 && after !== 0x5b;
    return closes && BRACKET_NAME.test(text.slice(at + 2, index))
      ? {start: at, end: index + 2, kind: 'value'}
      : undefined;
  }
  return undefined;
}

const PRINTF =
  /%(?:(?:\d{1,2}\$)?[-+0#]{0,3}\d{0,3}(?:\.\d{1,3})?(?:hh|h|ll|l|q|z|j|t|L)?[sdiufFeEgGxXoc@]|[({<][A-Za-z_][\w.]{0,60}[)}>][sdfi]?|[A-Za-z_][\w.]{1,60}%)/y;

/** `%s`, `%1$s`, `%(name)s`, `%{name}`, `%FIRSTNAME%`; not the sign of `100% sure` or `5%discount`. */
function readPercent(text: string, at: number): Placeholder | undefined {
  if (at > 0 && (isDigit(text.charCodeAt(at - 1)) || text.charCodeAt(at - 1) === 0x25)) return undefined;
  DOUBLED_PERCENT.lastIndex = at;
  const doubled = DOUBLED_PERCENT.exec(text);
  if (doubled) return {start: at, end: at + doubled[0].length, kind: 'value'};
  PRINTF.lastIndex = at;
  const match = PRINTF.exec(text);
  if (!match) return undefined;
  const end = at + match[0].length;
  if (isWordUnit(text.charCodeAt(end - 1)) && end < text.length && isWordUnit(text.charCodeAt(end))) {
    return readNamedPercent(text, at);
  }
  return {start: at, end, kind: 'value'};
}

/** Salesforce Marketing Cloud: `%%first_name%%`. */
const DOUBLED_PERCENT = /%%[A-Za-z_][\w .-]{0,60}%%/y;
const NAMED_PERCENT = /%[A-Za-z_][\w.]{1,60}%/y;

/** `%discount_code%`, whose first letters look like a printf conversion. */
function readNamedPercent(text: string, at: number): Placeholder | undefined {
  NAMED_PERCENT.lastIndex = at;
  const match = NAMED_PERCENT.exec(text);
  return match ? {start: at, end: at + match[0].length, kind: 'value'} : undefined;
}
