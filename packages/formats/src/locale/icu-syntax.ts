import type {Span} from '@onbrand/core';

/** What in a message is syntax, and its arms where the message is nothing but one choice. */
export interface MessageSyntax {
  /** Arguments, selectors and braces: no words. Ascending and disjoint. */
  readonly syntax: readonly Span[];
  /** The texts to choose from, where no text stands outside the choice. */
  readonly arms: readonly Span[];
}

/** A brace that is open: an argument, an argument with arms, or one of its arms. */
interface Open {
  readonly type: 'argument' | 'choice' | 'arm';
  readonly start: number;
}

/** What is known half-way through a message. */
interface Scan {
  readonly text: string;
  readonly open: Open[];
  readonly syntax: Span[];
  readonly arms: Span[];
  /** Where the stretch of syntax began that is being read. */
  syntaxStart: number;
}

/** Deeper messages are no messages of people; they are read as plain text. */
const MAX_OPEN = 100;
const CHOICE = /\{\s*[^\s{},]{1,200}\s*,\s*(?:plural|select|selectordinal)\s*,/y;
const NOTHING: MessageSyntax = {syntax: [], arms: []};

/**
 * Finds the syntax of an ICU message: everything but the text, and the texts of the arms of plurals and selects.
 * https://unicode-org.github.io/icu/userguide/format_parse/messages/. Tolerant: a brace that closes nothing is text.
 */
export function findIcuSyntax(text: string): MessageSyntax {
  if (!text.includes('{')) return NOTHING;
  const scan: Scan = {text, open: [], syntax: [], arms: [], syntaxStart: 0};
  const token = /[{}#']/g;
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const at = match.index;
    if (match[0] === '{') openBrace(scan, at);
    else if (match[0] === '}') closeBrace(scan, at);
    else if (match[0] === '#') readPound(scan, at);
    else if (isInText(scan)) token.lastIndex = endOfQuote(scan, at);
    if (scan.open.length > MAX_OPEN) return NOTHING;
  }
  return {syntax: scan.syntax, arms: findArms(scan)};
}

/**
 * The same, for messages that offer a choice. In others, braces mean what they mean in the file's own language, `%{name}`
 * or `{{name}}`, and are found as every placeholder is.
 */
export function findIcuChoices(text: string): MessageSyntax {
  return /,\s{0,50}(?:plural|select|selectordinal)\s{0,50},/.test(text) ? findIcuSyntax(text) : NOTHING;
}

function isInText({open}: Scan): boolean {
  const top = open.at(-1);
  return top === undefined || top.type === 'arm';
}

function openBrace(scan: Scan, at: number): void {
  const top = scan.open.at(-1);
  if (top?.type === 'choice') {
    scan.syntax.push({start: scan.syntaxStart, end: at + 1});
    scan.open.push({type: 'arm', start: at + 1});
    return;
  }
  if (isInText(scan)) scan.syntaxStart = at;
  CHOICE.lastIndex = at;
  scan.open.push({type: isInText(scan) && CHOICE.test(scan.text) ? 'choice' : 'argument', start: at});
}

function closeBrace(scan: Scan, at: number): void {
  const top = scan.open.pop();
  if (top?.type === 'arm') {
    scan.syntaxStart = at;
    if (scan.open.length === 1) scan.arms.push({start: top.start, end: at});
  } else if (top && isInText(scan)) {
    scan.syntax.push({start: scan.syntaxStart, end: at + 1});
  }
}

/** In an arm, `#` stands for the number. */
function readPound({open, syntax}: Scan, at: number): void {
  if (open.at(-1)?.type === 'arm') syntax.push({start: at, end: at + 1});
}

/** An apostrophe quotes only in front of syntax: `'{'`, in an arm `'#'`; elsewhere it is one. Two are always one. */
function endOfQuote({text, open}: Scan, at: number): number {
  const next = text[at + 1] ?? '';
  if (next === "'") return at + 2;
  if (next !== '{' && next !== '}' && !(next === '#' && open.length > 0)) return at + 1;
  let end = text.indexOf("'", at + 1);
  while (end >= 0 && text[end + 1] === "'") end = text.indexOf("'", end + 2);
  return end < 0 ? text.length : end + 1;
}

/** The arms count only if the first choice is the whole message. */
function findArms({text, syntax, arms, open}: Scan): readonly Span[] {
  const first = syntax[0];
  const last = syntax.at(-1);
  if (arms.length === 0 || open.length > 0 || !first || !last) return [];
  const outside = text.slice(0, first.start) + text.slice(last.end) + textBetween(text, arms, syntax);
  return outside.trim() === '' ? arms : [];
}

/** Text at the outermost level, between two choices. */
function textBetween(text: string, arms: readonly Span[], syntax: readonly Span[]): string {
  const covered = [...arms, ...syntax].sort((a, b) => a.start - b.start || b.end - a.end);
  let at = covered[0]?.start ?? 0;
  let between = '';
  for (const {start, end} of covered) {
    if (start > at) between += text.slice(at, start);
    at = Math.max(at, end);
  }
  return between;
}
