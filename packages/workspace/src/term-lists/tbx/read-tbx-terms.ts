import {type ParsedTerm, parseTerm, type TermConfig} from '@onbrand/core';
import type {Problem} from '../../problem.js';
import {foldWord, readPartOfSpeech} from '../csv-values.js';
import {isSameTag, matchesLanguage} from '../match-language.js';
import type {ListedTerm, TermList} from '../term-list.js';
import {readTbx} from './read-tbx.js';
import type {TbxConcept, TbxLanguage, TbxTerm} from './tbx-file.js';

type Status = 'preferred' | 'admitted' | 'deprecated' | 'forbidden' | 'proposed';

/**
 * Values of `administrativeStatus`, `usageStatus`, `termStatus` and the `status` of translation systems, folded and
 * without `…Term-admn-sts`. From ISO 12620, the LTAC schemas of 2008, 2019 and 2025, and exports found in the wild.
 */
const STATUSES = new Map<string, Status>(
  Object.entries({
    preferred: 'preferred',
    admitted: 'admitted',
    standardized: 'admitted',
    legal: 'admitted',
    regulated: 'admitted',
    approved: 'admitted',
    deprecated: 'deprecated',
    superseded: 'deprecated',
    'not recommended': 'deprecated',
    obsolete: 'deprecated',
    forbidden: 'forbidden',
    proposed: 'proposed',
    new: 'proposed',
  } as const),
);

/** What the concepts say in one language. Kept in a few long lists: short ones for each would be many. */
interface FoundTerms {
  readonly terms: ListedTerm[];
  /** Of statuses that nobody knows, in any language: a file with one deserves a look. */
  readonly unknown: Problem[];
  readonly refused: Problem[];
  /** Of the concepts that have no term in the language. */
  readonly otherTags: Set<string>;
  hasLanguage: boolean;
}

/** Reads a TBX file as entries for one language. Throws `ConfigError` as `readTbx` does. */
export function readTbxTerms(file: string, content: Uint8Array | string, language: string): TermList {
  let found = startTerms();
  const {concepts, problems: read} = readTbx(file, content, () => {
    found = startTerms();
    return createConverter(file, language, found);
  });
  const {terms, unknown, refused} = found;
  const problems = [...read, ...unknown, ...refused];
  if (concepts.length > 0 && !found.hasLanguage) problems.push(describeOtherLanguages(file, found, language));
  return {terms, problems};
}

function startTerms(): FoundTerms {
  return {terms: [], unknown: [], refused: [], otherTags: new Set(), hasLanguage: false};
}

/** Adds what a concept says to what has been found. */
function createConverter(file: string, language: string, found: FoundTerms): (concept: TbxConcept) => void {
  const pickLanguage = createLanguagePicker(language);
  return (concept) => {
    addUnknownStatuses(file, concept, found.unknown);
    const own = pickLanguage(concept.languages);
    if (own.length > 0) found.hasLanguage = true;
    else for (const {tag} of concept.languages) found.otherTags.add(tag);
    for (const {term, at} of buildEntries(concept, own)) {
      const checked = checkEntry(term);
      if (checked.success) found.terms.push({term: checked.data, origin: {file, line: at.line, column: at.column}});
      else found.refused.push(placeAt(file, at, 'This entry cannot be used as a term. It was left out.'));
    }
  };
}

/** Words come without white space at their ends, and none are empty; only of an address the schema knows more. */
function checkEntry(term: TermConfig): ParsedTerm {
  return term.url === undefined ? {success: true, data: term} : parseTerm(term);
}

function placeAt(file: string, {line, column}: TbxTerm, message: string): Problem {
  return {file, line, column, message};
}

function describeOtherLanguages(file: string, {otherTags}: FoundTerms, language: string): Problem {
  const tags = [...otherTags].slice(0, 10).map((tag) => `“${tag}”`);
  const message = `It has no terms in “${language}”, the language of the config; it has ${tags.join(', ')}.`;
  return {file, line: 1, column: 1, message};
}

/** How near a tag is to the language wanted. */
const SAME = 2;
const KIN = 1;

/** Gives the terms of the very language and region where a concept has it, else those of every region of the language. */
function createLanguagePicker(language: string): (languages: readonly TbxLanguage[]) => readonly TbxTerm[] {
  // A file has thousands of concepts and a handful of tags.
  const known = new Map<string, number>();
  const nearness = ({tag}: TbxLanguage): number => {
    const found = known.get(tag) ?? (isSameTag(tag, language) ? SAME : matchesLanguage(tag, language) ? KIN : 0);
    known.set(tag, found);
    return found;
  };
  return (languages) => {
    const [only] = languages;
    if (only && languages.length === 1) return nearness(only) > 0 ? only.terms : [];
    const same = languages.filter((one) => nearness(one) === SAME);
    const kin = same.length > 0 ? same : languages.filter((one) => nearness(one) === KIN);
    return kin.flatMap(({terms}) => terms);
  };
}

function rate(term: TbxTerm, count: number): Status {
  if (term.data.forbidden === 'true') return 'forbidden';
  if (term.data.preferred === 'true') return 'preferred';
  // Without a word on it a term is as good as its fellows; alone it is the one to use.
  const written = findStatus(term);
  if (written === undefined) return count === 1 ? 'preferred' : 'admitted';
  return readTbxStatus(written) ?? 'admitted';
}

function findStatus({data}: TbxTerm): string | undefined {
  return data.administrativeStatus ?? data.usageStatus ?? data.termStatus ?? data.normativeAuthorization ?? data.status;
}

/** Statuses as files write them: a file has thousands of terms and a handful of these. */
const seen = new Map<string, Status | undefined>();
const MOST_SEEN = 1000;

function readTbxStatus(written: string): Status | undefined {
  const found = seen.get(written);
  if (found !== undefined || seen.has(written)) return found;
  const status = STATUSES.get(written) ?? STATUSES.get(foldWord(written.replace(/Term-adm(?:i)?n-sts$/, '')));
  if (seen.size < MOST_SEEN) seen.set(written, status);
  return status;
}

function addUnknownStatuses(file: string, {languages}: TbxConcept, problems: Problem[]): void {
  for (const {terms} of languages) {
    for (const term of terms) {
      const written = findStatus(term);
      if (written === undefined || readTbxStatus(written) !== undefined) continue;
      const message = `The status “${written}” of “${term.text}” is not known; the term counts as admitted.`;
      problems.push(placeAt(file, term, message));
    }
  }
}

interface Entry {
  readonly term: TermConfig;
  readonly at: TbxTerm;
}

/** What is to be done with the terms of a concept, by their statuses. */
interface Ranked {
  readonly preferred: TbxTerm[];
  readonly admitted: TbxTerm[];
  readonly wrong: TbxTerm[];
  readonly proposed: TbxTerm[];
}

function rank(terms: readonly TbxTerm[]): Ranked {
  const ranked: Ranked = {preferred: [], admitted: [], wrong: [], proposed: []};
  for (const term of terms) {
    const status = rate(term, terms.length);
    if (status === 'deprecated' || status === 'forbidden') ranked.wrong.push(term);
    else ranked[status].push(term);
  }
  return ranked;
}

const NO_TERMS: readonly TbxTerm[] = [];

/** One entry says what to use instead of what; what is merely allowed or proposed has one of its own. */
function buildEntries(concept: TbxConcept, terms: readonly TbxTerm[]): Entry[] {
  const {preferred, admitted, wrong, proposed} = rank(terms);
  const use = preferred.length > 0 ? preferred : wrong.length > 0 ? admitted : NO_TERMS;
  const first = use[0] ?? wrong[0];
  const entries: Entry[] = first ? [{term: buildRuling(concept, first, use, wrong), at: first}] : [];
  if (use !== admitted) for (const term of admitted) entries.push(buildMention(concept, term, 'admitted'));
  for (const term of proposed) entries.push(buildMention(concept, term, 'proposed'));
  return entries;
}

function buildMention(concept: TbxConcept, term: TbxTerm, status: 'admitted' | 'proposed'): Entry {
  return {term: {...describe(concept, term, NO_TERMS), use: term.text, status}, at: term};
}

function buildRuling(
  concept: TbxConcept,
  first: TbxTerm,
  use: readonly TbxTerm[],
  wrong: readonly TbxTerm[],
): TermConfig {
  const ruling = describe(concept, first, wrong);
  if (use.length > 0) ruling.use = use.length === 1 ? first.text : use.map(({text}) => text);
  ruling.status = use.length > 0 ? 'preferred' : 'forbidden';
  if (wrong.length > 0) ruling.avoid = wrong.map(toVariant);
  return ruling;
}

function toVariant(term: TbxTerm): NonNullable<TermConfig['avoid']>[number] {
  return term.data.caseSensitive === 'true' ? {text: term.text, case: 'sensitive'} : term.text;
}

/** What the file says besides the words. A part of speech limits an entry only where all its words share it. */
function describe(concept: TbxConcept, first: TbxTerm, wrong: readonly TbxTerm[]): TermConfig {
  const pos = findSharedPart(first, wrong);
  const because = findReason(wrong);
  const url = findAddress(first, wrong, concept);
  const described: TermConfig = {};
  if (pos !== undefined && pos !== 'other') described.pos = pos;
  if (because !== undefined) described.because = shorten(because);
  if (url !== undefined) described.url = url;
  return described;
}

function findSharedPart(first: TbxTerm, wrong: readonly TbxTerm[]): TermConfig['pos'] {
  const written = first.data.partOfSpeech;
  if (written === undefined) return undefined;
  for (const {data} of wrong) if (data.partOfSpeech !== written) return undefined;
  return readPartOfSpeech(written);
}

/** The first note of a wrong term that is a reason. */
function findReason(wrong: readonly TbxTerm[]): string | undefined {
  for (const {notes, data} of wrong) {
    if (isReason(data.usageNote)) return data.usageNote;
    for (const note of notes) if (isReason(note)) return note;
  }
  return undefined;
}

function findAddress(first: TbxTerm, wrong: readonly TbxTerm[], concept: TbxConcept): string | undefined {
  const own = first.data.externalCrossReference;
  if (isAddress(own)) return own;
  for (const {data} of wrong) if (isAddress(data.externalCrossReference)) return data.externalCrossReference;
  const shared = concept.data.externalCrossReference;
  return isAddress(shared) ? shared : undefined;
}

/** Notes often name a source (“N-Source: http://…”); that is no reason. */
function isReason(note: string | undefined): note is string {
  return (
    note !== undefined && note !== '' && note !== '-' && !/^\S*source\b\s*:/i.test(note) && !/^https?:\S+$/.test(note)
  );
}

function isAddress(text: string | undefined): text is string {
  return text !== undefined && /^https?:\/\//.test(text) && URL.canParse(text);
}

const LONGEST_REASON = 200;

/** The first sentences, as far as they fit into a message. */
function shorten(note: string): string {
  if (note.length <= LONGEST_REASON) return note;
  const end = note.lastIndexOf('. ', LONGEST_REASON);
  return end > 0 ? note.slice(0, end + 1) : `${note.slice(0, LONGEST_REASON - 1).trimEnd()}…`;
}
