import type {Span} from '@onbrand/core';
import type {MessageSyntax} from './icu-syntax.js';

/** A placeable that is open, or the variant of one that offers a choice. */
type Open = 'placeable' | 'choice' | 'variant';

/** What is known half-way through a pattern. */
interface Scan {
  readonly text: string;
  readonly open: Open[];
  readonly syntax: Span[];
  readonly arms: Span[];
  syntaxStart: number;
  variantStart: number;
}

const MAX_OPEN = 100;

/**
 * Finds the placeables of a Fluent pattern (https://projectfluent.org/fluent/guide/): `{ $name }` and `{ -brand }` are
 * words of their own; of `{ $count -> [one] … *[other] … }` the texts of the variants are left.
 */
export function findFluentSyntax(text: string): MessageSyntax {
  const scan: Scan = {text, open: [], syntax: [], arms: [], syntaxStart: 0, variantStart: 0};
  const token = /[{}"]|->|^[ \t]*\*?\[[ \t]*[\w.-]{1,200}[ \t]*\]/gm;
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const at = match.index;
    if (match[0] === '{') openBrace(scan, at);
    else if (match[0] === '}') closeBrace(scan, at);
    else if (match[0] === '->') startChoice(scan);
    else if (match[0] === '"') token.lastIndex = isInText(scan) ? at + 1 : endOfString(text, at);
    else startVariant(scan, at, at + match[0].length);
    if (scan.open.length > MAX_OPEN) return {syntax: [], arms: []};
  }
  const {syntax, arms} = scan;
  return {syntax, arms: isWhole(text, syntax, arms) ? arms : []};
}

function isInText({open}: Scan): boolean {
  const top = open.at(-1);
  return top === undefined || top === 'variant';
}

function openBrace(scan: Scan, at: number): void {
  if (isInText(scan)) scan.syntaxStart = at;
  scan.open.push('placeable');
}

function startChoice({open}: Scan): void {
  if (open.at(-1) === 'placeable') open[open.length - 1] = 'choice';
}

function startVariant(scan: Scan, start: number, end: number): void {
  if (scan.open.at(-1) === 'variant') endVariant(scan, start);
  if (scan.open.at(-1) !== 'choice') return;
  scan.open.push('variant');
  scan.syntax.push({start: scan.syntaxStart, end});
  scan.variantStart = end;
}

function endVariant(scan: Scan, at: number): void {
  scan.open.pop();
  scan.syntaxStart = at;
  if (scan.open.length === 1) scan.arms.push({start: scan.variantStart, end: at});
}

function closeBrace(scan: Scan, at: number): void {
  if (scan.open.at(-1) === 'variant') endVariant(scan, at);
  if (scan.open.pop() && isInText(scan)) scan.syntax.push({start: scan.syntaxStart, end: at + 1});
}

function endOfString(text: string, at: number): number {
  const stop = /["\\\n]/g;
  stop.lastIndex = at + 1;
  for (let match = stop.exec(text); match; match = stop.exec(text)) {
    if (match[0] !== '\\') return match.index + 1;
    stop.lastIndex = match.index + 2;
  }
  return text.length;
}

/** One choice and nothing else: the first placeable opens the text, the last closes it, and no third is between. */
function isWhole(text: string, syntax: readonly Span[], arms: readonly Span[]): boolean {
  const first = syntax[0];
  const last = syntax.at(-1);
  if (arms.length === 0 || !first || !last) return false;
  if (text.slice(0, first.start).trim() !== '' || text.slice(last.end).trim() !== '') return false;
  return arms.every((arm, index) => index === 0 || isOnlySyntax(text, arms[index - 1]?.end ?? 0, arm.start));
}

/** Between two variants of one choice stands the key of the second, and no closing brace. */
function isOnlySyntax(text: string, start: number, end: number): boolean {
  return !text.slice(start, end).includes('}');
}
