import type {Extraction, Part, Span} from '@onbrand/core';
import {textFormat} from '@onbrand/core/text';
import {readHtml} from '../html/read-html.js';
import {sliceMapped} from '../values/map-builder.js';
import {readMasked} from '../values/read-masked.js';
import {joinExtractions, type Reader, readNested, readWhole, type Value} from '../values/value.js';
import {findIcuChoices, type MessageSyntax} from './icu-syntax.js';

/** Finds the syntax of the messages of one file format. */
export type FindSyntax = (text: string) => MessageSyntax;

/** A plural inside a plural inside a plural: nobody writes more. */
const MAX_ARMS_DEPTH = 10;

/**
 * Reads one message of a locale file: tags are marks, placeholders are opaque words, and where the whole message is a
 * choice (`{count, plural, one {…} other {…}}`), each text to choose from is a region of its own.
 */
export function readMessage(value: Value, findSyntax: FindSyntax = findIcuChoices, depth = 0): Extraction {
  const {syntax, arms} = findSyntax(value.text);
  if (arms.length > 0 && depth < MAX_ARMS_DEPTH) {
    const texts = arms.map(({start, end}) => ({...value, ...sliceMapped(value, start, end)}));
    return joinExtractions(texts.map((text) => readMessage(text, findSyntax, depth + 1)));
  }
  const reader = chooseReader(value.text, syntax);
  return reader ? readNested(value, reader) : readWhole(value, syntax);
}

function chooseReader(text: string, syntax: readonly Span[]): Reader | undefined {
  if (/<[/\w]|&[#\w]/.test(text)) return (part) => readTagged(part, syntax);
  if (!text.trim().includes('\n')) return undefined;
  return (part) => readMasked(part, syntax, (masked) => textFormat.extract(masked));
}

/** Tags with numbers, `<0>terms</0>`, are tags as well; HTML knows only those with letters. */
function readTagged(part: Part, syntax: readonly Span[]): Extraction {
  const text = part.text.replace(/<(\/?)(\d{1,3})(\/?)>/g, (_, open: string, name: string, close: string) => {
    return `<${open}${'x'.repeat(name.length)}${close}>`;
  });
  const code = syntax.map((span) => ({...span, role: 'output' as const}));
  const {regions, comments} = readHtml(
    {...part, text},
    {...(code.length > 0 ? {code} : {}), blankLinesEndBlocks: true},
  );
  return {regions, comments};
}
