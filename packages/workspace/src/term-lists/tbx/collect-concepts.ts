import type {Problem} from '../../problem.js';
import type {TbxConcept, TbxData, TbxLanguage, TbxTerm} from './tbx-file.js';
import type {TbxTag, WantedText} from './tbx-tag.js';

/** The place that has been read up to. Few are asked for theirs, and a place for each would be many. */
export interface Whereabouts {
  readonly findLine: () => number;
  readonly findColumn: () => number;
}

/** Is told of the XML of a TBX file in its order, and hands on each concept as it ends. */
export interface ConceptCollector {
  /** `after` is the place after the tag, for the time of the call. Gives what its text is wanted as. */
  readonly open: (tag: TbxTag, after: Whereabouts) => WantedText;
  /** `isNeat` where the piece surely has white space only between words, one space each. */
  readonly addText: (piece: string, isNeat?: boolean) => void;
  readonly close: () => void;
}

/** An element whose end has not come. There is one for each depth, for a file has hundreds of thousands of elements. */
interface Open {
  tag: TbxTag;
  text: string;
  isNeat: boolean;
  hasText: boolean;
  line: number;
  column: number;
}

type Mutable<T> = {
  -readonly [K in keyof T]: T[K] extends TbxData ? Mutable<TbxData> : T[K] extends readonly (infer I)[] ? I[] : T[K];
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

  const push = (tag: TbxTag): Open => {
    const slot = stack[depth] ?? {tag, text: '', isNeat: true, hasText: false, line: 1, column: 1};
    slot.hasText = tag.wanted !== 'nothing' && (tag.role !== 'inline' || stack[depth - 1]?.hasText === true);
    stack[depth] = slot;
    depth += 1;
    slot.tag = tag;
    slot.text = '';
    slot.isNeat = true;
    return slot;
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
  const addText = (piece: string, isNeat = false): void => {
    const current = stack[depth - 1];
    if (!current?.hasText) return;
    current.isNeat = isNeat && current.text === '';
    current.text = current.text === '' ? piece : current.text + piece;
  };
  return {
    addText,
    open(tag, after) {
      const slot = push(tag);
      const {role} = tag;
      if (role === 'concept') concept = {languages: [], data: NO_DATA};
      else if (role === 'language') language = {tag: tag.language, terms: []};
      else if (role === 'term section') {
        term = {text: '', line: after.findLine(), column: 1, data: NO_DATA, notes: NO_NOTES};
      } else if (role === 'term') {
        slot.line = after.findLine();
        slot.column = after.findColumn();
      }
      return slot.hasText ? tag.wanted : 'nothing';
    },
    close() {
      const closed = stack[depth - 1];
      if (!closed) return;
      depth -= 1;
      const {tag} = closed;
      if (tag.role === 'concept') endConcept();
      else if (tag.role === 'language') endLanguage();
      else if (tag.role === 'term section') endTerm();
      else {
        const text = closed.isNeat ? closed.text : foldSpace(closed.text);
        if (tag.role === 'term' && term) {
          term.text = text;
          term.line = closed.line;
          term.column = closed.column;
        } else if (text !== '' || tag.target !== undefined) {
          keep(tag, text, term ?? concept, language === undefined || term !== undefined);
        }
        if (tag.role === 'inline') addText(closed.text, closed.isNeat);
      }
    },
  };
}

/** The first value of a category counts; what a language says of all its terms is nobody's. */
function keep(tag: TbxTag, text: string, holder: Mutable<TbxTerm> | Mutable<TbxConcept> | undefined, isOwn: boolean) {
  if (!holder || !isOwn) return;
  if ('notes' in holder && tag.role === 'note') {
    if (holder.notes === NO_NOTES) holder.notes = [text];
    else holder.notes.push(text);
  } else if (tag.category) {
    if (holder.data === NO_DATA) holder.data = startData();
    holder.data[tag.category] ??= tag.category === 'externalCrossReference' ? (tag.target ?? text) : text;
  }
}

// Most concepts and many terms have none of these, and share them.
const NO_NOTES: string[] = [];
const NO_DATA = startData();

/** All of the same shape, for there are many. */
function startData(): Mutable<TbxData> {
  return {
    administrativeStatus: undefined,
    usageStatus: undefined,
    termStatus: undefined,
    normativeAuthorization: undefined,
    status: undefined,
    forbidden: undefined,
    preferred: undefined,
    caseSensitive: undefined,
    partOfSpeech: undefined,
    usageNote: undefined,
    externalCrossReference: undefined,
  };
}

function foldSpace(text: string): string {
  const trimmed = text.trim();
  return /[^\S ]| {2}/.test(trimmed) ? trimmed.replace(/\s+/g, ' ') : trimmed;
}
