import {composeMaps, type Extraction, type ExtractOptions, type Part} from '@onbrand/core';
import {defineFormat} from '../values/define-format.js';
import {createMapBuilder, type MappedText} from '../values/map-builder.js';
import {joinExtractions, type Value} from '../values/value.js';
import {parseXml} from '../xml/parse-xml.js';
import {readAttribute} from '../xml/read-attributes.js';
import type {XmlElement} from '../xml/xml-element.js';
import {languageOf, readIfSpoken} from './locale-file.js';
import {readMessage} from './read-message.js';
import {findElements, findXmlComments, type InlineRole, localName, readXmlText} from './xml-text.js';

const RESOURCES = new Set(['string', 'plurals', 'string-array']);
const ITEMS = new Set(['item']);

/** Android string resources: https://developer.android.com/guide/topics/resources/string-resource */
export const androidFormat = defineFormat('android-strings', readAndroid);

function readAndroid(part: Part, options?: ExtractOptions): Extraction {
  const lang = languageOf(options);
  return readIfSpoken(options, lang, () => {
    const {root, problem} = parseXml(part.text);
    const comments = findXmlComments(part.text).map((comment) => ({...comment, part}));
    const notices = problem ? [`Only the beginning of this resource file was checked: ${problem}.`] : [];
    const values = findElements(root, RESOURCES).flatMap((resource) => valuesOf(part, resource, lang));
    return joinExtractions([...values.map((value) => readMessage(value)), {regions: [], comments, notices}]);
  });
}

function valuesOf(part: Part, resource: XmlElement, lang: string | undefined): Value[] {
  const {text} = part;
  if (readAttribute(text, resource, 'translatable') === 'false') return [];
  const name = readAttribute(text, resource, 'name') ?? '';
  const holders = localName(resource) === 'string' ? [resource] : findElements(resource, ITEMS);
  return holders.map((holder) => {
    const quantity = readAttribute(text, holder, 'quantity');
    const {cdata, words: _, ...mapped} = readXmlText(text, holder, roleOfInline);
    const trail = quantity ? [name, quantity] : [name];
    const encoding = cdata ? 'android-cdata' : 'android-string';
    return {...decodeAndroid(mapped), part, kind: 'message', lang, trail, encoding};
  });
}

/** `<xliff:g>` holds what is not to be translated: a placeholder, a name. Everything else is marks. */
function roleOfInline(element: XmlElement): InlineRole {
  return localName(element) === 'g' ? 'word' : 'marks';
}

const TOKEN = /\\(?:u[\da-fA-F]{4}|[^u]|u)|\s+|"/g;
const ESCAPES: Readonly<Record<string, string>> = {n: '\n', t: '\t'};

/** Undoes the escapes of Android and collapses white space, outside double quotes, as its compiler does. */
function decodeAndroid(mapped: MappedText): MappedText {
  const {text} = mapped;
  const builder = createMapBuilder();
  let at = 0;
  let quoted = false;
  for (const match of text.matchAll(TOKEN)) {
    const end = match.index + match[0].length;
    builder.linear(text.slice(at, match.index), at);
    at = end;
    if (match[0] === '"') quoted = !quoted;
    else if (match[0].startsWith('\\')) builder.encoded(decodeEscape(match[0]), match.index, end);
    else if (quoted || match[0] === ' ') builder.linear(match[0], match.index);
    else builder.gap(' ', match.index, end);
  }
  builder.linear(text.slice(at), at);
  const inner = builder.build();
  return {text: inner.text, map: composeMaps(inner.map, mapped.map)};
}

function decodeEscape(written: string): string {
  const char = written.slice(1);
  return char.length === 5 ? String.fromCharCode(Number.parseInt(char.slice(1), 16)) : (ESCAPES[char] ?? char);
}
