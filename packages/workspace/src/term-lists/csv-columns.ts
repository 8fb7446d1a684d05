/** What a column of a term list can hold. The keys are those of a term entry, or parts of them. */
export type CsvColumn =
  | 'id'
  | 'term'
  | 'use'
  | 'avoid'
  | 'kind'
  | 'status'
  | 'pos'
  | 'because'
  | 'owner'
  | 'url'
  | 'severity'
  | 'since'
  | 'until'
  | 'channels'
  | 'markets'
  | 'except'
  | 'near'
  | 'notNear'
  | 'case'
  | 'inflect'
  | 'whole'
  | 'quoted'
  | 'trademark'
  | 'first'
  | 'expand'
  | 'policy'
  | 'flag'
  | 'pass'
  | 'language';

/**
 * Names of columns as people write them, folded by `foldName`. Collected from public terminology spreadsheets and the
 * import templates of terminology tools.
 */
const NAMES: Readonly<Record<CsvColumn, readonly string[]>> = {
  id: ['id', 'key', 'entry id', 'concept id', 'concept'],
  term: ['term', 'terms', 'word', 'words', 'name', 'entry', 'word or phrase', 'phrase', 'headword'],
  use: [
    'use',
    'preferred',
    'preferred term',
    'preferred terms',
    'use instead',
    'instead',
    'replacement',
    'replacements',
    'replace with',
    'correct',
    'correct term',
    'approved',
    'approved term',
    'write',
    'we write',
    'we say',
    'say',
    'do',
    'dos',
    'right',
    'recommended',
    'recommended term',
    'suggestion',
    'suggestions',
    'alternative',
    'alternatives',
  ],
  avoid: [
    'avoid',
    'avoids',
    'not',
    'forbidden',
    'forbidden term',
    'forbidden terms',
    'do not use',
    'dont use',
    'dont say',
    'do not say',
    'dont',
    'donts',
    'dont write',
    'wrong',
    'incorrect',
    'incorrect term',
    'banned',
    'instead of',
    'never',
    'not preferred',
    'deprecated',
    'deprecated term',
    'deprecated terms',
    'variant',
    'variants',
    'mistakes',
    'misspellings',
    'prohibited',
    'disallowed',
    'bad',
    'discouraged',
    'we dont say',
    'found',
  ],
  kind: ['kind', 'type', 'term type', 'category'],
  status: ['status', 'term status', 'usage status', 'usage', 'administrative status', 'state'],
  pos: ['pos', 'part of speech', 'word class', 'grammar', 'class'],
  because: [
    'because',
    'reason',
    'reasons',
    'why',
    'note',
    'notes',
    'comment',
    'comments',
    'rationale',
    'explanation',
    'description',
    'message',
    'remark',
    'remarks',
    'guidance',
    'usage note',
    'usage notes',
  ],
  owner: ['owner', 'owned by', 'responsible', 'contact', 'team', 'decided by', 'maintainer'],
  url: ['url', 'link', 'reference', 'source', 'more', 'read more', 'see', 'documentation'],
  severity: ['severity', 'level', 'priority'],
  since: ['since', 'from', 'valid from', 'effective', 'effective date', 'start', 'start date', 'as of'],
  until: ['until', 'to', 'valid until', 'valid to', 'end', 'end date', 'expires', 'expiry', 'retired'],
  channels: ['channel', 'channels', 'touchpoint', 'touchpoints', 'medium'],
  markets: ['market', 'markets', 'region', 'regions', 'country', 'countries', 'geography'],
  except: ['except', 'exception', 'exceptions', 'allowed in', 'but not in', 'unless'],
  near: ['near', 'context', 'only near'],
  notNear: ['not near', 'notnear', 'never near'],
  case: ['case', 'case sensitive', 'case sensitivity', 'casesensitive', 'match case'],
  inflect: ['inflect', 'inflection', 'inflections', 'forms', 'all forms'],
  whole: ['whole', 'whole word', 'whole words', 'whole words only'],
  quoted: ['quoted', 'in quotations', 'quotes'],
  trademark: ['trademark', 'mark', 'trademark symbol', 'tm'],
  first: ['first', 'first use', 'full form', 'full name', 'at first use'],
  expand: ['expand', 'expansion', 'acronym of', 'stands for', 'long form', 'spelled out', 'meaning'],
  policy: ['policy', 'competitor policy'],
  flag: ['flag', 'flagged', 'bad example', 'wrong example', 'incorrect example', 'test flag', 'example of misuse'],
  pass: ['pass', 'good example', 'right example', 'correct example', 'test pass', 'example', 'examples'],
  language: ['language', 'lang', 'locale'],
};

const COLUMNS = new Map(
  Object.entries(NAMES).flatMap(([column, names]) => names.map((name) => [name, column as CsvColumn] as const)),
);

/** The column a header names, whatever its case, spacing and punctuation. */
export function findColumn(header: string): CsvColumn | undefined {
  return COLUMNS.get(foldName(header));
}

/** `Don’t use:` and `do_not_use` differ in spelling only. */
function foldName(header: string): string {
  return header
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/['’`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
