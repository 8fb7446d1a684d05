import type {Extraction, ExtractOptions, Part} from '@onbrand/core';
import {defineFormat} from '../values/define-format.js';
import {speaks} from '../values/languages.js';
import {joinExtractions, type Value} from '../values/value.js';
import {parseXml} from '../xml/parse-xml.js';
import {readAttribute} from '../xml/read-attributes.js';
import type {XmlElement} from '../xml/xml-element.js';
import {findIcuChoices} from './icu-syntax.js';
import {otherLanguage} from './locale-file.js';
import {readMessage} from './read-message.js';
import {findElements, findXmlComments, type InlineRole, localName, readXmlText} from './xml-text.js';

const UNITS = new Set(['trans-unit', 'unit']);
const SEGMENTS = new Set(['segment']);
const FILES = new Set(['file']);
const SOURCE = new Set(['source']);
const TARGET = new Set(['target']);

/**
 * XLIFF 1.2 and 2.0. People read the translation: `target` is read where the config speaks the target language. A file
 * without a target language is a source file, and its `source` is read, but never changed: it is extracted.
 */
export const xliffFormat = defineFormat('xliff', readXliff);

const EXTRACTED = 'This text is extracted from the program: change it there, then extract it again.';

/** Which side of a file people read, and in which language. */
interface Side {
  readonly side: 'source' | 'target';
  readonly lang: string | undefined;
}

function readXliff(part: Part, options?: ExtractOptions): Extraction {
  const {root, problem} = parseXml(part.text);
  const comments = findXmlComments(part.text).map((comment) => ({...comment, part}));
  const notices = problem ? [`Only the beginning of this XLIFF file was checked: ${problem}.`] : [];
  return joinExtractions([
    ...findElements(root, FILES).map((file) => readFile(part, file, root.children.find(isXliff), options)),
    {regions: [], comments, notices},
  ]);
}

function isXliff(element: XmlElement): boolean {
  return localName(element) === 'xliff';
}

function readFile(part: Part, file: XmlElement, top: XmlElement | undefined, options?: ExtractOptions): Extraction {
  const {side, lang} = chooseSide(part.text, file, top);
  if (lang && !speaks(options?.languages, lang)) return otherLanguage(lang);
  return joinExtractions(findElements(file, UNITS).flatMap((unit) => readUnit(part, unit, side, lang)));
}

function chooseSide(text: string, file: XmlElement, top: XmlElement | undefined): Side {
  const source = readAttribute(text, file, 'source-language') ?? readAttribute(text, top, 'srcLang');
  const target = readAttribute(text, file, 'target-language') ?? readAttribute(text, top, 'trgLang');
  return target ? {side: 'target', lang: target} : {side: 'source', lang: source};
}

function readUnit(part: Part, unit: XmlElement, side: Side['side'], lang: string | undefined): Extraction[] {
  const {text} = part;
  if (readAttribute(text, unit, 'translate') === 'no') return [];
  const id =
    readAttribute(text, unit, 'resname') ?? readAttribute(text, unit, 'name') ?? readAttribute(text, unit, 'id');
  const holders = localName(unit) === 'unit' ? findElements(unit, SEGMENTS) : [unit];
  return holders
    .flatMap((holder) => findElements(holder, side === 'target' ? TARGET : SOURCE).slice(0, 1))
    .map((element) => {
      const {words, cdata, ...mapped} = readXmlText(text, element, roleOfInline);
      const value: Value = {
        ...mapped,
        part,
        kind: 'message',
        lang,
        trail: id ? [id] : undefined,
        encoding: cdata ? 'xml-cdata' : 'xml-text',
        locked: side === 'source' ? EXTRACTED : undefined,
      };
      return readMessage(value, (message) => withWords(findIcuChoices(message), words));
    });
}

function withWords(
  {syntax, arms}: ReturnType<typeof findIcuChoices>,
  words: readonly {start: number; end: number}[],
): ReturnType<typeof findIcuChoices> {
  return words.length === 0
    ? {syntax, arms}
    : {syntax: [...words, ...syntax].sort((a, b) => a.start - b.start), arms: []};
}

/** `g`, `pc`, `mrk` enclose text; `x`, `ph` stand for a word; the rest is code of the original format. */
function roleOfInline(element: XmlElement): InlineRole {
  const name = localName(element);
  if (name === 'g' || name === 'pc' || name === 'mrk' || name === 'sub') return 'marks';
  return name === 'x' || name === 'ph' ? 'word' : 'nothing';
}
