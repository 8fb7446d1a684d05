import type {Form, PhraseMatch} from './phrase.js';

/** Before a participle: forms of have, be and get, alone or in a contraction. */
const AUXILIARIES: ReadonlySet<string> = new Set(
  `have has had having be am is are was were been being get gets got gotten getting haven't hasn't hadn't isn't aren't
  wasn't weren't i've you've we've they've i'm you're we're they're he's she's it's that's who's`.split(/\s+/),
);
/** Before a participle that stands like an adjective: `the utilized tool`. */
const DETERMINERS: ReadonlySet<string> = new Set(
  'a an the this that these those my your his her its our their any each every no some'.split(' '),
);
/** May stand between an auxiliary and its participle, besides words in `ly`. */
const BETWEEN: ReadonlySet<string> = new Set(
  'not never also just already always ever often only still now then soon all both been being'.split(' '),
);
/** How far back to look, in code units and in words. */
const REACH = 80;
const MOST_WORDS = 4;

/**
 * The form of a match as its setting tells: what reads as past tense is a participle after a form of have or be, after an
 * article, and before `by`. It matters for a replacement that tells the two apart: `was authored` → `was written`.
 */
export function readForm(text: string, {span, form}: Pick<PhraseMatch, 'span' | 'form'>): Form {
  if (form !== 'past') return form;
  if (/^\s+by(?![\p{L}\p{N}])/iu.test(text.slice(span.end, span.end + 16))) return 'participle';
  return followsAuxiliary(text.slice(Math.max(0, span.start - REACH), span.start)) ? 'participle' : 'past';
}

function followsAuxiliary(before: string): boolean {
  const words = before.replaceAll('’', "'").toLowerCase().split(/\s+/);
  // What stands right before the match ends in white space, so the last piece is empty.
  if (words.pop() !== '') return false;
  if (DETERMINERS.has(words.at(-1) ?? '')) return true;
  for (let count = 0; count < MOST_WORDS; count += 1) {
    const word = words.pop() ?? '';
    if (AUXILIARIES.has(word)) return true;
    if (!BETWEEN.has(word) && !/^\p{L}{2,}ly$/u.test(word)) return false;
  }
  return false;
}
