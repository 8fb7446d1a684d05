import type {SourceEdit} from '@onbrand/core';
import {readRawName} from '../ooxml/draft-package.js';
import {findPathAt} from '../ooxml/find-path-at.js';
import {insertAt} from '../xml/splice.js';
import {findChild, findRawPrefix, type XmlElement} from '../xml/xml-element.js';
import {keepsSpace} from './read-inline.js';

/** A comment by its id, and the words it is on: UTF-16, half-open, in the text of the body. */
export interface CommentRange {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** What is put in at one offset: ends come before starts, so that neighbours do not cross. */
interface Marks {
  readonly ends: string[];
  readonly starts: string[];
}

/**
 * Edits that mark ranges with `w:commentRangeStart` and `w:commentRangeEnd`. A run is split where a range begins or ends
 * inside it, and both halves keep its formatting. A range in a text box, a picture or a formula takes in all of it,
 * for Word has no comments inside these.
 */
export function markRanges(text: string, root: XmlElement, ranges: readonly CommentRange[]): SourceEdit[] {
  const places = new Map<number, {place: Place; marks: Marks}>();
  const marksAt = (place: Place): Marks => {
    const known = places.get(place.offset) ?? {place, marks: {ends: [], starts: []}};
    places.set(place.offset, known);
    return known.marks;
  };
  for (const range of ranges) {
    const first = findPlace(root, range, 'start');
    const last = findPlace(root, range, 'end');
    if (!first || !last) continue;
    const p = findRawPrefix(first.owner, 'w');
    const reference = `<${p}r><${p}commentReference ${p}id="${range.id}"/></${p}r>`;
    marksAt(first).starts.push(`<${p}commentRangeStart ${p}id="${range.id}"/>`);
    marksAt(last).ends.push(`<${p}commentRangeEnd ${p}id="${range.id}"/>${reference}`);
  }
  const cuts = [...places.values()].flatMap(({place, marks}) =>
    write(text, place, [...marks.ends, ...marks.starts].join('')),
  );
  return [
    ...cuts,
    ...keepSpaces(
      text,
      [...places.values()].map(({place}) => place.leaf),
    ),
  ];
}

/** Where marks go: between two elements, or inside a run or its text, which is then split. */
interface Place {
  readonly offset: number;
  readonly owner: XmlElement;
  /** To be closed and opened again around the marks. */
  readonly run?: XmlElement;
  readonly leaf?: XmlElement;
}

function findPlace(root: XmlElement, range: CommentRange, edge: 'start' | 'end'): Place | undefined {
  const isEmpty = range.end <= range.start;
  const offset = range[edge];
  const path = findPathAt(root, edge === 'start' || isEmpty ? range.start : range.end - 1);
  const run = path.find(({name}) => name === 'w:r');
  if (!run) return findPlaceInParagraph(path, edge);
  const leaf = path[path.indexOf(run) + 1];
  if (leaf?.name === 'w:t' && !isEmpty) {
    if (leaf.openEnd < offset && offset < leaf.closeStart) return {offset, owner: run, run, leaf};
    const between = findCutBetween(run, leaf, edge);
    if (between !== undefined) return {offset: between, owner: run, run};
  }
  return {offset: edge === 'start' ? run.start : run.end, owner: run};
}

/** A run may hold more than one text: the cut between two of its children, if the words do not end where the run does. */
function findCutBetween(run: XmlElement, leaf: XmlElement, edge: 'start' | 'end'): number | undefined {
  const children = run.children.filter(({name}) => name !== 'w:rPr');
  const isOuter = edge === 'start' ? children[0] === leaf : children.at(-1) === leaf;
  if (isOuter) return undefined;
  return edge === 'start' ? leaf.start : leaf.end;
}

/** A formula and the like: the paragraph as a whole, behind its properties. */
function findPlaceInParagraph(path: readonly XmlElement[], edge: 'start' | 'end'): Place | undefined {
  const paragraph = path.find(({name}) => name === 'w:p');
  if (!paragraph || paragraph.openEnd === paragraph.end) return undefined;
  if (edge === 'end') return {offset: paragraph.closeStart, owner: paragraph};
  return {offset: findChild(paragraph, 'w:pPr')?.end ?? paragraph.openEnd, owner: paragraph};
}

function write(text: string, {offset, run, leaf}: Place, marks: string): SourceEdit[] {
  if (!run) return [insertAt(offset, marks)];
  const runName = readRawName(text, run.start + 1);
  const properties = findChild(run, 'w:rPr');
  const reopened = `${text.slice(run.start, run.openEnd)}${properties ? text.slice(properties.start, properties.end) : ''}`;
  if (!leaf) return [insertAt(offset, `</${runName}>${marks}${reopened}`)];
  const leafName = readRawName(text, leaf.start + 1);
  return [insertAt(offset, `</${leafName}></${runName}>${marks}${reopened}<${leafName} xml:space="preserve">`)];
}

/** Both halves of a split text may now begin or end with a space that counts; said once, however often it is split. */
function keepSpaces(text: string, leaves: readonly (XmlElement | undefined)[]): SourceEdit[] {
  return [...new Set(leaves)].flatMap((leaf) =>
    leaf && !keepsSpace(text, leaf) ? [insertAt(leaf.openEnd - 1, ' xml:space="preserve"')] : [],
  );
}
