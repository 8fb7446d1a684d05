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

describe('restoreLexicon', () => {
  it('gives back a lexicon that finds the same, with the data of the phrases at hand', () => {
    const bytes = serializeLexicon(compileLexicon(phrases));
    const restored = restoreLexicon(bytes, phrases);
    expect(restored?.findMatches(text, []).map((match) => [match.phrase.data, match.form])).toEqual([
      ['email', 's'],
      ['GitHub', 'base'],
      ['coffee', 'base'],
    ]);
  });

  it('reads bytes from anywhere in a buffer', () => {
    const bytes = serializeLexicon(compileLexicon(phrases));
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    expect(restoreLexicon(shifted.subarray(1), phrases)?.findMatches(text, [])).toHaveLength(3);
  });

  it('refuses bytes that were made from other phrases', () => {
    const bytes = serializeLexicon(compileLexicon(phrases));
    expect(restoreLexicon(bytes, phrases.slice(1))).toBeUndefined();
    expect(restoreLexicon(bytes, [...phrases].reverse())).toBeUndefined();
    expect(
      restoreLexicon(
        bytes,
        phrases.map((phrase) => ({...phrase, inflect: 'none'})),
      ),
    ).toBeUndefined();
  });

  it('refuses bytes that are damaged, cut short or something else', () => {
    const bytes = serializeLexicon(compileLexicon(phrases));
    for (let at = 0; at < bytes.length; at += 1) {
      const damaged = bytes.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 0x55;
      expect(restoreLexicon(damaged, phrases)).toBeUndefined();
    }
    for (const length of [0, 3, 4, 32, bytes.length - 4, bytes.length - 1]) {
      expect(restoreLexicon(bytes.slice(0, length), phrases)).toBeUndefined();
    }
  });
});
