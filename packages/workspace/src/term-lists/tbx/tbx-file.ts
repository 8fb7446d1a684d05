import type {Problem} from '../../problem.js';

/** The data categories that an entry is made of. A file holds many more, which nobody asks for. */
export const CATEGORIES = [
  'administrativeStatus',
  'usageStatus',
  'termStatus',
  'normativeAuthorization',
  'status',
  'forbidden',
  'preferred',
  'caseSensitive',
  'partOfSpeech',
  'usageNote',
  'externalCrossReference',
] as const;

/** One of them. */
export type TbxCategory = (typeof CATEGORIES)[number];

/** Values by data category, whichever way the file writes these. */
export type TbxData = Readonly<Record<TbxCategory, string | undefined>>;

/** A term of a TBX file, in the words of the file. */
export interface TbxTerm {
  readonly text: string;
  readonly line: number;
  readonly column: number;
  readonly data: TbxData;
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
  readonly data: TbxData;
}

/** What a TBX file holds. */
export interface TbxFile<T> {
  /** What was made of each concept. */
  readonly concepts: readonly T[];
  readonly problems: readonly Problem[];
}
