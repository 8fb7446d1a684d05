import {SaxesParser, type SaxesTagPlain} from 'saxes';
import {ConfigError, type Problem} from '../problem.js';

/** A term of a TBX file, in the words of the file. */
export interface TbxTerm {
  readonly text: string;
  readonly line: number;
  readonly column: number;
  /** By data category: `administrativeStatus`, `partOfSpeech` … whichever way the file writes them. */
  readonly data: ReadonlyMap<string, string>;
  readonly notes: readonly string[];
}

/** The terms of one concept in one language, `xml:lang` as written. */
export interface TbxLanguage {
  readonly tag: string;
  readonly terms: readonly TbxTerm[];
}

/** One concept. */
export interface TbxConcept {
  readonly id: string | undefined;
  readonly line: number;
  readonly languages: readonly TbxLanguage[];
  readonly data: ReadonlyMap<string, string>;
}

/** What a TBX file holds. */
export interface TbxFile {
  readonly concepts: readonly TbxConcept[];
  readonly problems: readonly Problem[];
}

const ROOTS: ReadonlySet<string> = new Set(['martif', 'tbx', 'TBX']);
const CONCEPTS: ReadonlySet<string> = new Set(['conceptEntry', 'termEntry']);
const LANGUAGES: ReadonlySet<string> = new Set(['langSec', 'langSet']);
const TERMS: ReadonlySet<string> = new Set(['termSec', 'tig', 'ntig']);
/** Elements whose category is in `type`; in all others the name says it (the DCT style, the old TBX-Min). */
const TYPED: ReadonlySet<string> = new Set(['termNote', 'descrip', 'admin', 'ref', 'xref', 'transac', 'transacNote']);
const DEEPEST = 100;
/** A file with more references to entities it does not define is made for its DTD. */
const MOST_PROBLEMS = 100;

interface Open {
  readonly name: string;
  readonly category: string;
  readonly target: string | undefined;
  text: string;
  readonly line: number;
  readonly column: number;
}

type Mutable<T> = {
  -readonly [K in keyof T]: T[K] extends ReadonlyMap<infer A, infer B>
    ? Map<A, B>
    : T[K] extends readonly (infer I)[]
      ? I[]
      : T[K];
};

/**
 * Reads TBX (ISO 30042) of 2019 (`tbx`) and 2008 (`martif`) and the old TBX-Min (`TBX`), in the styles DCA and DCT.
 * Knows no DTD: declarations are passed over, no entity but the five of XML is ever resolved, nothing is fetched.
 * Throws `ConfigError` with the first place where it is not well-formed, or not TBX.
 */
export function readTbx(file: string, text: string): TbxFile {
  const concepts: TbxConcept[] = [];
  const problems: Problem[] = [];
  const parser = new SaxesParser({xmlns: false, position: true});
  const open: Open[] = [];
  let concept: Mutable<TbxConcept> | undefined;
  let language: Mutable<TbxLanguage> | undefined;
  let term: Mutable<TbxTerm> | undefined;
  let lastClosed: Open | undefined;

  const fail = (message: string): never => {
    throw new ConfigError([{file, line: parser.line, column: parser.columnIndex + 1, message}]);
  };
  parser.on('error', (error) => {
    // saxes begins its messages with line and column of its own.
    const reason = error.message.replace(/^(?:[^:\s]*:)?\d+:\d+:\s*/, '').replace(/\.$/, '');
    // At a wrong end tag saxes closes the element that misses its own before it complains.
    const unclosed = reason === 'unexpected close tag' ? lastClosed : open.at(-1);
    if (unclosed && /^unexpected close tag|^unclosed tag/.test(reason))
      fail(`<${unclosed.name}>, opened in line ${unclosed.line}, is not closed before this. Close it.`);
    if (reason !== 'undefined entity') fail(`This is not well-formed XML: ${reason}.`);
    if (problems.length >= MOST_PROBLEMS)
      fail('It leans on entities of a DTD, which is not read. Write the characters themselves.');
    problems.push({
      file,
      line: parser.line,
      column: parser.columnIndex,
      message: 'This entity is not defined here, and DTDs are not read. It stands as written.',
    });
  });
  parser.on('opentag', (tag: SaxesTagPlain) => {
    const name = localName(tag.name);
    if (open.length === 0 && !ROOTS.has(name))
      fail(`This is no TBX: it begins with <${tag.name}> instead of <tbx> or <martif>.`);
    if (open.length >= DEEPEST) fail('It is nested too deeply for a TBX.');
    const {line} = parser;
    open.push({
      name,
      category: TYPED.has(name) ? (tag.attributes.type ?? name) : name,
      target: tag.attributes.target,
      text: '',
      line,
      column: parser.columnIndex + 1,
    });
    if (CONCEPTS.has(name)) concept = {id: tag.attributes.id, line, languages: [], data: new Map()};
    else if (LANGUAGES.has(name)) language = {tag: tag.attributes['xml:lang'] ?? tag.attributes.lang ?? '', terms: []};
    else if (TERMS.has(name)) term = {text: '', line, column: 1, data: new Map(), notes: []};
  });
  const addText = (piece: string): void => {
    const current = open.at(-1);
    if (current) current.text += piece;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const closed = open.pop();
    lastClosed = closed;
    if (!closed) return;
    const value = foldSpace(closed.text);
    if (CONCEPTS.has(closed.name)) {
      if (concept) concepts.push(concept);
      concept = undefined;
    } else if (LANGUAGES.has(closed.name)) {
      if (language && concept) concept.languages.push(language);
      language = undefined;
    } else if (TERMS.has(closed.name)) {
      if (term && language && term.text !== '') language.terms.push(term);
      else if (term)
        problems.push({file, line: term.line, message: 'This entry has no term, or no language. It was left out.'});
      term = undefined;
    } else if (closed.name === 'term' && term) {
      Object.assign(term, {text: value, line: closed.line, column: closed.column});
    } else if (value !== '' || closed.target !== undefined) {
      keep({...closed, text: value}, term ?? concept, language === undefined || term !== undefined);
    }
    // Marked-up words (<hi>, <foreign>) and their like belong to the text around them.
    if (INLINE.has(closed.name)) addText(closed.text);
  });
  parser.write(text).close();
  return {concepts, problems};
}

const INLINE: ReadonlySet<string> = new Set(['hi', 'foreign', 'sc', 'ec', 'ph', 'bpt', 'ept', 'it', 'ut']);

/** The first value of a category counts; what a language says of all its terms is nobody's. */
function keep(element: Open, holder: Mutable<TbxTerm> | Mutable<TbxConcept> | undefined, isOwn: boolean): void {
  if (!holder || !isOwn) return;
  const value = element.category === 'externalCrossReference' ? (element.target ?? element.text) : element.text;
  if ('notes' in holder && (element.name === 'note' || element.name === 'noteValue')) holder.notes.push(value);
  else if (!holder.data.has(element.category)) holder.data.set(element.category, value);
}

/** `min:partOfSpeech` without its prefix; names are told apart well enough without namespaces. */
function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function foldSpace(text: string): string {
  const trimmed = text.trim();
  return /\s\s|[^\S ]/.test(trimmed) ? trimmed.replace(/\s+/g, ' ') : trimmed;
}
