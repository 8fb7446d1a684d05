/**
 * Units by how they are written. Each canonical unit has a base and a factor, so that “1 hour” and “60 minutes” are one
 * figure. Sizes with k, M, G count in thousands (IEC 80000-13); KB and kB are one.
 */

/** A canonical unit in terms of its base. */
export interface UnitScale {
  readonly base: string;
  readonly factor: number;
}

/** Canonical unit → base and factor. Units missing here are their own base. */
export const UNIT_SCALES: ReadonlyMap<string, UnitScale> = new Map([
  ...scale('s', {ns: 1e-9, µs: 1e-6, ms: 1e-3, s: 1, min: 60, h: 3600, day: 86400, week: 604800}),
  ...scale('month', {month: 1, quarter: 3, year: 12, decade: 120, century: 1200}),
  ...scale('B', {
    B: 1,
    KB: 1e3,
    MB: 1e6,
    GB: 1e9,
    TB: 1e12,
    PB: 1e15,
    KiB: 2 ** 10,
    MiB: 2 ** 20,
    GiB: 2 ** 30,
    TiB: 2 ** 40,
  }),
  ...scale('bit/s', {Kbps: 1e3, Mbps: 1e6, Gbps: 1e9, Tbps: 1e12}),
  ...scale('m', {mm: 1e-3, cm: 1e-2, m: 1, km: 1e3}),
  ...scale('mi', {mi: 1}),
  ...scale('ft', {ft: 1, in: 1 / 12}),
  ...scale('g', {mg: 1e-3, g: 1, kg: 1e3, t: 1e6}),
  ...scale('lb', {lb: 1, oz: 1 / 16}),
  ...scale('W', {W: 1, kW: 1e3, MW: 1e6, GW: 1e9}),
  ...scale('Wh', {Wh: 1, kWh: 1e3, MWh: 1e6, GWh: 1e9}),
  ...scale('Hz', {Hz: 1, kHz: 1e3, MHz: 1e6, GHz: 1e9}),
  ...scale('l', {ml: 1e-3, l: 1}),
]);

function scale(base: string, factors: Readonly<Record<string, number>>): [string, UnitScale][] {
  return Object.entries(factors).map(([unit, factor]) => [unit, {base, factor}]);
}

/** Written in full, any case → canonical. */
export const UNIT_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '%': 'percent pct prozent',
    ns: 'ns nanosecond nanoseconds',
    µs: 'µs us microsecond microseconds',
    ms: 'ms millisecond milliseconds msec msecs',
    s: 'second seconds sec secs',
    min: 'minute minutes min mins',
    h: 'hour hours hr hrs',
    day: 'day days',
    week: 'week weeks wk wks',
    month: 'month months mo mos',
    year: 'year years yr yrs',
    decade: 'decade decades',
    century: 'century centuries',
    B: 'byte bytes',
    KB: 'kb kilobyte kilobytes',
    MB: 'mb megabyte megabytes',
    GB: 'gb gigabyte gigabytes',
    TB: 'tb terabyte terabytes',
    PB: 'pb petabyte petabytes',
    KiB: 'kib',
    MiB: 'mib',
    GiB: 'gib',
    TiB: 'tib',
    Kbps: 'kbps',
    Mbps: 'mbps',
    Gbps: 'gbps',
    Tbps: 'tbps',
    mm: 'mm millimetre millimetres millimeter millimeters',
    cm: 'cm centimetre centimetres centimeter centimeters',
    m: 'metre metres meter meters',
    km: 'km kilometre kilometres kilometer kilometers',
    mi: 'mile miles',
    ft: 'ft foot feet',
    in: 'inch inches',
    mg: 'mg milligram milligrams',
    g: 'gram grams',
    kg: 'kg kilo kilos kilogram kilograms',
    t: 'tonne tonnes ton tons',
    lb: 'lb lbs pound pounds',
    oz: 'oz ounce ounces',
    W: 'watt watts',
    kW: 'kw kilowatt kilowatts',
    MW: 'megawatt megawatts',
    GW: 'gw gigawatt gigawatts',
    kWh: 'kwh',
    MWh: 'mwh',
    GWh: 'gwh',
    kHz: 'khz',
    MHz: 'mhz',
    GHz: 'ghz',
    ml: 'ml millilitre millilitres milliliter milliliters',
    l: 'litre litres liter liters',
    px: 'px pixel pixels',
    dB: 'db decibel decibels',
    USD: 'usd dollar dollars bucks',
    EUR: 'eur euro euros',
    GBP: 'gbp quid',
    CHF: 'chf francs',
    JPY: 'jpy yen',
    INR: 'inr rupee rupees',
    AUD: 'aud',
    CAD: 'cad',
    NZD: 'nzd',
    SEK: 'sek kronor',
    NOK: 'nok kroner',
    DKK: 'dkk',
    PLN: 'pln zloty',
    BRL: 'brl reais',
    CNY: 'cny rmb yuan',
    MXN: 'mxn',
    ZAR: 'zar rand',
    SGD: 'sgd',
    HKD: 'hkd',
    cent: 'cent cents',
  }).flatMap(([unit, words]) => words.split(' ').map((word): [string, string] => [word, unit])),
);

/** Written onto the digits or as one letter, case as it stands → canonical. */
export const UNIT_LETTERS: ReadonlyMap<string, string> = new Map([
  ['x', 'x'],
  ['X', 'x'],
  ['×', 'x'],
  ['s', 's'],
  ['h', 'h'],
  ['d', 'day'],
  ['w', 'week'],
  ['y', 'year'],
  ['B', 'B'],
  ['m', 'm'],
  ['g', 'g'],
  ['W', 'W'],
  ['l', 'l'],
  ['L', 'l'],
]);

/** Currency signs, and the letters that may stand before one (US$, A$). The bare dollar is read as the US one. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
  ['₽', 'RUB'],
  ['₺', 'TRY'],
  ['₫', 'VND'],
  ['₪', 'ILS'],
  ['₴', 'UAH'],
  ['฿', 'THB'],
]);

/** Letters before a dollar sign. */
export const DOLLARS: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['nz', 'NZD'],
  ['hk', 'HKD'],
  ['s', 'SGD'],
  ['sg', 'SGD'],
  ['mx', 'MXN'],
  ['r', 'BRL'],
]);

/** All currency codes above, for a look at whether a figure is money. */
export const CURRENCIES: ReadonlySet<string> = new Set([
  ...CURRENCY_SIGNS.values(),
  ...DOLLARS.values(),
  ...[...UNIT_WORDS.values()].filter((unit) => /^[A-Z]{3}$/.test(unit)),
  'cent',
]);
