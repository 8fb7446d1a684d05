/** Words of numbers. English cardinals, with the scale words of the German and Dutch copy that English pages quote. */

/** Zero to ninety. */
export const SMALL = new Map<string, number>(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen'
  )
    .split(' ')
    .map((word, value) => [word, value] as const)
    .concat(
      'twenty thirty forty fifty sixty seventy eighty ninety'
        .split(' ')
        .map((word, i) => [word, (i + 2) * 10] as const),
    ),
);

/** Scales that multiply what stands before them. */
export const SCALES = new Map<string, number>([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['dozen', 12],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['crore', 1e7],
  ['crores', 1e7],
  ['mio', 1e6],
  ['millionen', 1e6],
  ['mrd', 1e9],
  ['milliarden', 1e9],
  ['tausend', 1e3],
]);

/** Scales written onto the digits: 12k, 3M, 1.2bn. `m`, `b` and `t` need a look at what follows; see `readSuffix`. */
export const SUFFIXES = new Map<string, number>([
  ['k', 1e3],
  ['K', 1e3],
  ['M', 1e6],
  ['m', 1e6],
  ['mn', 1e6],
  ['mm', 1e6],
  ['mil', 1e6],
  ['mio', 1e6],
  ['Mio', 1e6],
  ['B', 1e9],
  ['b', 1e9],
  ['bn', 1e9],
  ['Bn', 1e9],
  ['BN', 1e9],
  ['bln', 1e9],
  ['Mrd', 1e9],
  ['T', 1e12],
  ['t', 1e12],
  ['tn', 1e12],
]);

/** Parts of a whole, by the word that names one of them. */
export const FRACTIONS = new Map<string, number>([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['quarter', 4],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['twentieth', 20],
  ['hundredth', 100],
  ['thousandth', 1000],
  ...['third', 'quarter', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'tenth'].map((word, i): [string, number] => [
    `${word}s`,
    [3, 4, 4, 5, 6, 7, 8, 10][i] ?? 1,
  ]),
]);

/** One-character fractions. */
export const VULGAR = new Map<string, number>([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅛', 1 / 8],
]);

/** Words that are multiples by themselves. */
export const MULTIPLES = new Map<string, number>([
  ...['double', 'doubles', 'doubled', 'doubling', 'twice', 'twofold'].map((word): [string, number] => [word, 2]),
  ...['triple', 'triples', 'tripled', 'tripling', 'thrice', 'threefold', 'treble'].map((word): [string, number] => [
    word,
    3,
  ]),
  ...['quadruple', 'quadruples', 'quadrupled', 'quadrupling', 'fourfold'].map((word): [string, number] => [word, 4]),
  ['fivefold', 5],
  ['sixfold', 6],
  ['tenfold', 10],
  ['hundredfold', 100],
]);

/** What follows “double” and “triple” where they are no multiple: double quotes, double-click, triple A. */
export const NOT_MULTIPLIED = new Set(
  'click clicks clicking quote quotes quoted space spaces check checks checked checking tap bond entry down up room bed opt a espresso precision dash slash brackets backticks edged standard standards'.split(
    ' ',
  ),
);

/** first to twelfth: places in a sequence. */
export const ORDINALS = new Map<string, number>(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'
    .split(' ')
    .map((word, i) => [word, i + 1]),
);

/** January to December, with the usual short forms. */
export const MONTHS = new Map<string, number>(
  'january february march april may june july august september october november december'
    .split(' ')
    .flatMap((word, i): [string, number][] => [
      [word, i + 1],
      [word.slice(0, 3), i + 1],
    ])
    .concat([['sept', 9]]),
);
