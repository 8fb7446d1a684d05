import type {Voice} from '../claim.js';
import {type Item, readItems} from '../sentence.js';

/** Names by their first word, each as its words. */
export type Names = ReadonlyMap<string, readonly (readonly string[])[]>;

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
  return index;
}

/** The index after the name at `index`, or `index`. */
export function endOfName(names: Names, items: readonly Item[], index: number): number {
  const candidates = names.get(items[index]?.lower ?? '');
  const name = candidates?.find((words) => words.every((word, at) => items[index + at]?.lower === word));
  return name ? index + name.length : index;
}
