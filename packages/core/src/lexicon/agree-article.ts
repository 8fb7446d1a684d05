import type {TextEdit} from '../model/rule.js';
import type {Span} from '../model/span.js';
import {isShouted} from './match-case.js';
import {beginsWithVowelSound} from './vowel-sound.js';

/** How far back to look for an article: itself, white space, an opening mark or two, and the character before. */
const REACH = 16;
/** The article, what stands between it and its word, and nothing of a longer word before it. */
const ARTICLE = /(?<![\p{L}\p{M}\p{N}_'’.&-])(an?)([\s\u00AD\u200B]+["'“‘«([{*_]{0,3})$/iu;
/** After these a capital `A` is a letter: `Plan A`. */
const LETTERED =
  /(?:appendix|annex|article|block|class|column|exhibit|grade|group|hepatitis|item|level|option|part|phase|plan|point|schedule|section|series|side|size|step|table|team|tier|type|variant|version|vitamin)\s+$/iu;

/**
 * Puts `replacement` for the text of `span`, and makes `a` or `an` before it right: `an approval` → `a sign-off`. The
 * article has an edit of its own, so that marks between it and the words stay: `an **approval**`.
 */
export function agreeArticle(text: string, span: Span, replacement: string): readonly TextEdit[] {
  const article = findArticleEdit(text, span, replacement);
  const edit = {...span, text: replacement};
  return article ? [article, edit] : [edit];
}

/** The change of the article alone, where one is due. */
export function findArticleEdit(text: string, span: Span, replacement: string): TextEdit | undefined {
  const from = Math.max(0, span.start - REACH);
  if (!mayEndInArticle(text, from, span.start)) return undefined;
  const match = ARTICLE.exec(text.slice(from, span.start));
  if (!match || replacement.trim() === '' || (match.index === 0 && from > 0)) return undefined;
  const [, article = '', between = ''] = match;
  const start = span.start - between.length - article.length;
  const shouted = isShouted(text.slice(Math.max(0, start - 40), span.end + 40));
  const needsAn = beginsWithVowelSound(replacement, shouted);
  if (needsAn === /n$/i.test(article) || isLetter(text, start, article)) return undefined;
  // The same word stays as the writer says it: `a SQL` or `an SQL`.
  if (firstWord(replacement) === firstWord(text.slice(span.start, span.end))) return undefined;
  return {start, end: start + article.length, text: spellArticle(article, needsAn, shouted)};
}

/** Is the last letter before `end` one that ends an article? Most words are settled so, without an expression. */
function mayEndInArticle(text: string, from: number, end: number): boolean {
  for (let at = end - 1; at >= from; at -= 1) {
    const small = text.charCodeAt(at) | 0x20;
    if (small >= 0x61 && small <= 0x7a) return small === 0x61 || small === 0x6e;
  }
  return false;
}

function firstWord(text: string): string {
  return /[\p{L}\p{M}\p{N}]+/u.exec(text)?.[0].toLowerCase() ?? '';
}

function isLetter(text: string, start: number, article: string): boolean {
  return article === 'A' && LETTERED.test(text.slice(Math.max(0, start - 16), start));
}

function spellArticle(article: string, needsAn: boolean, shouted: boolean): string {
  if (!needsAn) return article.charAt(0);
  return article + (shouted ? 'N' : 'n');
}
