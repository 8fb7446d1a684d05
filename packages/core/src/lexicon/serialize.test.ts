import {describe, expect, it} from 'vitest';
import {compileLexicon} from './compile.js';
import type {Phrase} from './phrase.js';
import {restoreLexicon, serializeLexicon} from './serialize.js';

const phrases: Phrase<string>[] = [
  {text: 'e-mail', case: 'insensitive', inflect: 'any', data: 'email'},
  {text: 'Github', case: 'sensitive', inflect: 'none', data: 'GitHub'},
  {text: 'kaffe', case: 'insensitive', inflect: 'none', whole: false, data: 'coffee'},
];
const text = 'E-mails from Github about the Kaffeehaus';
const KEY = 'the brand of Larkspur ✓';

/** The lexicon of the phrases; each has its index for a rank. */
function serialize(): Uint8Array {
  return serializeLexicon(compileLexicon(phrases), KEY, Int32Array.from(phrases.keys()));
}

describe('restoreLexicon', () => {
  it('gives back a lexicon that finds the same, with phrases made from their ranks', () => {
    const restored = restoreLexicon(serialize(), KEY, (ranks) =>
      Array.from(ranks, (rank) => phrases[rank] as Phrase<string>),
    );
    expect(restored?.findMatches(text, []).map((match) => [match.phrase.data, match.form])).toEqual([
      ['email', 's'],
      ['GitHub', 'base'],
      ['coffee', 'base'],
    ]);
  });

  it('reads bytes from anywhere in a buffer', () => {
    const bytes = serialize();
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    expect(restoreLexicon(shifted.subarray(1), KEY, () => phrases)?.findMatches(text, [])).toHaveLength(3);
  });

  it('refuses bytes that were made from something else', () => {
    for (const key of ['', 'the brand', `${KEY}s`, KEY.replace('✓', '✔')]) {
      expect(restoreLexicon(serialize(), key, () => phrases)).toBeUndefined();
    }
  });

  it('refuses bytes that are cut short, of another version or something else', () => {
    const bytes = serialize();
    for (const length of [0, 3, 4, 32, bytes.length - 4, bytes.length - 1]) {
      expect(restoreLexicon(bytes.slice(0, length), KEY, () => phrases)).toBeUndefined();
    }
    for (const at of [0, 4]) {
      const other = bytes.slice();
      other[at] = (other[at] ?? 0) ^ 0x55;
      expect(restoreLexicon(other, KEY, () => phrases)).toBeUndefined();
    }
  });
});
