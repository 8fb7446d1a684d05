import type {Place} from '../../data/located-data.js';
import type {Problem} from '../../problem.js';
import type {TbxConcept, TbxLanguage, TbxTerm} from './tbx-file.js';
import type {TbxTag} from './tbx-tag.js';

/** Is told of the XML of a TBX file in its order, and hands on each concept as it ends. */
export interface ConceptCollector {
  /** `findPlace` gives the place after the tag; few are asked for theirs. */
  readonly open: (tag: TbxTag, findPlace: () => Place) => void;
  readonly addText: (piece: string) => void;
  readonly close: () => void;
}

/** An element whose end has not come. There is one for each depth, for a file has hundreds of thousands of elements. */
interface Open {
  tag: TbxTag;
  text: string;
  place: Place | undefined;
}

type Mutable<T> = {
  -readonly [K in keyof T]: T[K] extends ReadonlyMap<infer A, infer B>
    ? Map<A, B>
    : T[K] extends readonly (infer I)[]
      ? I[]
      : T[K];
};

/** Builds concepts one at a time: all of a large file at once would fill the memory and be moved around in it. */
export function createConceptCollector(
  take: (concept: TbxConcept) => void,
  report: (problem: Omit<Problem, 'file'>) => void,
): ConceptCollector {
  const stack: Open[] = [];
  let depth = 0;
  let concept: Mutable<TbxConcept> | undefined;
  let language: Mutable<TbxLanguage> | undefined;
  let term: Mutable<TbxTerm> | undefined;

  const begin = (tag: TbxTag, findPlace: () => Place): Place | undefined => {
    if (tag.role === 'data' || tag.role === 'note' || tag.role === 'inline') return undefined;
    if (tag.role === 'language') {
      language = {tag: tag.language, terms: []};
      return undefined;
    }
    const place = findPlace();
    if (tag.role === 'concept') concept = {id: tag.id, line: place.line, languages: [], data: new Map()};
    else if (tag.role === 'term section') term = {text: '', line: place.line, column: 1, data: new Map(), notes: []};
    return place;
  };
  const endConcept = (): void => {
    if (concept) take(concept);
    concept = undefined;
  };
  const endLanguage = (): void => {
    if (language && concept) concept.languages.push(language);
    language = undefined;
  };
  const endTerm = (): void => {
    if (term && language && term.text !== '') language.terms.push(term);
    else if (term) report({line: term.line, message: 'This entry has no term, or no language. It was left out.'});
    term = undefined;
  };
  const addText = (piece: string): void => {
    const current = stack[depth - 1];
    if (current && !current.tag.isContainer) current.text = current.text === '' ? piece : current.text + piece;
  };
  return {
    addText,
    open(tag, findPlace) {
      const slot = (stack[depth] ??= {tag, text: '', place: undefined});
      slot.tag = tag;
      slot.text = '';
      slot.place = begin(tag, findPlace);
      depth += 1;
    },
    close() {
      const closed = stack[depth - 1];
      if (!closed) return;
      depth -= 1;
      const {tag, place} = closed;
      if (tag.role === 'concept') endConcept();
      else if (tag.role === 'language') endLanguage();
      else if (tag.role === 'term section') endTerm();
      else {
        const text = foldSpace(closed.text);
        if (tag.role === 'term' && term) Object.assign(term, {text, ...place});
        else if (text !== '' || tag.target !== undefined) {
          keep(tag, text, term ?? concept, language === undefined || term !== undefined);
        }
        if (tag.role === 'inline') addText(closed.text);
      }
    },
  };
}

/** The first value of a category counts; what a language says of all its terms is nobody's. */
function keep(tag: TbxTag, text: string, holder: Mutable<TbxTerm> | Mutable<TbxConcept> | undefined, isOwn: boolean) {
  if (!holder || !isOwn) return;
  const value = tag.category === 'externalCrossReference' ? (tag.target ?? text) : text;
  if ('notes' in holder && tag.role === 'note') holder.notes.push(value);
  else if (!holder.data.has(tag.category)) holder.data.set(tag.category, value);
}

function foldSpace(text: string): string {
  const trimmed = text.trim();
  return /[^\S ]| {2}/.test(trimmed) ? trimmed.replace(/\s+/g, ' ') : trimmed;
}
