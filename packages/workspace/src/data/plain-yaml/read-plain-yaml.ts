import {type Cursor, createCursor, END} from './cursor.js';
import {NotPlain} from './not-plain.js';
import {readBlock} from './read-block.js';

/** What YAML forbids or treats in a way of its own, with what is worth a second look: line ends, and halves of pairs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const SUSPICIOUS = /[\0-\t\v-\x1f\x7f-\x9f\ud800-\udfff\ufeff\ufffe\uffff]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the same.
const UNUSUAL = /[\0-\t\v-\x1f\x7f-\x9f\ufeff\ufffe\uffff]|\p{Surrogate}/u;

/** Comments and empty lines, and the line that begins a document. */
const START = /^(?: *(?:#[^\n]*)?\n)*--- *\n/;

/**
 * Reads the YAML that term lists and configs are written in: lists and mappings by indentation, or between brackets on
 * one line, with scalars of one line. Gives the value that js-yaml gives, in a fraction of the time; nothing where the
 * text holds anything else (anchors, tags, merge keys, tabs, longer scalars …) or a mistake: js-yaml is to look at it.
 */
export function readPlainYaml(written: string): {readonly value: unknown} | undefined {
  const isSuspicious = SUSPICIOUS.test(written);
  const text = isSuspicious ? written.replaceAll('\r\n', '\n') : written;
  if (isSuspicious && UNUSUAL.test(text)) return undefined;
  try {
    const cursor = createCursor(text, START.exec(text)?.[0].length ?? 0);
    if (!isAtLine(cursor, 0)) return undefined;
    const value = readBlock(cursor, 0);
    return isAtLine(cursor, END) ? {value} : undefined;
  } catch (error) {
    // Expressions exhaust their stack on scalars of many million quotes.
    if (error instanceof NotPlain || error instanceof RangeError) return undefined;
    throw error;
  }
}

function isAtLine({indent}: Cursor, wanted: number): boolean {
  return indent === wanted;
}
