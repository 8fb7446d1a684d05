import type {PageText, PdfText, TextLimits} from '../pdf-text.js';
import {limitUnpacked} from '../refuse-bombs.js';
import {listPages, type PdfPage} from './list-pages.js';
import {NotKnown} from './not-known.js';
import {openFile, type PdfFile} from './open-file.js';
import {isArray, isStream, type PdfValue} from './pdf-value.js';
import {createContentReader} from './read-contents.js';
import type {Budget} from './unpack-stream.js';

/**
 * Reads the text of a PDF that is built as most are: a whole table of objects, packed in the usual way, and fonts that
 * say what their codes stand for. Everything else gives undefined, and is for pdf.js to read, which takes some five
 * times as long and knows all of PDF. Where this reads a file, it reads the same as pdf.js.
 */
export function readQuickly(bytes: Uint8Array, limits: TextLimits): PdfText | undefined {
  try {
    return readText(bytes, limits);
  } catch (error) {
    if (error instanceof NotKnown) return undefined;
    throw error;
  }
}

function readText(bytes: Uint8Array, limits: TextLimits): PdfText {
  const budget: Budget = {bytes: limitUnpacked(bytes)};
  const file = openFile(bytes, budget);
  const catalog = file.dictionary(file.trailer.get('Root'));
  if (!catalog) throw new NotKnown('no catalog');
  const lang = file.resolve(catalog.get('Lang'));
  if (typeof lang === 'string' && !/^[\x20-\x7e]*$/.test(lang)) throw new NotKnown('a language in Unicode');
  const listed = listPages(file, catalog);
  const reader = createContentReader(file, limits.itemsOfPage);
  const pages: PageText[] = [];
  let count = 0;
  for (const page of listed.slice(0, limits.pages)) {
    if (count > limits.items) break;
    const items = reader.read(readContents(file, page), page.resources, page.view);
    count += items.length;
    pages.push({items, transform: page.transform});
  }
  return {pages, pageCount: listed.length, ...(typeof lang === 'string' ? {lang} : {})};
}

/** The contents of a page may be cut into several streams, between any two words. */
function readContents(file: PdfFile, {dictionary}: PdfPage): Uint8Array {
  const contents = file.resolve(dictionary.get('Contents'));
  const streams = (isArray(contents) ? contents : [contents]).filter((stream) => stream !== null);
  const [first, ...more] = streams.map((stream) => unpack(file, stream));
  if (!first) return new Uint8Array();
  if (more.length === 0) return first;
  const joined = new Uint8Array(more.reduce((sum, {length}) => sum + length + 1, first.length));
  joined.set(first);
  let at = first.length;
  for (const bytes of more) {
    joined[at] = 10;
    joined.set(bytes, at + 1);
    at += bytes.length + 1;
  }
  return joined;
}

function unpack(file: PdfFile, value: PdfValue): Uint8Array {
  const stream = file.resolve(value);
  if (!isStream(stream)) throw new NotKnown('a page without contents');
  return file.unpack(stream);
}
