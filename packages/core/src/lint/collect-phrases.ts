import type {Brand} from '../config/brand.js';
import type {PhraseSource, RankedPhrase} from '../lexicon/lazy-lexicon.js';
import type {Phrase, PhraseList} from '../lexicon/phrase.js';
import type {WordIndex} from '../lexicon/waiting-words.js';
import type {OccurrenceRule, PhraseRule} from '../model/rule.js';
import type {ActiveRule, PhraseOwner} from './find-findings.js';

/** A rule that is on and has phrases. */
type Owner = ActiveRule<PhraseRule | OccurrenceRule>;

/** All phrases of the rules given, each with its rule: by rule, its own ones first, then those of the entries in their order. */
export function* collectPhrases(active: readonly ActiveRule[], brand: Brand): Generator<Phrase<PhraseOwner>> {
  for (const owner of listOwners(active)) {
    yield* ownPhrases(owner, brand);
    if (!owner.rule.termPhrases) continue;
    for (let term = 0; term < brand.entries.length; term += 1) yield* termPhrases(owner, brand, term);
  }
}

/** Those of the rules given that have phrases. */
export function listOwners(active: readonly ActiveRule[]): Owner[] {
  return active.flatMap(({rule, level, options}) =>
    rule.scope === 'phrase' || rule.scope === 'occurrence' ? [{rule, level, options}] : [],
  );
}

function ownPhrases(owner: Owner, brand: Brand): Phrase<PhraseOwner>[] {
  return Array.from(owner.rule.phrases?.(brand, owner.options) ?? [], (phrase) => withOwner(phrase, owner));
}

function termPhrases(owner: Owner, brand: Brand, term: number): Phrase<PhraseOwner>[] {
  const phrases = owner.rule.termPhrases?.(brand.entries.at(term), owner.options) ?? [];
  return Array.from(phrases, (phrase) => withOwner(phrase, owner));
}

function withOwner(phrase: Phrase, owner: Owner): Phrase<PhraseOwner> {
  return {...phrase, data: {active: owner, data: phrase.data}};
}

/**
 * The rank of the phrases that a rule has for an entry, and of its own ones (`OWN`), in the order of `collectPhrases`.
 * Rule and entry can be told from it, so that a phrase can be made again from its rank.
 */
function rankOf(rule: number, term: number, brand: Brand): number {
  return rule * (brand.entries.length + 1) + term + 1;
}

const OWN = -1;

/** The same phrases for a lexicon that makes those of an entry when they are needed. */
export function createPhraseSource(
  active: readonly ActiveRule[],
  brand: Brand,
  words: WordIndex,
): PhraseSource<PhraseOwner> {
  const owners = listOwners(active);
  const ofTerms = [...owners.entries()].filter(([, {rule}]) => rule.termPhrases);
  return {
    *first() {
      for (const [rule, owner] of owners.entries()) {
        const rank = rankOf(rule, OWN, brand);
        for (const phrase of ownPhrases(owner, brand)) yield {phrase, rank};
      }
    },
    words,
    phrasesOf(term) {
      const ranked: RankedPhrase<PhraseOwner>[] = [];
      const entry = brand.entries.at(term);
      for (const [rule, owner] of ofTerms) {
        const phrases = owner.rule.termPhrases?.(entry, owner.options) ?? [];
        for (const phrase of phrases) ranked.push({phrase: withOwner(phrase, owner), rank: rankOf(rule, term, brand)});
      }
      return ranked;
    },
  };
}

/** The phrases with these ranks, each made when it is first asked for. */
export function createPhraseList(
  active: readonly ActiveRule[],
  brand: Brand,
  ranks: Int32Array,
): PhraseList<PhraseOwner> {
  const owners = listOwners(active);
  const phrases: (Phrase<PhraseOwner> | undefined)[] = new Array(ranks.length).fill(undefined);
  /** Phrases of one rank stand side by side, in the order in which they are made. */
  function make(index: number): void {
    const rank = ranks[index] as number;
    let start = index;
    while (start > 0 && ranks[start - 1] === rank) start -= 1;
    const term = (rank % (brand.entries.length + 1)) - 1;
    const owner = owners[Math.floor(rank / (brand.entries.length + 1))];
    if (!owner) return;
    const made = term === OWN ? ownPhrases(owner, brand) : termPhrases(owner, brand, term);
    for (const [offset, phrase] of made.entries()) phrases[start + offset] = phrase;
  }
  return {
    length: ranks.length,
    at(index) {
      if (!phrases[index]) make(index);
      return phrases[index];
    },
  };
}
