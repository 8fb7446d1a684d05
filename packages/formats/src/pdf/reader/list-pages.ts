import {NotKnown} from './not-known.js';
import type {PdfFile} from './open-file.js';
import {expectNumbers, isArray, isReference, type PdfDictionary, type PdfValue} from './pdf-value.js';

/** A page with what it inherits. */
export interface PdfPage {
  readonly dictionary: PdfDictionary;
  readonly resources: PdfDictionary;
  /** What is shown of the page: left, bottom, right, top. */
  readonly view: readonly number[];
  /** From the page's space to points from the upper left corner of the page as it is shown. */
  readonly transform: readonly number[];
}

const MOST_NODES = 100_000;
const DEEPEST = 50;
const INHERITED = ['Resources', 'MediaBox', 'CropBox', 'Rotate'];
const NOTHING: PdfDictionary = new Map();

/** The pages of a file, in their order. */
export function listPages(file: PdfFile, catalog: PdfDictionary): PdfPage[] {
  const root = file.dictionary(catalog.get('Pages'));
  if (!root) throw new NotKnown('no pages');
  const pages: PdfPage[] = [];
  let nodes = 0;
  visit(root, new Map(), 0);
  if (file.resolve(root.get('Count')) !== pages.length) throw new NotKnown('another number of pages than it says');
  return pages;

  function visit(node: PdfDictionary, inherited: ReadonlyMap<string, PdfValue>, depth: number): void {
    nodes += 1;
    if (nodes > MOST_NODES || depth > DEEPEST) throw new NotKnown('too many pages');
    const own = new Map(inherited);
    for (const key of INHERITED) if (node.has(key)) own.set(key, node.get(key) ?? null);
    const kids = file.resolve(node.get('Kids'));
    if (kids === null) {
      pages.push(readPage(file, node, own));
      return;
    }
    if (!isArray(kids)) throw new NotKnown('odd pages');
    for (const kid of kids) {
      const dictionary = isReference(kid) ? file.dictionary(kid) : undefined;
      if (!dictionary) throw new NotKnown('a page that is not there');
      visit(dictionary, own, depth + 1);
    }
  }
}

function readPage(file: PdfFile, dictionary: PdfDictionary, inherited: ReadonlyMap<string, PdfValue>): PdfPage {
  const resources = file.dictionary(inherited.get('Resources')) ?? NOTHING;
  const media = readBox(file, inherited.get('MediaBox')) ?? [0, 0, 612, 792];
  const crop = readBox(file, inherited.get('CropBox')) ?? media;
  const view = intersect(media, crop);
  const turn = file.resolve(inherited.get('Rotate') ?? 0);
  const unit = file.resolve(dictionary.get('UserUnit') ?? 1);
  if (typeof turn !== 'number' || turn % 90 !== 0 || unit !== 1) throw new NotKnown('an odd page');
  return {dictionary, resources, view, transform: transformOf(view, ((turn % 360) + 360) % 360)};
}

function readBox(file: PdfFile, value: PdfValue | undefined): readonly number[] | undefined {
  const box = file.resolve(value);
  if (box === null) return undefined;
  const [a = 0, b = 0, c = 0, d = 0] = expectNumbers(isArray(box) ? box.map((entry) => file.resolve(entry)) : box, 4);
  const sorted = [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)];
  if (a === c || b === d) throw new NotKnown('an empty page');
  return sorted;
}

function intersect(media: readonly number[], crop: readonly number[]): readonly number[] {
  const [left = 0, bottom = 0, right = 0, top = 0] = media;
  const [cropLeft = 0, cropBottom = 0, cropRight = 0, cropTop = 0] = crop;
  const view = [
    Math.max(left, cropLeft),
    Math.max(bottom, cropBottom),
    Math.min(right, cropRight),
    Math.min(top, cropTop),
  ];
  if ((view[2] ?? 0) <= (view[0] ?? 0) || (view[3] ?? 0) <= (view[1] ?? 0)) throw new NotKnown('nothing is shown');
  return view;
}

/** Turned clockwise, and upside down: a page counts from below. */
function transformOf([left = 0, bottom = 0, right = 0, top = 0]: readonly number[], turn: number): readonly number[] {
  if (turn === 90) return [0, 1, 1, 0, -bottom, -left];
  if (turn === 180) return [-1, 0, 0, 1, right, -bottom];
  return turn === 270 ? [0, -1, -1, 0, top, right] : [1, 0, 0, -1, -left, top];
}
