import {type Extraction, type Part, type Span, textFormat} from '@onbrand/core';
import {readHtml} from '../html/read-html.js';
import {hasWords} from '../values/build-region.js';
import {sliceMapped} from '../values/map-builder.js';
import {markOpaque} from '../values/mark-opaque.js';
import {joinExtractions, readNested, readWhole, type Value} from '../values/value.js';
import {findIcuSyntax, type MessageSyntax} from './icu-syntax.js';

/** Finds the syntax of the messages of one file format. */
export type FindSyntax = (text: string) => MessageSyntax;

/** A plural inside a plural inside a plural: nobody writes more. */
const MAX_ARMS_DEPTH = 10;

/**
 * Reads one message of a locale file: tags are marks, placeholders are opaque words, and where the whole message is a
 * choice (`{count, plural, one {…} other {…}}`), each text to choose from is a region of its own.
 */
export function readMessage(value: Value, findSyntax: FindSyntax = findIcuSyntax, depth = 0): Extraction {
  const {syntax, arms} = findSyntax(value.text);
  if (arms.length > 0 && depth < MAX_ARMS_DEPTH) {
    const texts = arms.map(({start, end}) => ({...value, ...sliceMapped(value, start, end)}));
    return joinExtractions(texts.map((text) => readMessage(text, findSyntax, depth + 1)));
  }
  const reader = chooseReader(value.text, syntax);
  return reader ? readNested(value, reader) : readPlain(value, syntax);
}

function readPlain(value: Value, syntax: readonly Span[]): Extraction {
  const {regions, comments} = readWhole(value, syntax);
  return {regions, comments};
}

type Reader = (part: Part) => Extraction;

function chooseReader(text: string, syntax: readonly Span[]): Reader | undefined {
  if (/<[/\w]|&[#\w]/.test(text)) return (part) => readTagged(part, syntax);
  if (!text.trim().includes('\n')) return undefined;
  return (part) => {
    const {regions, ...rest} = textFormat.extract(part);
    return {
      ...rest,
      regions: regions.map((one) => markOpaque(one, syntax)).filter(({text: read, opaque}) => hasWords(read, opaque)),
    };
  };
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
