import {parseNumerals} from '../figures/parse-figures.js';

/** A date as the last day of an offer. `day` is missing where the text leaves it open: no year, or 03/04/2026. */
export interface LastDay {
  readonly day?: string;
}

/** The dates of a text, in order. A month without a day lasts to its end: “until July 2026” is until 31 July. */
export function findLastDays(text: string): LastDay[] {
  return parseNumerals(text).flatMap((numeral) => {
    if (numeral.kind !== 'date') return [];
    const day = toLastDay(numeral.value);
    return [day === undefined ? {} : {day}];
  });
}

function toLastDay(value: string): string | undefined {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return value;
  const [, year, month] = /^(\d{4})-(\d{2})$/.exec(value) ?? [];
  if (year === undefined || month === undefined) return undefined;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${value}-${last}`;
}
