import {defineClass} from '../../figures/word-classes.js';
import type {Voice} from '../claim.js';
import type {Scene} from '../patterns/match-pattern.js';
import {type Item, readItems} from '../sentence.js';
import {aboutOffering, hasNamedSubject} from '../voice.js';
import {isAbbreviation, list} from '../words.js';
import {findDisclaimed} from './disclaimed.js';
import {createDistance, type Distance} from './distance.js';
import {isFragment, measureInstruction} from './mood.js';
import {endOfName, type Names, namesOf} from './names.js';
import {findUnsaid} from './unsaid.js';
import {type Classes, NO_MARKS, readClasses} from './word-classes.js';

/** What a sentence is doing, read once for all its claims. Flags are per item. */
export interface Context extends TextScene {
  /** Items asked about, supposed, wished for, or only mentioned in quotes. */
  readonly unsaid: Uint8Array;
  readonly parenthesised: Uint8Array;
  readonly speaksOfUs: boolean;
  readonly speaksToYou: boolean;
  readonly namesUs: boolean;
  /** A product or a name is the subject: copy in the third person. */
  readonly speaksOfThing: boolean;
  /** No finite verb and short: a headline, a bullet, a button. */
  readonly fragment: boolean;
  /** Does it tell the reader what to do in the product? 0 no, 1 yes, between for the verbs of a feature list. */
  readonly instruction: number;
  /** Items behind “cannot guarantee”, “not intended to”, “no method is”. */
  readonly disclaimed: Uint8Array;
  /** How technical, academic, legal, personal or transactional the sentence is: subtracted from a pattern’s strength. */
  readonly distance: (from: number, to: number) => Distance;
  readonly competitors: (index: number) => number;
}

const OWN = defineClass(list("we our us ours we've we're we'll we'd ourselves"));
const IT = defineClass(['it']);
const YOU = defineClass(list("you your yours you'll you're you've you'd yourself"));

/** Marks that end a clause for patterns: nothing matches across them. Commas do not: they are words of a pattern. */
const BREAKS = defineClass(list('. ! ? ; : — – ( ) [ ] | • · … → " “ ” « » { } < > = * ✓ ✅ ✔ ✨'));

/** Items, names and breaks of a sentence: all that matching needs. */
export function readScene(text: string, voice: Voice, language?: string): TextScene {
  const items = readItems(text, language);
  const own = namesOf(voice).own;
  return {
    text,
    items,
    isOwn(index) {
      const item = items[index];
      if (item && (item.classes & (OWN | IT)) !== 0 && !isAbbreviation(item)) return index + 1;
      return endOfName(own, items, index);
    },
    isBreak(index) {
      return isBreak(items, index);
    },
  };
}

/** A scene with its text. */
export interface TextScene extends Scene {
  readonly text: string;
}

/** All that a sentence says of itself, for the judging of matches. */
export function readContext(scene: TextScene, voice: Voice): Context {
  return new Reading(scene, voice);
}

/** Each thing is read when it is first asked for: most matches are settled by a few of them. */
class Reading implements Context {
  readonly text: string;
  readonly items: readonly Item[];
  readonly isOwn: (index: number) => number;
  readonly isBreak: (index: number) => boolean;
  readonly speaksOfUs: boolean;
  readonly speaksToYou: boolean;
  readonly namesUs: boolean;
  readonly distance: (from: number, to: number) => Distance;
  private readonly rivals: Names;
  private readonly classes: Classes;
  private knownUnsaid: Uint8Array | undefined;
  private knownDisclaimed: Uint8Array | undefined;
  private knownParentheses: Uint8Array | undefined;
  private knownThing: boolean | undefined;
  private knownFragment: boolean | undefined;
  private knownInstruction: number | undefined;

  constructor({text, items, isOwn, isBreak}: TextScene, voice: Voice) {
    const {own, rivals} = namesOf(voice);
    const classes = readClasses(items);
    this.text = text;
    this.items = items;
    this.isOwn = isOwn;
    this.isBreak = isBreak;
    this.namesUs = own.byFirst.size > 0 && items.some((_, i) => endOfName(own, items, i) > i);
    this.speaksOfUs = this.namesUs || speaksOfUs(items, classes);
    this.speaksToYou = (classes.all & YOU) !== 0;
    this.distance = createDistance(items, classes);
    this.rivals = rivals;
    this.classes = classes;
  }

  get unsaid(): Uint8Array {
    this.knownUnsaid ??= findUnsaid(this.items, this.classes, this.isBreak);
    return this.knownUnsaid;
  }

  get disclaimed(): Uint8Array {
    this.knownDisclaimed ??= findDisclaimed(this.items, this.classes, this.isBreak);
    return this.knownDisclaimed;
  }

  get parenthesised(): Uint8Array {
    this.knownParentheses ??= findParentheses(this.items, this.classes);
    return this.knownParentheses;
  }

  get speaksOfThing(): boolean {
    this.knownThing ??= hasNamedSubject(this.items) || aboutOffering(this.items);
    return this.knownThing;
  }

  get fragment(): boolean {
    this.knownFragment ??= isFragment(this.items, this.classes);
    return this.knownFragment;
  }

  get instruction(): number {
    this.knownInstruction ??= measureInstruction(this.items, this.classes);
    return this.knownInstruction;
  }

  competitors(index: number): number {
    return endOfName(this.rivals, this.items, index);
  }
}

function speaksOfUs(items: readonly Item[], {all}: Classes): boolean {
  return (all & OWN) !== 0 && items.some((item) => (item.classes & OWN) !== 0 && !isAbbreviation(item));
}

function isBreak(items: readonly Item[], index: number): boolean {
  const item = items[index];
  if (item === undefined || item.kind !== 'mark' || (item.classes & BREAKS) === 0) return false;
  // “.gov”, “.NET”: no stop.
  return !(item.lower === '.' && items[index + 1]?.joint === 'glued' && items[index + 1]?.kind !== 'mark');
}

/** Marks what stands in round brackets. */
function findParentheses(items: readonly Item[], {all}: Classes): Uint8Array {
  if ((all & BRACKET) === 0) return NO_MARKS;
  const inside = new Uint8Array(items.length);
  let depth = 0;
  items.forEach((item, i) => {
    if (item.lower === ')') depth = Math.max(0, depth - 1);
    if (depth > 0) inside[i] = 1;
    if (item.lower === '(') depth += 1;
  });
  return inside;
}

const BRACKET = defineClass(['(']);
