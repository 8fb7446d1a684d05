import {readCharacterData} from '../xml/character-data.js';
import type {Piece} from '../xml/piece.js';
import {readAttribute} from '../xml/read-attributes.js';
import {findChild, findDescendants, type XmlElement} from '../xml/xml-element.js';

/** A paragraph of DrawingML (`a:p`): slides, notes, tables in slides, charts and SmartArt are made of these. */
export interface DrawingParagraph {
  readonly pieces: readonly Piece[];
  /** The language most of it is marked with, BCP 47. */
  readonly lang?: string;
}

const COMPUTED = 'This text is computed when the file is opened, and a change would be overwritten';

/** Reads one `a:p` with its runs joined. */
export function readDrawingParagraph(text: string, paragraph: XmlElement): DrawingParagraph {
  const languages = new Map<string, number>();
  const pieces = [...readChildren(text, paragraph, languages)];
  const [lang] = [...languages].reduce((best, next) => (next[1] > best[1] ? next : best), ['', 0]);
  return lang ? {pieces, lang} : {pieces};
}

function* readChildren(text: string, element: XmlElement, languages: Map<string, number>): Generator<Piece> {
  for (const child of element.children) {
    const span = {sourceStart: child.start, sourceEnd: child.end};
    if (child.name === 'a:r') yield* readRun(text, child, languages);
    else if (child.name === 'a:br') yield {kind: 'break', text: '\n', ...span};
    else if (child.name === 'a:fld') yield* readField(text, child, languages);
    else if (child.name === 'mc:AlternateContent')
      yield* readChildren(text, findChild(child, 'mc:Choice') ?? child, languages);
    else if (child.name === 'a14:m') yield* readFormula(text, child);
  }
}

function* readRun(text: string, run: XmlElement, languages: Map<string, number>): Generator<Piece> {
  const leaf = findChild(run, 'a:t');
  if (!leaf) return;
  const lang = readAttribute(text, findChild(run, 'a:rPr'), 'lang');
  if (lang) languages.set(lang, (languages.get(lang) ?? 0) + leaf.closeStart - leaf.openEnd);
  yield* readCharacterData(text, leaf.openEnd, leaf.closeStart);
}

/** Slide numbers and dates. */
function* readField(text: string, field: XmlElement, languages: Map<string, number>): Generator<Piece> {
  for (const piece of readRun(text, field, languages)) yield {...piece, locked: COMPUTED};
}

function* readFormula(text: string, formula: XmlElement): Generator<Piece> {
  for (const {openEnd, closeStart} of findDescendants(formula, 'm:t')) {
    for (const piece of readCharacterData(text, openEnd, closeStart)) yield {...piece, isOpaque: true};
  }
}
