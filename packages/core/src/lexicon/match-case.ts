/** How the case of the text bears on a replacement. */
export interface CaseOptions {
  /** A name: always as written. */
  readonly keepCase: boolean;
  /** The phrase as the config writes it. Capitals throughout that it has itself (`TOS`) are no shouting in the text. */
  readonly written?: string;
}

/** Stay small inside a title. */
const MINOR_WORDS: ReadonlySet<string> = new Set(
  'a an and as at but by for from in nor of on or the to with'.split(' '),
);
/** Words of a title, and what is between them. */
const PIECES = /([\s\-‐‑/]+)/u;

/**
 * `replacement` in the case of the text it stands for: `E-mail` → `Email`, `E-MAIL` → `EMAIL`, `Log In` → `Sign In`.
 * Capitals are only added, never taken, and words with capitals inside (`iPhone`, `OAuth`) stay as they are.
 */
export function matchCase(found: string, replacement: string, options: CaseOptions): string {
  if (options.keepCase || replacement === '') return replacement;
  if (isShouted(found)) return options.written && isShouted(options.written) ? replacement : shout(replacement);
  const words = wordsOf(found);
  if (words.length > 1 && words.every(isTitleWord) && words.filter(startsWithCapital).length > 1) {
    return toTitle(replacement);
  }
  // A lone capital that the phrase has itself, the pronoun `I`, says nothing either.
  if (!startsWithCapital(found) || (found.length === 1 && options.written === found)) return replacement;
  return capitalize(replacement);
}

/** At least two letters, and every letter a capital. */
export function isShouted(text: string): boolean {
  return /\p{Lu}.*\p{Lu}/su.test(text) && !/[\p{Ll}\p{Lt}]/u.test(text);
}

function wordsOf(text: string): string[] {
  return text.split(PIECES).filter((piece, index) => index % 2 === 0 && /\p{L}/u.test(piece));
}

function isTitleWord(word: string, index: number): boolean {
  return startsWithCapital(word) || (index > 0 && MINOR_WORDS.has(word));
}

function startsWithCapital(text: string): boolean {
  return /^[^\p{L}\p{N}]*\p{Lu}/u.test(text);
}

function shout(text: string): string {
  return mapWords(text, (word) => word.toUpperCase());
}

function toTitle(text: string): string {
  const last = text.split(PIECES).length - 1;
  return mapWords(text, (word, index) =>
    index > 0 && index < last && MINOR_WORDS.has(word) ? word : capitalizeWord(word),
  );
}

function capitalize(text: string): string {
  return mapWords(text, (word, index) => (index === 0 ? capitalizeWord(word) : word));
}

function capitalizeWord(word: string): string {
  return word.replace(/^([“"'‘([]*)(\p{Ll})/u, (_, before: string, letter: string) => before + letter.toUpperCase());
}

/** Applies `change` to every word that has no capital inside. */
function mapWords(text: string, change: (word: string, index: number) => string): string {
  return text
    .split(PIECES)
    .map((piece, index) => (index % 2 === 1 || hasInnerCapital(piece) ? piece : change(piece, index)))
    .join('');
}

/** A capital behind a small letter, or behind another capital in a word that also has small ones: `iPhone`, `SaaS`. */
function hasInnerCapital(word: string): boolean {
  return /\p{Ll}\p{M}*\p{Lu}|\p{Lu}\p{Lu}\p{Ll}/u.test(word);
}
