import type {TermConfig} from '@onbrand/core';

/** Several things in one cell: parted by a bar, a semicolon or a line break, as spreadsheets do it. */
export function splitCell(text: string): string[] {
  const pieces: string[] = [];
  for (const piece of text.split(/[|;\r\n]/)) {
    const trimmed = piece.trim();
    if (trimmed !== '') pieces.push(trimmed);
  }
  return pieces;
}

const YES = new Set(['yes', 'y', 'true', 'x', '1', 'on', '✓', '✔']);
const NO = new Set(['no', 'n', 'false', '0', 'off']);

/** Yes or no as people write it; undefined where it is neither. */
export function readYesNo(text: string): boolean | undefined {
  const folded = text.trim().toLowerCase();
  return YES.has(folded) ? true : NO.has(folded) ? false : undefined;
}

const STATUSES = new Map<string, NonNullable<TermConfig['status']>>(
  Object.entries({
    preferred: 'preferred',
    approved: 'preferred',
    use: 'preferred',
    recommended: 'preferred',
    active: 'preferred',
    yes: 'preferred',
    admitted: 'admitted',
    allowed: 'admitted',
    accepted: 'admitted',
    acceptable: 'admitted',
    ok: 'admitted',
    deprecated: 'deprecated',
    superseded: 'deprecated',
    obsolete: 'deprecated',
    outdated: 'deprecated',
    retired: 'deprecated',
    'not recommended': 'deprecated',
    avoid: 'deprecated',
    forbidden: 'forbidden',
    banned: 'forbidden',
    prohibited: 'forbidden',
    'do not use': 'forbidden',
    'dont use': 'forbidden',
    never: 'forbidden',
    no: 'forbidden',
    proposed: 'proposed',
    draft: 'proposed',
    new: 'proposed',
    pending: 'proposed',
    'in review': 'proposed',
    'non term': 'non-term',
    nonterm: 'non-term',
  } as const),
);

/** The status a word stands for. */
export function readStatus(text: string): TermConfig['status'] | undefined {
  return STATUSES.get(text) ?? STATUSES.get(foldWord(text));
}

const PARTS = new Map<string, NonNullable<TermConfig['pos']>>(
  Object.entries({
    noun: 'noun',
    n: 'noun',
    nom: 'noun',
    'proper noun': 'noun',
    verb: 'verb',
    v: 'verb',
    adjective: 'adjective',
    adj: 'adjective',
    adverb: 'adverb',
    adv: 'adverb',
    'noun or adjective': 'noun-or-adjective',
    other: 'other',
  } as const),
);

/** The part of speech a word or an abbreviation stands for. */
export function readPartOfSpeech(text: string): TermConfig['pos'] | undefined {
  return PARTS.get(text) ?? PARTS.get(foldWord(text));
}

/** Year first, or day first with dots; `1/9/2026` is read in two ways and thus not at all. */
export function readDate(text: string): string | undefined {
  const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/.exec(text.trim());
  if (yearFirst) return toDate(yearFirst[1], yearFirst[2], yearFirst[3]);
  const dayFirst = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text.trim());
  return dayFirst ? toDate(dayFirst[3], dayFirst[2], dayFirst[1]) : undefined;
}

function toDate(year = '', month = '', day = ''): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Lower case, without dots, dashes as spaces. Camel case is taken apart: `properNoun`. */
export function foldWord(text: string): string {
  return text
    .trim()
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/['’.]/g, '')
    .replace(/[-_\s]+/g, ' ')
    .trim();
}
