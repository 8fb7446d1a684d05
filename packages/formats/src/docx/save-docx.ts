import type {Part, SourceEdit} from '@onbrand/core';
import {mirrorFallbacks} from '../ooxml/mirror-fallbacks.js';
import type {XmlSource} from '../ooxml/mirror-text.js';
import {saveDiagrams} from '../ooxml/save-diagrams.js';
import {type PartChange, savePackage} from '../ooxml/save-package.js';
import {parseXml} from '../xml/parse-xml.js';
import {insertAt, splice} from '../xml/splice.js';
import {findDescendants, type XmlElement} from '../xml/xml-element.js';
import {keepsSpace} from './read-inline.js';

/** Writes changed parts back into a Word file; every other part keeps its bytes. */
export async function saveDocx(parts: readonly Part[], original: Uint8Array): Promise<Uint8Array> {
  return savePackage(parts, original, (changes, source) => {
    const texts = new Map(changes.map((change) => [change.part.id, finishText(change)]));
    return new Map([...texts, ...saveDiagrams(changes, source)]);
  });
}

/** Puts right in a changed part what the words alone do not: copies for old programs, white space, stray text. */
export function finishText({before, after}: Pick<PartChange, 'before' | 'after'>): string {
  const old = parse(before);
  const mirrored = splice(after, mirrorFallbacks(old, parse(after), {paragraph: 'w:p', leaf: 'w:t'}));
  const next = parse(mirrored);
  return splice(mirrored, [...keepEdgeSpaces(old, next), ...wrapStrayText(next)]);
}

function parse(text: string): XmlSource {
  return {text, root: parseXml(text).root};
}

/** A changed `w:t` whose edges gained or lost white space must say that it counts, or Word drops it. */
function keepEdgeSpaces(old: XmlSource, next: XmlSource): SourceEdit[] {
  const before = [...findDescendants(old.root, 'w:t')];
  const after = [...findDescendants(next.root, 'w:t')];
  if (before.length !== after.length) return [];
  return after.flatMap((leaf, index) => {
    const was = before[index];
    if (!was || leaf.openEnd === leaf.end || keepsSpace(next.text, leaf)) return [];
    return keepSpaces(leaf, readEdges(old.text, was), readEdges(next.text, leaf));
  });
}

interface Edges {
  readonly head: string;
  readonly tail: string;
  readonly isBlank: boolean;
}

/** White space as XML knows it: a non-breaking space is a character like any other. */
function readEdges(text: string, {openEnd, closeStart}: XmlElement): Edges {
  const raw = text.slice(openEnd, closeStart);
  const head = /^[ \t\r\n]*/.exec(raw)?.[0] ?? '';
  const isBlank = head.length === raw.length;
  let end = raw.length;
  while (end > head.length && ' \t\r\n'.includes(raw.charAt(end - 1))) end -= 1;
  return {head, tail: raw.slice(end), isBlank};
}

/** White space that was there before was never shown; it goes when `xml:space` comes. */
function keepSpaces(leaf: XmlElement, was: Edges, is: Edges): SourceEdit[] {
  const isHeadNew = is.head !== was.head && is.head !== '';
  const isTailNew = is.tail !== was.tail && is.tail !== '';
  if (!isHeadNew && !isTailNew) return [];
  const edits = [insertAt(leaf.openEnd - 1, ' xml:space="preserve"')];
  if (!isHeadNew && !is.isBlank) edits.push({start: leaf.openEnd, end: leaf.openEnd + is.head.length, text: ''});
  if (!isTailNew && !is.isBlank) edits.push({start: leaf.closeStart - is.tail.length, end: leaf.closeStart, text: ''});
  return edits;
}

/** Words that took the place of a non-breaking hyphen stand bare in the run; text belongs into `w:t`. */
function wrapStrayText({text, root}: XmlSource): SourceEdit[] {
  return [...findRuns(root)].flatMap((run) => {
    const bounds = [run.openEnd, ...run.children.flatMap(({start, end}) => [start, end]), run.closeStart];
    return pairs(bounds).flatMap(([start, end]) => {
      if (text.slice(start, end).trim() === '') return [];
      const name = text.slice(run.start + 1, run.start + 1 + rawNameLength(text, run)).replace(/r$/, 't');
      return [insertAt(start, `<${name} xml:space="preserve">`), insertAt(end, `</${name}>`)];
    });
  });
}

function* findRuns(element: XmlElement): Generator<XmlElement> {
  for (const child of element.children) {
    if (child.name === 'w:r') yield child;
    yield* findRuns(child);
  }
}

function pairs(bounds: readonly number[]): [number, number][] {
  return bounds.flatMap((start, index) => (index % 2 === 0 ? [[start, bounds[index + 1] ?? start]] : []));
}

function rawNameLength(text: string, {start}: XmlElement): number {
  return /^[^\s/>]*/.exec(text.slice(start + 1, start + 101))?.[0].length ?? 0;
}
