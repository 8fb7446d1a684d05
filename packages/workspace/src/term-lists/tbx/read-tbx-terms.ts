import {parseTerm, type TermConfig} from '@onbrand/core';
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

const STATUS_CATEGORIES = ['administrativeStatus', 'usageStatus', 'termStatus', 'normativeAuthorization', 'status'];

/** What a concept says in one language. */
interface ConceptTerms {
  readonly terms: readonly ListedTerm[];
  /** The tags of its languages, where none of them is the one wanted. */
  readonly otherTags?: readonly string[];
  /** Values that nobody knows, in any language: a file with one deserves a look. */
  readonly unknown: readonly Problem[];
  readonly refused: readonly Problem[];
}

/** Reads a TBX file as entries for one language. Throws `ConfigError` as `readTbx` does. */
export function readTbxTerms(file: string, text: string, language: string): TermList {
  const {concepts, problems: read} = readTbx(file, text, createConverter(file, language));
  const problems = [
    ...read,
    ...concepts.flatMap(({unknown}) => unknown),
    ...concepts.flatMap(({refused}) => refused),
    ...describeOtherLanguages(file, concepts, language),
  ];
  return {terms: concepts.flatMap(({terms}) => terms), problems};
}

/** Turns concepts into entries, one at a time. */
function createConverter(file: string, language: string): (concept: TbxConcept) => ConceptTerms {
  const pickLanguage = createLanguagePicker(language);
  return (concept) => {
    const unknown = findUnknownStatuses(file, concept);
    const own = pickLanguage(concept.languages);
    if (own.length === 0) {
      return {terms: [], otherTags: concept.languages.map(({tag}) => tag), unknown, refused: []};
    }
    const terms: ListedTerm[] = [];
    const refused: Problem[] = [];
    for (const {term, at} of buildEntries(concept, own)) {
      const checked = parseTerm(term);
      if (checked.success) terms.push({term: checked.data, origin: {file, line: at.line, column: at.column}});
      else refused.push(placeAt(file, at, 'This entry cannot be used as a term. It was left out.'));
    }
    return {terms, unknown, refused};
  };
}

function placeAt(file: string, {line, column}: TbxTerm, message: string): Problem {
  return {file, line, column, message};
}

function describeOtherLanguages(file: string, concepts: readonly ConceptTerms[], language: string): Problem[] {
  if (concepts.length === 0 || concepts.some(({otherTags}) => otherTags === undefined)) return [];
  const tags = [...new Set(concepts.flatMap(({otherTags = []}) => otherTags))].slice(0, 10);
  const message = `It has no terms in “${language}”, the language of the config; it has ${tags.map((tag) => `“${tag}”`).join(', ')}.`;
  return [{file, line: 1, column: 1, message}];
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
  if (term.data.get('forbidden') === 'true') return 'forbidden';
  if (term.data.get('preferred') === 'true') return 'preferred';
  // Without a word on it a term is as good as its fellows; alone it is the one to use.
  const written = findStatus(term);
  if (written === undefined) return count === 1 ? 'preferred' : 'admitted';
  return readTbxStatus(written) ?? 'admitted';
}

function findStatus({data}: TbxTerm): string | undefined {
  for (const category of STATUS_CATEGORIES) {
    const written = data.get(category);
    if (written !== undefined) return written;
  }
  return undefined;
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

function findUnknownStatuses(file: string, {languages}: TbxConcept): Problem[] {
  const problems: Problem[] = [];
  for (const {terms} of languages) {
    for (const term of terms) {
      const written = findStatus(term);
      if (written === undefined || readTbxStatus(written) !== undefined) continue;
      const message = `The status “${written}” of “${term.text}” is not known; the term counts as admitted.`;
      problems.push(placeAt(file, term, message));
    }
  }
  return problems;
}

interface Entry {
  readonly term: TermConfig;
  readonly at: TbxTerm;
}

/** One entry says what to use instead of what; what is merely allowed or proposed has one of its own. */
function* buildEntries(concept: TbxConcept, terms: readonly TbxTerm[]): Generator<Entry> {
  const [preferred, admitted, wrong, proposed]: [TbxTerm[], TbxTerm[], TbxTerm[], TbxTerm[]] = [[], [], [], []];
  const byStatus = {preferred, admitted, deprecated: wrong, forbidden: wrong, proposed};
  for (const term of terms) byStatus[rate(term, terms.length)].push(term);
  const use = preferred.length > 0 ? preferred : wrong.length > 0 ? admitted : [];
  const first = use[0] ?? wrong[0];
  if (first) yield {term: buildRuling(concept, use, wrong), at: first};
  for (const term of admitted)
    if (!use.includes(term)) yield {term: {...describe(concept, term), use: term.text, status: 'admitted'}, at: term};
  for (const term of proposed) yield {term: {...describe(concept, term), use: term.text, status: 'proposed'}, at: term};
}

function buildRuling(concept: TbxConcept, use: readonly TbxTerm[], wrong: readonly TbxTerm[]): TermConfig {
  const words = use.map(({text}) => text);
  const ruling = describe(concept, use[0] ?? wrong[0], ...wrong);
  const [only] = words;
  if (only !== undefined) ruling.use = words.length === 1 ? only : words;
  ruling.status = only === undefined ? 'forbidden' : 'preferred';
  if (wrong.length > 0) ruling.avoid = wrong.map(toVariant);
  return ruling;
}

function toVariant(term: TbxTerm): NonNullable<TermConfig['avoid']>[number] {
  return term.data.get('caseSensitive') === 'true' ? {text: term.text, case: 'sensitive'} : term.text;
}

/** What the file says besides the words. A part of speech limits an entry only where all its words share it. */
function describe(concept: TbxConcept, ...terms: readonly (TbxTerm | undefined)[]): TermConfig {
  const held = terms.filter((term) => term !== undefined);
  const written = held.map(({data}) => data.get('partOfSpeech'));
  const isShared = written[0] !== undefined && written.every((part) => part === written[0]);
  const pos = isShared ? readPartOfSpeech(written[0] ?? '') : undefined;
  const because = findReason(held);
  const url = findAddress(held) ?? findAddress([concept]);
  const described: TermConfig = {};
  if (pos !== undefined && pos !== 'other') described.pos = pos;
  if (because !== undefined) described.because = shorten(because);
  if (url !== undefined) described.url = url;
  return described;
}

/** The first note of a wrong term that is a reason. */
function findReason(terms: readonly TbxTerm[]): string | undefined {
  for (const {notes, data} of terms.slice(1)) {
    const note = data.get('usageNote');
    if (isReason(note)) return note;
    const found = notes.find(isReason);
    if (found !== undefined) return found;
  }
  return undefined;
}

function findAddress(holders: readonly Pick<TbxTerm, 'data'>[]): string | undefined {
  for (const {data} of holders) {
    const address = data.get('externalCrossReference');
    if (isAddress(address)) return address;
  }
  return undefined;
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
