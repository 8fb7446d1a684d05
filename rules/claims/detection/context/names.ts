import {collectKeys, mayHold} from '../../figures/word-classes.js';
import type {Voice} from '../claim.js';
import {type Item, readItems} from '../sentence.js';

/** Names by their first word, each as its words. */
export interface Names {
  readonly byFirst: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Those of the first words: see `mayHold`. */
  readonly keys: Uint8Array;
}

/** Our names and those of our competitors. */
export interface VoiceNames {
  readonly own: Names;
  readonly rivals: Names;
}

/** Read once: voices live as long as their config. */
const namesOfVoices = new WeakMap<Voice, VoiceNames>();

/** The names of a voice, as items to compare with. */
export function namesOf(voice: Voice): VoiceNames {
  const known = namesOfVoices.get(voice);
  if (known) return known;
  const names = {own: readNames([voice.brand, ...(voice.products ?? [])]), rivals: readNames(voice.competitors ?? [])};
  namesOfVoices.set(voice, names);
  return names;
}

function readNames(names: readonly (string | undefined)[]): Names {
  const index = new Map<string, string[][]>();
  for (const name of names) {
    const words = readItems(name ?? '').map((item) => item.lower);
    const first = words[0];
    if (first !== undefined) index.set(first, [...(index.get(first) ?? []), words]);
  }
  return {byFirst: index, keys: collectKeys(index.keys())};
}

/** The index after the name at `index`, or `index`. */
export function endOfName(names: Names, items: readonly Item[], index: number): number {
  const item = items[index];
  if (!item || !mayHold(names.keys, item.key)) return index;
  const candidates = names.byFirst.get(item.lower);
  const name = candidates?.find((words) => words.every((word, at) => items[index + at]?.lower === word));
  return name ? index + name.length : index;
}
