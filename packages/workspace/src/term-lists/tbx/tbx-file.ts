import type {Problem} from '../../problem.js';

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
  readonly languages: readonly TbxLanguage[];
  readonly data: ReadonlyMap<string, string>;
}

/** What a TBX file holds. */
export interface TbxFile<T> {
  /** What was made of each concept. */
  readonly concepts: readonly T[];
  readonly problems: readonly Problem[];
}
