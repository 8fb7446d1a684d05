import type {Annotation} from '@onbrand/core';
import {describeElsewhere, readWords} from '../ooxml/describe-elsewhere.js';
import {appendChild, draftPackage, findFreeName, findRelated, type PackageDraft} from '../ooxml/draft-package.js';
import {type OfficePackage, openPackage, parsePart} from '../ooxml/open-package.js';
import {encodeXml} from '../xml/encode-xml.js';
import {readAttribute} from '../xml/read-attributes.js';
import {findDescendants, findRawPrefix} from '../xml/xml-element.js';
import {findCorner} from './find-corner.js';
import {listSlides, type Presentation, type Slide} from './list-slides.js';

const COMMENTS = 'application/vnd.openxmlformats-officedocument.presentationml.comments+xml';
const AUTHORS = 'application/vnd.openxmlformats-officedocument.presentationml.commentAuthors+xml';
const NAMESPACE = 'http://schemas.openxmlformats.org/presentationml/2006/main';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * A copy of a PowerPoint file with a comment at each note, in the classic form every version reads. Such a comment
 * stands at a place of a slide, not at words: it lies on the shape and quotes the words. A note on speaker notes, a
 * chart or a diagram goes to its slide, one on a master to the first slide.
 */
export async function annotatePptx(notes: readonly Annotation[], original: Uint8Array): Promise<Uint8Array> {
  const source = openPackage(original);
  const presentation = listSlides(source);
  if (notes.length === 0 || presentation.slides.length === 0) return original;
  const draft = draftPackage(source);
  const author = addAuthor(source, draft, presentation, notes.length);
  let index = author.firstIndex;
  for (const [slide, own] of groupBySlide(presentation, notes)) {
    const comments = own.map((note, order) => describeComment(source, slide, note, order));
    addComments(source, draft, slide, (prefix) => {
      return comments.map((comment) => writeComment(prefix, author.id, index++, comment)).join('');
    });
  }
  return draft.finish();
}

interface Comment {
  readonly text: string;
  /** In 576ths of an inch from the upper left corner of the slide. */
  readonly x: number;
  readonly y: number;
}

function groupBySlide({slides}: Presentation, notes: readonly Annotation[]): Map<Slide, Annotation[]> {
  const byPart = new Map<string, Slide>();
  for (const slide of slides) {
    for (const name of [slide.name, ...slide.related.map(({target}) => target)]) {
      if (!byPart.has(name)) byPart.set(name, slide);
    }
  }
  for (const slide of slides) byPart.set(slide.name, slide);
  const [first] = slides;
  const groups = new Map<Slide, Annotation[]>();
  for (const note of notes) {
    const slide = byPart.get(note.part.replace(/^\/+/, '')) ?? first;
    if (slide) groups.set(slide, [...(groups.get(slide) ?? []), note]);
  }
  return groups;
}

function describeComment(source: OfficePackage, slide: Slide, note: Annotation, order: number): Comment {
  if (note.part !== slide.name) return {text: describeElsewhere(source, note), x: 10 + order * 20, y: 10};
  const part = source.readText(note.part)?.text ?? '';
  const words = readWords(part, note);
  const text = words === '' || note.text.includes(words) ? note.text : `“${words}”: ${note.text}`;
  return {text, ...findCorner(part, parsePart(note.part, part), note.start, order)};
}

function addComments(
  source: OfficePackage,
  draft: PackageDraft,
  {name: owner}: Slide,
  write: (prefix: string) => string,
): void {
  const existing = findRelated(source, owner, 'comments');
  const text =
    existing === undefined ? `${HEAD}<p:cmLst xmlns:p="${NAMESPACE}"></p:cmLst>` : (draft.read(existing) ?? '');
  const name = existing ?? freeCommentsName(source, draft);
  const [top] = parsePart(name, text).children;
  const changed = appendChild(text, () => write(top ? findRawPrefix(top, 'p') : 'p:'));
  if (existing === undefined) draft.add({owner, name, type: 'comments', contentType: COMMENTS, text: changed});
  else draft.write(name, changed);
}

function freeCommentsName(source: OfficePackage, draft: PackageDraft): string {
  for (let number = 1; ; number += 1) {
    const name = `ppt/comments/comment${number}.xml`;
    if (!source.has(name) && draft.read(name) === undefined) return name;
  }
}

function writeComment(prefix: string, author: number, index: number, {text, x, y}: Comment): string {
  const position = `<${prefix}pos x="${x}" y="${y}"/>`;
  return `<${prefix}cm authorId="${author}" idx="${index}">${position}<${prefix}text>${encodeXml(text)}</${prefix}text></${prefix}cm>`;
}

/** Comments name their author by id; ours is added, or its count of comments raised. */
function addAuthor(
  source: OfficePackage,
  draft: PackageDraft,
  {main}: Presentation,
  count: number,
): {id: number; firstIndex: number} {
  const existing = findRelated(source, main, 'commentAuthors');
  const text =
    existing === undefined
      ? `${HEAD}<p:cmAuthorLst xmlns:p="${NAMESPACE}"></p:cmAuthorLst>`
      : (draft.read(existing) ?? '');
  const root = parsePart('commentAuthors.xml', text);
  const ids = [...findDescendants(root, 'p:cmAuthor')].map((author) => Number(readAttribute(text, author, 'id')));
  const id = ids.reduce((next, known) => (Number.isSafeInteger(known) && known >= next ? known + 1 : next), 0);
  const prefix = findRawPrefix(root.children[0] ?? root, 'p');
  const xml = `<${prefix}cmAuthor id="${id}" name="onbrand" initials="ob" lastIdx="${count}" clrIdx="${id % 8}"/>`;
  const changed = appendChild(text, () => xml);
  if (existing === undefined) {
    const name = findFreeName(source, 'ppt/commentAuthors');
    draft.add({owner: main, name, type: 'commentAuthors', contentType: AUTHORS, text: changed});
  } else {
    draft.write(existing, changed);
  }
  return {id, firstIndex: 1};
}
