import type {Span} from '@onbrand/core';

/** A calendar date in text. `iso` is missing where the text leaves the year open. */
export interface FoundDate {
  readonly span: Span;
  readonly iso?: string;
}

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '(\\d{4})';

/** A text with more dates is a table, and nobody's offer. The bound keeps the work linear. */
const MOST = 200;

/** One shape of a date, and which groups hold what. */
interface Shape {
  readonly pattern: RegExp;
  readonly day?: number;
  readonly month?: number;
  readonly year?: number;
}

/** From the most to the least telling: where two shapes fit the same words, the first is taken. */
const SHAPES: readonly Shape[] = [
  {pattern: /\b(\d{4})-(\d{2})-(\d{2})\b/g, year: 1, month: 2, day: 3},
  {pattern: new RegExp(`\\b${DAY} (?:of )?${MONTH},? ${YEAR}\\b`, 'gi'), day: 1, month: 2, year: 3},
  {pattern: new RegExp(`\\b${MONTH} ${DAY},? ${YEAR}\\b`, 'gi'), month: 1, day: 2, year: 3},
  {pattern: new RegExp(`\\b${MONTH},? ${YEAR}\\b`, 'gi'), month: 1, year: 2},
  {pattern: new RegExp(`\\b${DAY} (?:of )?${MONTH}(?![\\p{L}])`, 'giu'), day: 1, month: 2},
  {pattern: new RegExp(`\\b${MONTH} ${DAY}\\b`, 'gi'), month: 1, day: 2},
  {pattern: /\b\d{1,2}[/.]\d{1,2}[/.]\d{4}\b/g},
];

/**
 * Dates in English text, in order, none overlapping. A month without a day stands for its last day, so that an offer
 * “until July 2026” lasts through July. 03/04/2026 is a date whose day nobody can tell from its month: it has no `iso`.
 */
export function findDates(text: string): FoundDate[] {
  const found: FoundDate[] = [];
  for (const shape of SHAPES) {
    for (const match of text.matchAll(shape.pattern)) {
      if (found.length >= MOST) break;
      const span = {start: match.index, end: match.index + match[0].length};
      if (found.some((other) => other.span.start < span.end && span.start < other.span.end)) continue;
      const iso = toIso(match, shape);
      found.push({span, ...(iso === undefined ? {} : {iso})});
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

function toIso(match: RegExpMatchArray, shape: Shape): string | undefined {
  if (shape.year === undefined || shape.month === undefined) return undefined;
  const year = Number(match[shape.year]);
  const month = readMonth(match[shape.month] ?? '');
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const day = shape.day === undefined ? last : Number(match[shape.day]);
  if (month < 1 || month > 12 || day < 1 || day > last) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function readMonth(written: string): number {
  if (/^\d+$/.test(written)) return Number(written);
  return MONTHS.findIndex((name) => name.startsWith(written.slice(0, 3).toLowerCase())) + 1;
}
