import {isName, PARTICLES, type Phrase, PREPOSITIONS, type Term, type Variant} from '@onbrand/core';

/** What a terminology phrase carries: the entry, and the words of it that were found. */
export interface EntryData {
  readonly term: Term;
  readonly variant: Variant;
}

/** The wrong words of an entry, with what keeps them quiet: its exceptions, and right names that hold a wrong word. */
export function entryPhrases(term: Term, select: (variant: Variant) => boolean): Phrase<EntryData>[] {
  const inflect = inflection(term);
  const {whole, case: policy} = term.match;
  const phrases: Phrase<EntryData>[] = [];
  for (const variant of term.avoid) {
    const {text} = variant;
    if (!select(variant)) continue;
    phrases.push({text, case: variant.case ?? policy, inflect, whole, entry: term, data: {term, variant}});
  }
  if (phrases.length === 0) return phrases;
  for (const text of term.except) {
    phrases.push({
      text,
      case: 'insensitive',
      inflect: 'any',
      protects: 'all',
      entry: term,
      data: {term, variant: {text}},
    });
  }
  for (const text of term.use) {
    // A single word cannot hold another phrase.
    if (isSingleWord(text) || endsInPreposition(text)) continue;
    phrases.push({text, case: 'insensitive', inflect, protects: 'parts', data: {term, variant: {text}}});
  }
  return phrases;
}

function isSingleWord(text: string): boolean {
  // Unicode classes cost; most names of most term bases are settled without them.
  return !text.includes(' ') && (/^[A-Za-z\d]+$/.test(text) || !/[^\p{L}\p{N}\p{M}]/u.test(text));
}

/** “log in to” is no name that happens to hold “log in”: whoever avoids that avoids it here, too. */
function endsInPreposition(text: string): boolean {
  const last = text.slice(text.lastIndexOf(' ') + 1).toLowerCase();
  return last === 'to' || (PREPOSITIONS.has(last) && !PARTICLES.has(last));
}

function inflection({match, pos, kind}: Term): Phrase['inflect'] {
  if (!match.inflect) return 'none';
  if (isName({kind})) return 'noun';
  return pos === 'verb' ? 'verb' : pos === 'noun' || pos === 'noun-or-adjective' ? 'noun' : 'any';
}

/** Is the variant a matter of dates? Those belong to `terminology/lifecycle`. */
export function isDated({since, until}: Variant): boolean {
  return since !== undefined || until !== undefined;
}

/** Is the variant wrong on any day? */
export function isUndated(variant: Variant): boolean {
  return !isDated(variant);
}
