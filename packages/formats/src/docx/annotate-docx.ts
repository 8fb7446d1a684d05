import type {Annotation} from '@onbrand/core';
import {describeElsewhere} from '../ooxml/describe-elsewhere.js';
import {draftPackage, findFreeName, findRelated} from '../ooxml/draft-package.js';
import {findPathAt} from '../ooxml/find-path-at.js';
import {type OfficePackage, openPackage, parsePart} from '../ooxml/open-package.js';
import {splice} from '../xml/splice.js';
import type {XmlElement} from '../xml/xml-element.js';
import {addComments, createComments} from './comments.js';
import {findFirstRun, findNoteReference} from './find-runs.js';
import {type CommentRange, markRanges} from './mark-ranges.js';
import {findDocument} from './open-docx.js';

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';

/**
 * A copy of a Word file with a Word comment at each note. Word has comments in the body only: a note on a footnote
 * stands at its reference, one in a text box at the box, one on a page header or a chart at the first paragraph, and
 * says where it belongs.
 */
export async function annotateDocx(notes: readonly Annotation[], original: Uint8Array): Promise<Uint8Array> {
  if (notes.length === 0) return original;
  const source = openPackage(original);
  const main = findDocument(source);
  const text = source.readText(main)?.text ?? '';
  const root = parsePart(main, text);
  const draft = draftPackage(source);
  const name = findRelated(source, main, 'comments');
  const existing = name === undefined ? createComments(text, root) : (draft.read(name) ?? '');
  const placed = notes.map((note) => placeNote(source, {text, root, main}, note));
  const added = addComments(
    existing,
    placed.map((note) => note.text),
  );
  const ranges: CommentRange[] = placed.map(({start, end}, index) => ({start, end, id: added.ids[index] ?? ''}));
  draft.write(main, splice(text, markRanges(text, root, ranges)));
  if (name === undefined) {
    const folder = main.slice(0, main.lastIndexOf('/') + 1);
    draft.add({
      owner: main,
      name: findFreeName(source, `${folder}comments`),
      type: 'comments',
      contentType: TYPE,
      text: added.text,
    });
  } else {
    draft.write(name, added.text);
  }
  return draft.finish();
}

interface Body {
  readonly text: string;
  readonly root: XmlElement;
  readonly main: string;
}

function placeNote(source: OfficePackage, {text, root, main}: Body, note: Annotation): Omit<Annotation, 'part'> {
  const path = note.part.replace(/^\/+/, '') === main ? findPathAt(root, note.start) : [];
  const box = path.find(({name}) => name in BOXES);
  if (box) return {...note, text: describeElsewhere(source, note, BOXES[box.name])};
  if (path.some(({name}) => name === 'w:p')) return note;
  const anchor = findNoteReference(source, text, root, note) ?? findFirstRun(root);
  return {start: anchor?.start ?? 0, end: anchor?.end ?? 0, text: describeElsewhere(source, note)};
}

/** What stands inside a run and has no room for a comment: it stands at the run. */
const BOXES: Readonly<Record<string, string>> = {
  'w:txbxContent': 'Text box',
  'wp:docPr': 'Picture',
  'v:shape': 'Picture',
  'v:textpath': 'WordArt',
};
