import type {RegionText} from '../text-builder.js';
import {createTextBuilder} from '../text-builder.js';

/**
 * How a string of YAML or TOML is written. A `flow` value stands in `[…]` or `{…}`; `multiline` styles of TOML are
 * those between three quotes.
 */
export const SCALAR_STYLES = [
  'yaml-plain',
  'yaml-flow-plain',
  'yaml-single',
  'yaml-double',
  'yaml-literal',
  'yaml-folded',
  'toml-basic',
  'toml-literal',
  'toml-multiline-basic',
  'toml-multiline-literal',
] as const;

/** How a string of YAML or TOML is written. */
export type ScalarStyle = (typeof SCALAR_STYLES)[number];

/** Does this encoding of a region name a style of YAML or TOML? */
export function isScalarStyle(encoding: string): encoding is ScalarStyle {
  return (SCALAR_STYLES as readonly string[]).includes(encoding);
}

/** A string value of front matter. `source[start, end)` is what stands between its quotes. */
export interface Scalar {
  readonly keys: readonly string[];
  readonly style: ScalarStyle;
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

/**
 * The text of a scalar as people read it, with the way back to `source`: escapes are `encoded`, folded lines are
 * breaks, and a blank line starts another text.
 */
export function readScalarText(source: string, scalar: Scalar): RegionText[] {
  const texts: RegionText[] = [];
  let builder = createTextBuilder(source);
  const finish = (): void => {
    const read = builder.finish();
    if (read) texts.push(read);
    builder = createTextBuilder(source);
  };
  const {style, end} = scalar;
  let plain = scalar.start;
  let at = plain;
  while (at < end) {
    const special = readSpecial(source, at, end, style);
    if (!special) {
      at += 1;
      continue;
    }
    builder.addSource(plain, at);
    if (special.kind === 'paragraph') finish();
    else if (special.kind === 'break') builder.addBreak(at, special.end);
    else builder.addEncoded(special.text, at, special.end);
    at = special.end;
    plain = at;
  }
  builder.addSource(plain, end);
  finish();
  return texts;
}

type Special =
  | {readonly kind: 'paragraph'; readonly end: number}
  | {readonly kind: 'break'; readonly end: number}
  | {readonly kind: 'encoded'; readonly text: string; readonly end: number};

function readSpecial(source: string, at: number, end: number, style: ScalarStyle): Special | undefined {
  const code = source.charCodeAt(at);
  if (code === 0x0a || code === 0x0d) return readLineEnd(source, at, end);
  if (code === 0x27 && style === 'yaml-single' && source.charCodeAt(at + 1) === 0x27) {
    return {kind: 'encoded', text: "'", end: at + 2};
  }
  const escapes = style === 'yaml-double' || style === 'toml-basic' || style === 'toml-multiline-basic';
  return code === 0x5c && escapes && at + 1 < end ? readEscape(source, at, end) : undefined;
}

/** A line end with the blank lines and the indentation behind it. */
function readLineEnd(source: string, at: number, end: number): Special {
  let lines = 0;
  let index = at;
  for (; index < end; index += 1) {
    const code = source.charCodeAt(index);
    if (code === 0x0a || (code === 0x0d && source.charCodeAt(index + 1) !== 0x0a)) lines += 1;
    else if (code !== 0x0d && code !== 0x20 && code !== 0x09) break;
  }
  return lines > 1 ? {kind: 'paragraph', end: index} : {kind: 'break', end: index};
}

const NAMED_ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  ' ': ' ',
  _: '\u00a0',
  N: '\u0085',
  L: '\u2028',
  P: '\u2029',
  e: '\u001b',
  a: '\u0007',
  b: '\b',
  f: '\f',
  v: '\v',
  '0': '\0',
};

/** Digits of a character number after `\x`, `\u`, `\U`. Source: YAML 1.2.2 section 5.7, TOML 1.0 on strings. */
const NUMBER_ESCAPES: Readonly<Record<string, number>> = {x: 2, u: 4, U: 8};

function readEscape(source: string, at: number, end: number): Special | undefined {
  const sign = source.charAt(at + 1);
  if (sign === '\n' || sign === '\r') {
    const {end: after} = readLineEnd(source, at + 1, end);
    return {kind: 'encoded', text: '', end: after};
  }
  if (sign === 'n' || sign === 'r' || sign === 't') {
    return source.startsWith('\\n', at + 2) && sign === 'n'
      ? {kind: 'paragraph', end: at + 4}
      : {kind: 'break', end: at + 2};
  }
  const digits = NUMBER_ESCAPES[sign];
  if (digits !== undefined) {
    const code = Number.parseInt(source.slice(at + 2, at + 2 + digits), 16);
    const text = Number.isNaN(code) || code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code);
    return {kind: 'encoded', text, end: Math.min(end, at + 2 + digits)};
  }
  const text = NAMED_ESCAPES[sign];
  return text === undefined ? undefined : {kind: 'encoded', text, end: at + 2};
}
