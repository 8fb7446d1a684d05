import type {SourceEdit} from '@onbrand/core';
import {decodeXml} from '../xml/character-data.js';
import {encodeXml} from '../xml/encode-xml.js';
import {findDescendants, type XmlElement} from '../xml/xml-element.js';

/** A tree and the text it was read from. */
export interface XmlSource {
  readonly text: string;
  readonly root: XmlElement;
}

/** What paragraphs and the elements that hold their text are called. */
export interface TextNames {
  readonly paragraph: string;
  readonly leaf: string;
}

interface MirroredParagraph {
  readonly text: string;
  readonly leaves: readonly XmlElement[];
}

/**
 * Office keeps some text twice: for old programs beside a new text box, as a drawing beside a SmartArt diagram.
 * Finds the paragraphs that changed from `before` to `after` and gives the edits that change their twins in `twin` alike.
 */
export function mirrorText(before: XmlSource, after: XmlSource, twin: XmlSource, names: TextNames): SourceEdit[] {
  const old = readParagraphs(before, names);
  const next = readParagraphs(after, names);
  const twins = readParagraphs(twin, names);
  if (old.length !== next.length) return [];
  const used = new Set<MirroredParagraph>();
  for (const [index, paragraph] of old.entries()) {
    const same = twins[index];
    if (same?.text === paragraph.text && next[index]?.text === paragraph.text) used.add(same);
  }
  return old.flatMap((paragraph, index) => {
    const changed = next[index];
    if (!changed || changed.text === paragraph.text || paragraph.text.trim() === '') return [];
    const found = pickTwin(paragraph, index, twins, used);
    if (!found) return [];
    used.add(found);
    return rewrite(twin.text, found, changed, paragraph);
  });
}

function readParagraphs({text, root}: XmlSource, {paragraph, leaf}: TextNames): MirroredParagraph[] {
  return [...findDescendants(root, paragraph)].map((element) => {
    const leaves = [...findDescendants(element, leaf)];
    return {leaves, text: leaves.map((each) => readLeaf(text, each)).join('')};
  });
}

function readLeaf(text: string, {openEnd, closeStart}: XmlElement): string {
  return decodeXml(text.slice(openEnd, closeStart));
}

/** The paragraph at the same place if it reads the same, else the first unused one that does. */
function pickTwin(
  paragraph: MirroredParagraph,
  index: number,
  twins: readonly MirroredParagraph[],
  used: ReadonlySet<MirroredParagraph>,
): MirroredParagraph | undefined {
  const reads = (twin: MirroredParagraph) => twin.text === paragraph.text && !used.has(twin);
  const same = twins[index];
  return same && reads(same) ? same : twins.find(reads);
}

/** The first leaf the change touches takes the new text, the others lose theirs. */
function rewrite(
  source: string,
  twin: MirroredParagraph,
  changed: MirroredParagraph,
  old: MirroredParagraph,
): SourceEdit[] {
  const head = countCommonHead(old.text, changed.text);
  const tail = countCommonTail(old.text, changed.text, head);
  const cut = {start: head, end: old.text.length - tail};
  let insert: string | undefined = changed.text.slice(head, changed.text.length - tail);
  const edits: SourceEdit[] = [];
  let at = 0;
  for (const leaf of twin.leaves) {
    const value = readLeaf(source, leaf);
    const start = Math.max(0, Math.min(value.length, cut.start - at));
    const end = Math.max(0, Math.min(value.length, cut.end - at));
    const isTouched = insert !== undefined ? cut.start <= at + value.length : end > start;
    at += value.length;
    if (!isTouched || leaf.openEnd === leaf.end) continue;
    const text = encodeXml(value.slice(0, start) + (insert ?? '') + value.slice(end));
    insert = undefined;
    edits.push({start: leaf.openEnd, end: leaf.closeStart, text});
  }
  return edits;
}

function countCommonHead(a: string, b: string): number {
  let at = 0;
  while (at < a.length && at < b.length && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  return isHalf(a, at) || isHalf(b, at) ? at - 1 : at;
}

function countCommonTail(a: string, b: string, head: number): number {
  const limit = Math.min(a.length, b.length) - head;
  let count = 0;
  while (count < limit && a.charCodeAt(a.length - 1 - count) === b.charCodeAt(b.length - 1 - count)) count += 1;
  return isHalf(a, a.length - count) || isHalf(b, b.length - count) ? count - 1 : count;
}

/** Would a cut at `at` part the two halves of one character? */
function isHalf(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}
