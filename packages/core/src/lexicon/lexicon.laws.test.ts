import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {mergeSpans, type Span} from '../model/span.js';
import {compileLexicon} from './compile.js';
import {listForms} from './list-forms.js';
import type {Phrase, PhraseMatch} from './phrase.js';
import {restoreLexicon, serializeLexicon} from './serialize.js';

/** Pieces that texts and phrases are made of: words, all that joins or parts them, and all that reads the same. */
const PIECES = [
  ...['e', 'mail', 'Mail', 'MAIL', 'e-mail', 'caf\u00E9', 'cafe\u0301', 'Caf\u00C9', 'd', 's', 'node', 'Node'],
  ...['js', '.NET', 'C', '5', '1', 'foo_bar', '_', 'почта', 'İ', 'ﬁ', '😀', '®'],
  ...[' ', ' ', ' ', '  ', '\n', '\r\n', '\n\n', '\u00A0', '\u2009'],
  ...['-', '‑', '–', '—', '.', ',', '…', "'", '’', '"', '“', '&', '+', '++', '#', '@', '/', '('],
  ...['\u00AD', '\u200B', '\uFE0F'],
];
const pieces = (maxLength: number) =>
  fc.array(fc.constantFrom(...PIECES), {minLength: 1, maxLength}).map((parts) => parts.join(''));

const phrases = fc.array(
  fc.record<Phrase<number>>({
    text: pieces(4),
    case: fc.constantFrom('insensitive', 'sensitive'),
    inflect: fc.constantFrom('none', 'noun', 'any'),
    whole: fc.constantFrom(true, true, false),
    data: fc.nat(),
  }),
  {minLength: 1, maxLength: 6},
);
const spans = fc
  .array(fc.tuple(fc.nat(30), fc.nat(4)), {maxLength: 2})
  .map((pairs) => mergeSpans(pairs.map(([start, length]) => ({start, end: start + length}))));

/** In place of an opaque span: part of a word beside it, and nothing that a sign could join. */
const OPAQUE = '\uE000';
const W = String.raw`[\p{L}\p{M}\p{Nd}\p{Nl}_]`;

/** What the tables of the lexicon do, said with regular expressions over whole strings. */
function normalize(text: string, keepCase: boolean): string {
  const plain = text
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/[\uFB00-\uFB06]/g, (ligature) => ligature.normalize('NFKC'))
    .normalize('NFC')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐‑]/g, '-')
    .replace(/\s+/g, (gap) => (gap.replace(/\r\n/g, '\n').replace(/[^\n]/g, '').length > 1 ? '\n' : ' '));
  return keepCase ? plain : plain.toLowerCase().normalize('NFC');
}

/** May a whole word begin after `before`? `words` is what begins there. */
function mayBegin(before: string, words: string): boolean {
  if (!new RegExp(`^${W}`, 'u').test(words)) {
    const first = words.charAt(0);
    return !".'&@#+".includes(first) || !new RegExp(`(?:${W}|${OPAQUE}|[${first}])$`, 'u').test(before);
  }
  if (new RegExp(`(?:${W}|${OPAQUE})$`, 'u').test(before)) return false;
  if (/[@#]$|\+\+$/.test(before) || new RegExp(`${W}&$`, 'u').test(before)) return false;
  if (new RegExp(`${W}'$`, 'u').test(before)) return new RegExp(`(?<!${W})[ds]'$`, 'iu').test(before);
  if (/\d,$/.test(before) && /^\d/.test(words)) return false;
  if (new RegExp(`(?:^|[^.\\p{L}\\p{M}\\p{Nd}\\p{Nl}_${OPAQUE}])\\.$`, 'u').test(before)) return false;
  if (!new RegExp(`${W}\\.$`, 'u').test(before)) return true;
  return /^\p{Lu}\p{Ll}/u.test(words) && /^\p{Ll}/u.test(new RegExp(`(${W}+)\\.$`, 'u').exec(before)?.[1] ?? '');
}

/** May a whole word end before `after`? `words` is what ends there. */
function mayEnd(words: string, after: string): boolean {
  const last = words.at(-1) ?? '';
  if (!new RegExp(`${W}$`, 'u').test(words)) {
    if (!".'&@#+".includes(last)) return true;
    return !new RegExp(`^(?:${W}|${OPAQUE}${'&@#+'.includes(last) ? `|[${last}]` : ''})`, 'u').test(after);
  }
  if (new RegExp(`^(?:${W}|${OPAQUE}|[&@]${W}|\\+\\+)`, 'u').test(after)) return false;
  if (new RegExp(`^[+#](?!${W})`, 'u').test(after) && !/\d$/.test(words)) return false;
  if (new RegExp(`^'${W}`, 'u').test(after)) return new RegExp(`^'s(?!${W}|')`, 'iu').test(after);
  if (/^,\d/.test(after) && /\d$/.test(words)) return false;
  if (!new RegExp(`^\\.${W}`, 'u').test(after)) return true;
  return /^\.\p{Lu}\p{Ll}/u.test(after) && /^\p{Ll}/u.test(new RegExp(`(${W}+)$`, 'u').exec(words)?.[1] ?? '');
}

/** Every match by trying every stretch of the text. */
function findSlowly(list: readonly Phrase<number>[], written: string, opaque: readonly Span[]): string[] {
  const found: string[] = [];
  const text = hyphenate(written, opaque);
  for (let start = 0; start < text.length; start += 1) {
    for (let end = text.length; end > start; end -= 1) {
      if (opaque.some((span) => span.start < end && start < span.end)) continue;
      if (!isEdge(text, start) || !isEdge(text, end) || !isTight(text.slice(start, end))) continue;
      for (const [index, phrase] of list.entries()) {
        if (stands(phrase, text, start, end, opaque)) found.push(`${index} at ${start}-${end}`);
      }
    }
  }
  return found;
}

function stands(phrase: Phrase, text: string, start: number, end: number, opaque: readonly Span[]): boolean {
  const keepCase = phrase.case === 'sensitive';
  const words = normalize(text.slice(start, end), keepCase);
  const isForm = listForms(phrase.text, phrase.inflect).some(
    (form) => normalize(hyphenate(form.text), keepCase).trim().replace(/\n/g, ' ') === words,
  );
  if (!isForm) return false;
  const [before, after] = contexts(text, start, end, opaque);
  if (phrase.whole === false) return !/^\p{M}/u.test(after);
  const written = normalize(text.slice(start, end), true);
  return mayBegin(before, written + after.slice(0, 2)) && mayEnd((/[^\s]*$/.exec(before)?.[0] ?? '') + written, after);
}

/** En dashes right between words as hyphens. */
function hyphenate(text: string, opaque: readonly Span[] = []): string {
  return text.replace(
    new RegExp(`(?<=${W}(?<!\\p{Default_Ignorable_Code_Point}))–(?=[\\p{L}\\p{Nd}_])`, 'gu'),
    (dash, at: number) => (opaque.some(({start, end}) => start <= at + 1 && at <= end) ? dash : '-'),
  );
}

/** Normal text before and after, opaque spans as one character. */
function contexts(text: string, start: number, end: number, opaque: readonly Span[]): [string, string] {
  const mask = (from: number, to: number) => {
    let masked = '';
    for (let at = from; at < to; at += 1) {
      const span = opaque.find((candidate) => candidate.start <= at && at < candidate.end);
      masked += span ? (at === span.start ? OPAQUE : '') : text.charAt(at);
    }
    return normalize(masked, true);
  };
  return [mask(0, start), mask(end, text.length)];
}

/** Not inside a surrogate pair, nor inside a letter and its marks. */
function isEdge(text: string, at: number): boolean {
  return !/^[\uDC00-\uDFFF]|^[\p{Default_Ignorable_Code_Point}]*(?!\p{Default_Ignorable_Code_Point})\p{M}/u.test(
    text.slice(at),
  );
}

/** No white space and nothing invisible at either end. */
function isTight(slice: string): boolean {
  return !/^[\s\p{Default_Ignorable_Code_Point}]|[\s\p{Default_Ignorable_Code_Point}]$/u.test(slice);
}

function describeMatches(list: readonly Phrase[], matches: readonly PhraseMatch[]): string[] {
  return matches.map(({phrase, span}) => `${list.indexOf(phrase)} at ${span.start}-${span.end}`);
}

describe('the lexicon', () => {
  it('finds what trying every stretch of the text finds', () => {
    fc.assert(
      fc.property(phrases, pieces(12), spans, (list, text, some) => {
        // No format cuts a letter from its marks.
        const opaque = some.filter(({start}) => isEdge(text, start));
        const found = describeMatches(list, compileLexicon(list).findMatches(text, opaque));
        expect([...found].sort()).toEqual(findSlowly(list, text, opaque).sort());
      }),
      {numRuns: 800},
    );
  });

  it('finds a phrase in every one of its forms, whatever surrounds it', () => {
    const words = fc.constantFrom(
      'e-mail',
      'log in',
      'company',
      'shelf',
      'SLA',
      'set up',
      'point of sale',
      'quiz',
      'write',
    );
    const around = fc.constantFrom(' ', ', ', '“', '(', '-', '/');
    fc.assert(
      fc.property(words, fc.constantFrom('noun', 'verb', 'any'), around, (text, inflect, sign) => {
        const phrase: Phrase = {text, case: 'insensitive', inflect, data: null};
        const lexicon = compileLexicon([phrase]);
        for (const form of listForms(text, inflect)) {
          const matches = lexicon.findMatches(`So${sign}${form.text}${sign}so`, []);
          expect(matches).toContainEqual({
            phrase,
            form: form.form,
            span: {start: 2 + sign.length, end: 2 + sign.length + form.text.length},
          });
        }
      }),
    );
  });

  it('yields matches by start, the longest first, and never throws', () => {
    const anyText = fc.string({unit: 'binary', maxLength: 60});
    const loneHalves = fc.array(fc.integer({min: 0xd7f0, max: 0xe010}), {maxLength: 20});
    const strange = fc.oneof(
      anyText,
      pieces(20),
      loneHalves.map((units) => String.fromCharCode(...units)),
    );
    const strangePhrases = fc.array(
      fc.record<Phrase<number>>({
        text: strange,
        case: fc.constantFrom('insensitive', 'sensitive'),
        inflect: fc.constantFrom('none', 'noun', 'verb', 'any'),
        whole: fc.boolean(),
        data: fc.nat(),
      }),
    );
    fc.assert(
      fc.property(strangePhrases, strange, spans, (list, text, opaque) => {
        const whole = text + list.map((phrase) => phrase.text).join(' ');
        const matches = compileLexicon(list).findMatches(whole, opaque);
        for (const [index, {span}] of matches.entries()) {
          const previous = matches[index - 1]?.span ?? {start: 0, end: whole.length};
          expect(previous.start < span.start || (previous.start === span.start && previous.end >= span.end)).toBe(true);
          expect(opaque.some((stretch) => stretch.start < span.end && span.start < stretch.end)).toBe(false);
        }
      }),
      {numRuns: 200},
    );
  });

  it('finds the same again, and the same after it was stored and restored', () => {
    fc.assert(
      fc.property(phrases, pieces(20), spans, (list, text, opaque) => {
        const lexicon = compileLexicon(list);
        const restored = restoreLexicon(serializeLexicon(lexicon, '', new Int32Array(0)), '', () => list);
        const matches = lexicon.findMatches(text, opaque);
        expect(lexicon.findMatches(text, opaque)).toEqual(matches);
        expect(restored?.findMatches(text, opaque)).toEqual(matches);
      }),
    );
  });
});
