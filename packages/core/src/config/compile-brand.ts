import type {Brand, Channel, Origin, Term, Variant} from './brand.js';
import type {BrandConfig, TermConfig} from './schema.js';

/** Kinds whose `use` is a proper name: its letters keep their case always. */
const NAME_KINDS: ReadonlySet<Term['kind']> = new Set([
  'product',
  'company',
  'feature',
  'person',
  'place',
  'competitor',
]);

/** Is the term a proper name? */
export function isName(term: Pick<Term, 'kind'>): boolean {
  return NAME_KINDS.has(term.kind);
}

/** Where a term entry was written, if the host knows. */
export type FindOrigin = (entry: TermConfig) => Origin | undefined;

/** Fills in every default of a merged, valid config. Paths to term lists must have been read by then. */
export function compileBrand(config: BrandConfig, findOrigin: FindOrigin = () => undefined): Brand {
  const entries = (config.terms ?? []).filter((entry): entry is TermConfig => typeof entry !== 'string');
  return {
    name: config.brand,
    language: config.language ?? 'en-US',
    channels: Object.entries(config.channels ?? {}).map(([name, channel]) => compileChannel(name, channel)),
    terms: [
      ...entries.map((entry) => compileTerm(entry, findOrigin(entry))),
      ...Object.entries(config.channels ?? {}).flatMap(([name, channel]) =>
        (channel.terms ?? []).map((entry) => compileTerm({...entry, channels: [name]}, findOrigin(entry))),
      ),
    ],
    tone: config.tone ?? {},
    claims: {
      require: config.claims?.require ?? [],
      profiles: config.claims?.profiles ?? [],
      approved: config.claims?.approved ?? [],
      forbidden: config.claims?.forbidden ?? [],
    },
    messages: config.messages ?? [],
  };
}

function compileChannel(name: string, config: NonNullable<BrandConfig['channels']>[string]): Channel {
  const {files, department, tone, market, language} = config;
  return {
    name,
    files,
    ...(department === undefined ? {} : {department}),
    ...(tone === undefined ? {} : {tone}),
    ...(market === undefined ? {} : {market}),
    ...(language === undefined ? {} : {language}),
  };
}

/** Fills in the defaults of one entry. */
export function compileTerm(entry: TermConfig, origin?: Origin): Term {
  const {
    use: written,
    avoid: variants,
    match,
    tests,
    id,
    kind = 'term',
    quoted,
    except,
    near,
    notNear,
    ...rest
  } = entry;
  const use = written === undefined ? [] : typeof written === 'string' ? [written] : written;
  const avoid = (variants ?? []).map((variant) => compileVariant(variant, use, match?.case));
  return {
    ...withoutUndefined(rest),
    id: id ?? use[0] ?? avoid[0]?.text ?? '',
    use,
    avoid,
    kind,
    status: entry.status ?? (use.length > 0 ? 'preferred' : 'forbidden'),
    except: except ?? [],
    near: near ?? [],
    notNear: notNear ?? [],
    match: {
      case: match?.case ?? 'insensitive',
      inflect: match?.inflect ?? !NAME_KINDS.has(kind),
      whole: match?.whole ?? true,
    },
    quoted: quoted ?? 'report',
    tests: {flag: tests?.flag ?? [], pass: tests?.pass ?? []},
    ...(origin ? {origin} : {}),
  };
}

/**
 * A variant that differs from the right form in nothing but case (“Github”) can only be meant letter by letter;
 * any other one is meant in every case.
 */
function compileVariant(
  variant: NonNullable<TermConfig['avoid']>[number],
  use: readonly string[],
  caseOfEntry: Term['match']['case'] | undefined,
): Variant {
  const given = typeof variant === 'string' ? {text: variant} : variant;
  const folded = given.text.toLowerCase();
  const differsInCaseOnly = use.some((right) => right.toLowerCase() === folded);
  return {
    ...withoutUndefined(given),
    case: given.case ?? caseOfEntry ?? (differsInCaseOnly ? 'sensitive' : 'insensitive'),
  };
}

/** Optional keys are missing rather than undefined, so that entries compare and print the same wherever they came from. */
function withoutUndefined<T extends object>(value: T): {[K in keyof T]: Exclude<T[K], undefined>} {
  const entries = Object.entries(value).filter(([, held]) => held !== undefined);
  // The entries are those of `value` without the undefined ones: exactly the type named.
  return Object.fromEntries(entries) as {[K in keyof T]: Exclude<T[K], undefined>};
}
