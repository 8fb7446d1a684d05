import type {Origin, Term} from '../config/brand.js';
import {compileTerm, type FindOrigin} from '../config/compile-brand.js';
import type {BrandConfig, TermConfig} from '../config/schema.js';
import type {EntryPlace} from './report.js';

/** A term entry on its way through the tests. */
export interface TestedEntry {
  readonly index: number;
  /** As written, with the channel it was written in. */
  readonly config: TermConfig;
  readonly term: Term;
  readonly place: EntryPlace;
}

/** All entries of a config in order, those of channels last, as `compileBrand` has them. */
export function listEntries(config: BrandConfig, findOrigin: FindOrigin): TestedEntry[] {
  const own = (config.terms ?? []).filter((entry): entry is TermConfig => typeof entry !== 'string');
  const ofChannels = Object.entries(config.channels ?? {}).flatMap(([name, {terms = []}]) =>
    terms.map((entry) => ({entry, channels: [name]})),
  );
  return [...own.map((entry) => ({entry})), ...ofChannels].map(({entry, ...limits}, index) => {
    const origin = findOrigin(entry);
    const own = {...entry, ...limits};
    const term = compileTerm(own, origin);
    return {index, config: own, term, place: placeTerm(term, origin)};
  });
}

/** An entry that is not in the merged config, and where it was written. */
export function placeEntry(entry: TermConfig, origin: Origin | undefined): EntryPlace {
  return placeTerm(compileTerm(entry, origin), origin);
}

function placeTerm({id}: Term, origin: Origin | undefined): EntryPlace {
  return {id, ...(origin ? {origin} : {})};
}

/** The name an entry goes by inside the test, as ids may repeat: `#12`. */
export function markOf({index}: TestedEntry): string {
  return `#${index}`;
}

/** The entry of a mark. */
export function findMarked(entries: readonly TestedEntry[], mark: string | undefined): TestedEntry | undefined {
  return mark?.startsWith('#') ? entries[Number(mark.slice(1))] : undefined;
}

/** Is the entry reported at all? */
export function isReported({term}: TestedEntry): boolean {
  return term.status !== 'proposed' && term.status !== 'non-term';
}

/** Can two entries hold in one place: the same channel, market and part of speech? */
export function canMeet(a: Term, b: Term): boolean {
  return (
    shareOne(a.channels, b.channels) && shareOne(a.markets, b.markets) && (!a.pos || !b.pos || overlapInSpeech(a, b))
  );
}

function shareOne(a: readonly string[] | undefined, b: readonly string[] | undefined): boolean {
  return !a || !b || a.some((one) => b.includes(one));
}

function overlapInSpeech(a: Term, b: Term): boolean {
  const kindsOf = ({pos}: Term): readonly string[] =>
    pos === 'noun-or-adjective' ? ['noun', 'adjective'] : [pos ?? ''];
  return shareOne(kindsOf(a), kindsOf(b));
}
