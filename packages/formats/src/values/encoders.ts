import type {Region} from '@onbrand/core';
import {type Charset, toBytes} from '../mail/bytes-to-text.js';

/** Writes text in one host syntax; `undefined` where the host cannot hold it there. */
export type Encoder = (text: string, region: Region) => string | undefined;

const LINE_BREAK = /[\r\n]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must be written as escapes.
const CONTROL = /[\u0000-\u001f\u007f]/g;

const CONTROL_ONCE = new RegExp(CONTROL.source);

const unicodeEscape = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
const C_ESCAPES: Readonly<Record<string, string>> = {'\n': '\\n', '\r': '\\r', '\t': '\\t'};
const escapeControls = (text: string): string =>
  text.replace(CONTROL, (char) => C_ESCAPES[char] ?? unicodeEscape(char));
const escapeQuoted = (text: string, quote: string): string =>
  escapeControls(text.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`));
const unless = (test: RegExp, text: string): string | undefined => (test.test(text) ? undefined : text);

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const escapeAttribute = (text: string): string => escapeXml(text).replaceAll('"', '&quot;').replaceAll("'", '&#39;');

/**
 * One encoder for each way a host writes text. A plain scalar of YAML, a bare CSV cell and the like have no escapes:
 * there the text is refused when it would end the value or change its meaning.
 */
const ENCODERS: Readonly<Record<string, Encoder>> = {
  'json-string': (text) => escapeQuoted(text, '"'),
  'yaml-double': (text) => escapeQuoted(text, '"'),
  'yaml-single': (text) => unless(CONTROL_ONCE, text)?.replaceAll("'", "''"),
  'yaml-plain': (text) => unless(/^[&*!|>'"%@`#,[\]{}]|^[?:-]\s|:\s|:$|\s#|[\r\n\t]/, text),
  'yaml-flow-plain': (text) => unless(/^[&*!|>'"%@`#]|^[?:-]\s|:\s|:$|\s#|[,[\]{}]|[\r\n\t]/, text),
  'yaml-block': (text) => unless(LINE_BREAK, text),
  'csv-quoted': (text) => text.replaceAll('"', '""'),
  'csv-plain': (text) => unless(/[",;\t|\r\n]/, text),
  'toml-basic': (text) => escapeQuoted(text, '"'),
  'toml-literal': (text) => (text.includes("'") ? undefined : unless(CONTROL_ONCE, text)),
  'toml-multiline-literal': (text) => unless(/''|'$|^'/, text),
  'po-string': (text) => escapeQuoted(text, '"'),
  'apple-string': (text) => escapeQuoted(text, '"'),
  'android-string': (text) => escapeXml(text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('"', '\\"')),
  'android-cdata': (text) => text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('"', '\\"'),
  'fluent-pattern': (text) => unless(/[{}\r\n]/, text),
  'xml-text': escapeXml,
  'xml-attribute': escapeAttribute,
  'xml-cdata': (text) => unless(/\]\]|\]$/, text),
  'html-text': escapeXml,
  'html-attribute': escapeAttribute,
  'html-bare-attribute': (text) => escapeAttribute(text).replace(/[\s=`]/g, (char) => `&#${char.charCodeAt(0)};`),
  'jsx-text': (text) => escapeXml(text).replaceAll('{', '&#123;').replaceAll('}', '&#125;'),
  'jsx-mixed': (text) => unless(/[{}<>&"'`\\$\r\n]/, text),
  'script-single': (text) => escapeQuoted(text, "'"),
  'script-double': (text) => escapeQuoted(text, '"'),
  'script-template': (text) => text.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${'),
  'mail-ascii': (text) => unless(/[^\t\x20-\x7e]/, text),
  'mail-quoted-utf8': (text) => quotePrintable(text, 'utf-8', '='),
  'mail-quoted-latin1': (text) => quotePrintable(text, 'windows-1252', '='),
  'mail-word-utf8': (text) => quotePrintable(text, 'utf-8', '=?_')?.replaceAll(' ', '_'),
  'mail-word-latin1': (text) => quotePrintable(text, 'windows-1252', '=?_')?.replaceAll(' ', '_'),
  'vtt-text': (text) =>
    unless(/[\r\n]|-->/, text)
      ?.replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;'),
  'one-line': (text) => unless(LINE_BREAK, text),
};

/** Writes what is no printable ASCII, and the characters of `special`, as bytes: `=C3=A9`. */
function quotePrintable(text: string, charset: Charset, special: string): string | undefined {
  const bytes = toBytes(text, charset);
  return bytes
    ?.map((byte) => {
      const char = String.fromCharCode(byte);
      const plain = byte >= 0x20 && byte < 0x7f && !special.includes(char);
      return plain ? char : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    })
    .join('');
}

/** Names of host syntaxes from the inside out, as one `Region.encoding`: `html-text json-string`. */
export function nestEncodings(...names: readonly (string | undefined)[]): string | undefined {
  const known = names.filter((name): name is string => Boolean(name));
  return known.length > 0 ? known.join(' ') : undefined;
}

/**
 * Writes replacement text through every layer of `region.encoding`, from the inside out. `writeOther` knows layers that
 * are not of this list: Markdown, which not every format has to load.
 */
export function encodeLayers(text: string, region: Region, writeOther?: (name: string) => Encoder): string | undefined {
  let encoded: string | undefined = text;
  for (const name of (region.encoding ?? '').split(' ')) {
    if (encoded === undefined || name === '') continue;
    const encode: Encoder | undefined = ENCODERS[name] ?? writeOther?.(name);
    encoded = encode?.(encoded, region);
  }
  return encoded;
}

/** Writes replacement text in the host syntax of a region without Markdown in it. */
export const encodeText: Encoder = (text, region) => encodeLayers(text, region);
