import {isDigit} from './characters.js';

/** Languages that write 1.234,5. The rest of those written with Latin digits mostly write 1,234.5 (CLDR, numbers). */
const COMMA_DECIMAL = new Set(
  'af bg bs ca cs da de el es et eu fi fr gl hr hu id is it lt lv mk nb nl nn no pl pt ro ru sk sl sq sr sv tr uk vi'.split(
    ' ',
  ),
);

/** Does the language write its decimals after a comma? Swiss and Mexican usage is the English one. */
export function usesDecimalComma(language: string | undefined): boolean {
  if (language === undefined) return false;
  const [base = '', ...rest] = language.toLowerCase().split(/[-_]/);
  if (rest.includes('ch') || (base === 'es' && rest.includes('mx'))) return false;
  return COMMA_DECIMAL.has(base);
}

/** Groups of three after a first of one to three, or the Indian way: two, two, three. */
function areGroups(parts: readonly string[]): boolean {
  const [first = '', ...rest] = parts;
  if (rest.length === 0 || first.length === 0 || first.length > 3 || first === '0') return false;
  const last = rest.at(-1);
  if (last?.length !== 3) return false;
  return (
    rest.every((part) => part.length === 3) ||
    (first.length <= 2 && rest.slice(0, -1).every((part) => part.length === 2))
  );
}

/** Digits and nothing else, as most numbers are. */
export function areDigits(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (!isDigit(text.charCodeAt(at))) return false;
  return text !== '';
}

/**
 * The value of digits with separators, or undefined where they are no one number (1.2.3, 10,20,30).
 * The shape decides where it can (1.234,5 · 1,234.5 · 12,000 · 1.234.567 · 12 000 · 12'000); then the language.
 * “12.000” is grouped in English too: nobody writes three zeros after a decimal point in copy.
 */
export function parseDigits(raw: string, decimalComma = false): number | undefined {
  if (areDigits(raw)) return Number(raw);
  const text = raw.replace(/[\s'\u2019\u02bc]/g, '');
  const commas = text.split(',').length - 1;
  const dots = text.split('.').length - 1;
  if (commas === 0 && dots === 0) return Number(text);
  if (commas > 0 && dots > 0) {
    const comma = text.lastIndexOf(',') > text.lastIndexOf('.');
    return readMixed(text, comma ? '.' : ',', comma ? ',' : '.');
  }
  const mark = commas > 0 ? ',' : '.';
  const parts = text.split(mark);
  if (parts.length > 2) return areGroups(parts) ? Number(parts.join('')) : undefined;
  const [whole = '', tail = ''] = parts;
  const usuallyGroups = (mark === ',') !== decimalComma;
  const zeros = mark === '.' && tail === '000' && whole !== '0' && raw.length === text.length;
  if (areGroups(parts) && (usuallyGroups || zeros)) return Number(whole + tail);
  return Number(`${whole}.${tail}`);
}

function readMixed(text: string, group: string, decimal: string): number | undefined {
  const [whole = '', tail = '', ...more] = text.split(decimal);
  if (more.length > 0 || !areGroups(whole.split(group))) return undefined;
  return Number(`${whole.split(group).join('')}.${tail}`);
}
