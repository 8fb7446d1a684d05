import {areDigits} from './digits.js';
import type {DateFigure, Label, Ordinal} from './figure.js';
import type {Token} from './token.js';
import {UNIT_LETTERS, UNIT_WORDS} from './units.js';
import {MONTHS, ORDINALS, SMALL, SUFFIXES} from './words.js';

/** A numeral that is no quantity, and the index of the token after it. */
export interface Read<N> {
  readonly numeral: N;
  readonly next: number;
}

/** Words before a number that make it the name of a thing in a row: step 3, port 8080, error 404. */
const NUMBERED = new Set(
  (
    'step chapter section sections figure fig page pages slide part phase level issue article articles item lesson unit module ' +
    'table line lines port error status code http rule question option round stage tier act title note room suite floor flight ' +
    'gate building apartment box route highway bus track week day episode season volume vol edition revision rev build release ' +
    'version ver v no nr number grade year quarter q fy pr ticket case appendix annex exhibit attachment clause paragraph regulation ' +
    'directive rfc iso iec cve en bs din nist soc type class category cat generation gen web area district schedule form pci ' +
    'sha aes rsa utf mp http ipv windows android ios macos ubuntu debian python node java php php8 ruby typescript es ecmascript iphone psalm'
  ).split(' '),
);

/** Words before four digits that make them a year. */
const YEAR_BEFORE = new Set(
  'in since by from until till during before after through of year years fiscal fy early mid late copyright © spring summer autumn fall winter q1 q2 q3 q4 and to for as back circa est established founded between throughout'.split(
    ' ',
  ),
);

/** Words that can follow a name with its version and never follow a plain count: “Nuxt 3 is”, “Cilium 1.18 and”. */
const AFTER_NAME = new Set(
  'is was are were has have had will would can could and or to with in for on at by from as that which brings adds introduces supports comes ships does of release released'.split(
    ' ',
  ),
);

/** Glued letters that make a code of the digits: 3D, 5G, 1080p, 2FA, 401(k), 32bit. */
const CODE_LETTERS = new Set('d g fa p i bit q'.split(' '));

const isYear = (value: number) => Number.isInteger(value) && value >= 1900 && value <= 2099;
const plainInteger = (token: Token | undefined) =>
  token?.kind === 'number' && areDigits(token.lower) ? Number(token.lower) : undefined;
/** The ending of an ordinal, glued onto its digits: 1st. */
const isEnding = (token: Token | undefined) => token?.joint === 'glued' && /^(?:st|nd|rd|th)$/.test(token.lower);

/** An ordinal at `index`: 1st, 22nd, third, twenty-first. “Two thirds” is a fraction, read before. */
export function readOrdinal(tokens: readonly Token[], index: number): Read<Ordinal> | undefined {
  const token = tokens[index];
  if (!token) return undefined;
  const word = ORDINALS.get(token.lower);
  const tens = token.kind === 'word' ? (SMALL.get(token.lower) ?? 0) : 0;
  const unit = ORDINALS.get(tokens[index + 1]?.lower ?? '') ?? 10;
  if (tens >= 20 && unit < 10) {
    return {
      numeral: {kind: 'ordinal', value: tens + unit, start: token.start, end: tokens[index + 1]?.end ?? token.end},
      next: index + 2,
    };
  }
  if (token.kind === 'word' && word !== undefined) {
    return {numeral: {kind: 'ordinal', value: word, start: token.start, end: token.end}, next: index + 1};
  }
  const value = plainInteger(token);
  const suffix = tokens[index + 1];
  if (value === undefined || !suffix || !isEnding(suffix)) return undefined;
  return {numeral: {kind: 'ordinal', value, start: token.start, end: suffix.end}, next: index + 2};
}

/** A date at `index`: 2026-03-01, 2026-03, 1.3.2026, 3/1/2026, March 1, 2026, 1 March 2026, March 2026, 2026. */
export function readDate(tokens: readonly Token[], index: number): Read<DateFigure> | undefined {
  return (
    readNamedMonth(tokens, index) ??
    readDayFirst(tokens, index) ??
    readIsoDate(tokens, index) ??
    readNumericDate(tokens, index) ??
    readYear(tokens, index)
  );
}

function date(tokens: readonly Token[], index: number, next: number, ...parts: number[]): Read<DateFigure> {
  const value = parts.map((part, i) => String(part).padStart(i === 0 ? 4 : 2, '0')).join('-');
  const start = tokens[index]?.start ?? 0;
  return {numeral: {kind: 'date', value, start, end: tokens[next - 1]?.end ?? start}, next};
}

/** The day of a month, with or without its ending, and the index after it. */
function readDay(tokens: readonly Token[], index: number): {day: number; next: number} | undefined {
  const day = plainInteger(tokens[index]);
  if (day === undefined || day < 1 || day > 31) return undefined;
  return {day, next: index + (isEnding(tokens[index + 1]) ? 2 : 1)};
}

function readYearAfter(tokens: readonly Token[], index: number): {year: number; next: number} | undefined {
  const at =
    tokens[index]?.lower === ',' || tokens[index]?.lower === '.' || tokens[index]?.lower === 'of' ? index + 1 : index;
  const year = plainInteger(tokens[at]);
  return year !== undefined && isYear(year) ? {year, next: at + 1} : undefined;
}

function monthAt(tokens: readonly Token[], index: number): number | undefined {
  const token = tokens[index];
  // “may” and “march” are verbs too: a month has its capital.
  return token?.kind === 'word' && token.capital ? MONTHS.get(token.lower) : undefined;
}

function readNamedMonth(tokens: readonly Token[], index: number): Read<DateFigure> | undefined {
  const month = monthAt(tokens, index);
  if (month === undefined) return undefined;
  const only = readYearAfter(tokens, index + 1);
  if (only) return date(tokens, index, only.next, only.year, month);
  const day = readDay(tokens, tokens[index + 1]?.lower === '.' ? index + 2 : index + 1);
  if (!day) return undefined;
  const year = readYearAfter(tokens, day.next);
  if (year) return date(tokens, index, year.next, year.year, month, day.day);
  return {
    numeral: {...date(tokens, index, day.next, month, day.day).numeral, value: monthDay(month, day.day)},
    next: day.next,
  };
}

/** ISO 8601 for a day of no given year. */
const monthDay = (month: number, day: number) => `--${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

function readDayFirst(tokens: readonly Token[], index: number): Read<DateFigure> | undefined {
  const day = readDay(tokens, index);
  if (!day) return undefined;
  const at = tokens[day.next]?.lower === 'of' ? day.next + 1 : day.next;
  const month = monthAt(tokens, at);
  if (month === undefined || tokens[at]?.joint === 'glued') return undefined;
  const year = readYearAfter(tokens, at + 1);
  if (year) return date(tokens, index, year.next, year.year, month, day.day);
  return {
    numeral: {...date(tokens, index, at + 1, month, day.day).numeral, value: monthDay(month, day.day)},
    next: at + 1,
  };
}

function readIsoDate(tokens: readonly Token[], index: number): Read<DateFigure> | undefined {
  const year = plainInteger(tokens[index]);
  const month = plainInteger(tokens[index + 1]);
  if (year === undefined || !isYear(year) || tokens[index + 1]?.joint !== 'hyphen') return undefined;
  if (month === undefined || month < 1 || month > 12 || tokens[index + 1]?.lower.length !== 2) return undefined;
  const day = tokens[index + 2]?.joint === 'hyphen' ? plainInteger(tokens[index + 2]) : undefined;
  if (day === undefined) return date(tokens, index, index + 2, year, month);
  return day >= 1 && day <= 31 ? date(tokens, index, index + 3, year, month, day) : undefined;
}

/** 1.3.2026 and 01/03/2026: the year alone is sure, as day and month may stand either way. */
function readNumericDate(tokens: readonly Token[], index: number): Read<DateFigure> | undefined {
  const token = tokens[index];
  const mayBeDotted = token?.kind === 'number' && token.lower.length >= SHORTEST_DOTTED;
  const dotted = mayBeDotted ? /^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d{2})$/.exec(token.lower) : null;
  if (dotted) return date(tokens, index, index + 1, Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
  if (tokens[index + 1]?.lower !== '/' || tokens[index + 3]?.lower !== '/') return undefined;
  for (let step = 1; step <= 4; step += 1) if (tokens[index + step]?.joint !== 'glued') return undefined;
  const year = plainInteger(tokens[index + 4]);
  return year !== undefined && isYear(year) ? date(tokens, index, index + 5, year) : undefined;
}

/** 1.3.2026 */
const SHORTEST_DOTTED = 8;

/** Four digits that read as a year: after “in” or “since”, or with no noun behind them that they could count. */
function readYear(tokens: readonly Token[], index: number): Read<DateFigure> | undefined {
  const token = tokens[index];
  const year = plainInteger(token);
  if (year === undefined || !isYear(year) || token?.lower.length !== 4) return undefined;
  const after = tokens[index + 1];
  const before = tokens[index - 1];
  const isShort = after?.joint === 'hyphen' && plainInteger(after) !== undefined && after.lower.length === 2;
  if (isShort) return date(tokens, index, index + 2, year);
  if (after?.lower === '+' || after?.lower === '%' || (after?.joint === 'glued' && after.kind === 'word'))
    return undefined;
  if (before && YEAR_BEFORE.has(before.lower) && !countsSomething(after, before))
    return date(tokens, index, index + 1, year);
  // “the 2025 awards”
  if (before && /^(?:the|our|this|its)$/.test(before.lower)) return date(tokens, index, index + 1, year);
  if (monthAt(tokens, index - 1) !== undefined) return date(tokens, index, index + 1, year);
  const recent = year >= 1990 && year <= 2040;
  return recent && !countsSomething(after, undefined) && !UNIT_WORDS.has(after?.lower ?? '')
    ? date(tokens, index, index + 1, year)
    : undefined;
}

/** Is the word after four digits a plural they count (“over 2000 teams”)? After “in” or “since” only units count. */
function countsSomething(after: Token | undefined, before: Token | undefined): boolean {
  if (after?.kind !== 'word' || after.capital || after.joint !== 'space') return false;
  if (before && before.lower !== 'of' && before.lower !== 'to' && before.lower !== 'for' && before.lower !== 'and')
    return UNIT_WORDS.has(after.lower);
  return (
    UNIT_WORDS.has(after.lower) ||
    (/[a-rt-z]s$/.test(after.lower) && !AFTER_NAME.has(after.lower)) ||
    after.lower === 'people'
  );
}

/** A number at `index` that counts nothing, by its shape or by the word before it. */
export function readLabel(tokens: readonly Token[], index: number): Read<Label> | undefined {
  const token = tokens[index];
  if (token?.lower === '+' || token?.lower === '(') return readPhone(tokens, index);
  if (token?.lower === '#') return readHash(tokens, index);
  if (token?.kind !== 'number') return undefined;
  return (
    (mayGoOn(tokens[index + 1]) ? readPhone(tokens, index) : undefined) ??
    readClock(tokens, index) ??
    readCode(tokens, index) ??
    readVersion(tokens, index) ??
    readNumbered(tokens, index)
  );
}

/** Can a telephone number go on with the token? One group of digits alone is none. */
const mayGoOn = (token: Token | undefined) =>
  token?.kind === 'number' || (token?.kind === 'mark' && /^[+()/]$/.test(token.lower));

function label(tokens: readonly Token[], kind: Label['kind'], index: number, next: number): Read<Label> {
  const start = tokens[index]?.start ?? 0;
  return {numeral: {kind, start, end: tokens[next - 1]?.end ?? start}, next};
}

/** #1 and #1234, and colours: #1a2b3c. */
function readHash(tokens: readonly Token[], index: number): Read<Label> | undefined {
  const digits = tokens[index + 1];
  if (digits?.kind !== 'number' || digits.joint !== 'glued') return undefined;
  return label(
    tokens,
    'label',
    index,
    tokens[index + 2]?.joint === 'glued' && tokens[index + 2]?.kind === 'word' ? index + 3 : index + 2,
  );
}

/** Seven digits or more in three groups, with the signs that phone numbers have. */
function readPhone(tokens: readonly Token[], index: number): Read<Label> | undefined {
  let next = index;
  let digits = 0;
  let groups = 0;
  let marks = 0;
  for (let token = tokens[next]; token && next < index + 20; token = tokens[next]) {
    if (next > index && token.joint === 'space' && token.kind === 'mark' && token.lower !== '(') break;
    if (token.kind === 'number' && /^\d{1,4}(?:[ .]\d{2,4}){0,3}$|^\d{5,}$/.test(token.lower)) {
      digits += token.lower.replace(/\D/g, '').length;
      groups += token.lower.split(/\D/).length;
      if (token.joint === 'hyphen') marks += 1;
    } else if (/^[+()/]$/.test(token.lower)) marks += token.lower === '/' ? 0 : 1;
    else break;
    next += 1;
  }
  while (next > index && tokens[next - 1]?.kind === 'mark') next -= 1;
  return digits >= 7 && digits <= 15 && groups >= 3 && marks >= 2 ? label(tokens, 'phone', index, next) : undefined;
}

/** 10:30, 10:30 pm, 9am, 9 p.m. */
function readClock(tokens: readonly Token[], index: number): Read<Label> | undefined {
  const hour = plainInteger(tokens[index]);
  if (hour === undefined || hour > 24) return undefined;
  let next = index + 1;
  if (
    tokens[next]?.lower === ':' &&
    tokens[next]?.joint === 'glued' &&
    tokens[next + 1]?.joint === 'glued' &&
    /^\d\d$/.test(tokens[next + 1]?.lower ?? '')
  )
    next += 2;
  const half = tokens[next];
  if (half?.kind === 'word' && /^(?:a\.?m|p\.?m)$/.test(half.lower)) return label(tokens, 'clock', index, next + 1);
  return next > index + 1 ? label(tokens, 'clock', index, next) : undefined;
}

/** 24/7, 50/50, 16:9, 3D, 5G, 1080p, 1920×1080, 0xff, 401(k), S3-like names with a letter glued on. */
function readCode(tokens: readonly Token[], index: number): Read<Label> | undefined {
  const [token, mark, more] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (!token || mark?.joint !== 'glued') return undefined;
  const pair = more?.kind === 'number' && more.joint === 'glued';
  if (
    pair &&
    mark.lower === '/' &&
    (token.lower === '24' || token.lower === '50' || Number(token.lower) >= Number(more.lower))
  ) {
    const third = tokens[index + 3]?.lower === '/' && tokens[index + 4]?.lower === '365';
    if (!(more.lower === '5' || more.lower === '10')) return label(tokens, 'code', index, index + (third ? 5 : 3));
  }
  if (pair && (mark.lower === ':' || mark.lower === '×' || mark.lower === 'x' || mark.lower === '*'))
    return label(tokens, 'code', index, index + 3);
  if (/^x\d/.test(mark.lower) || (mark.lower === '(' && more?.lower === 'k' && tokens[index + 3]?.lower === ')'))
    return label(tokens, 'code', index, mark.lower === '(' ? index + 4 : index + 2);
  if (mark.kind !== 'word' || mark.lower.length > 12) return undefined;
  if (mark.lower === 'g' && mark.capital) return label(tokens, 'code', index, index + 2);
  if (CODE_LETTERS.has(mark.lower) && !(mark.lower === 'g' || (mark.lower === 'd' && !mark.capital)))
    return label(tokens, 'code', index, index + 2);
  const known =
    UNIT_WORDS.has(mark.lower) ||
    UNIT_LETTERS.has(mark.lower) ||
    SUFFIXES.has(mark.lower) ||
    mark.lower === 'fold' ||
    mark.lower === 't';
  return known ? undefined : label(tokens, 'code', index, index + 2);
}

/** 1.2.3 */
const SHORTEST_VERSION = 5;

/** 1.2.3, and a dotted number after a name: “Cilium 1.18”. */
function readVersion(tokens: readonly Token[], index: number): Read<Label> | undefined {
  const token = tokens[index];
  if (!token) return undefined;
  if (
    token.lower.length >= SHORTEST_VERSION &&
    /^\d+(?:\.\d+){2,}$/.test(token.lower) &&
    !/^\d{1,3}(?:\.\d{3})+$/.test(token.lower)
  )
    return label(tokens, 'version', index, index + 1);
  return undefined;
}

/** step 3, No. 7, Node 20, iPhone 15: a number that follows the name or class of a thing. */
function readNumbered(tokens: readonly Token[], index: number): Read<Label> | undefined {
  const token = tokens[index];
  const dotted = tokens[index - 1]?.lower === '.';
  const before = tokens[index - (dotted ? 2 : 1)];
  if (!token || before?.kind !== 'word' || token.joint === 'start') return undefined;
  const after = tokens[index + 1];
  const counts =
    after?.lower === '%' ||
    after?.lower === '+' ||
    (after?.joint === 'glued' && after.kind === 'word') ||
    UNIT_WORDS.has(after?.lower ?? '');
  if (counts) return undefined;
  if (dotted && !/^(?:no|nr|fig|vol|sec|art|p|pp|ch)$/.test(before.lower)) return undefined;
  if (NUMBERED.has(before.lower) && !token.lower.includes(',')) return label(tokens, 'label', index, index + 1);
  if (!before.capital || before.lower.length < 2 || token.lower.length > 5 || /[,\s]/.test(token.lower))
    return undefined;
  const ends = after === undefined || after.kind === 'mark' || AFTER_NAME.has(after.lower);
  return ends ? label(tokens, 'version', index, index + 1) : undefined;
}
