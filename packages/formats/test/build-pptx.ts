import {buildZip, contentTypes, relationships, xml} from './build-package.js';

const SHOW = 'application/vnd.openxmlformats-officedocument.presentationml';
const NAMESPACES = [
  'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
].join(' ');

/** One slide of a presentation for a test. */
export interface SlideParts {
  /** The shapes, as XML. */
  readonly shapes: string;
  readonly notes?: string;
  readonly isHidden?: boolean;
  /** Relationships beside the notes, and the parts they lead to. */
  readonly related?: readonly (readonly [string, string, string])[];
}

/** A small PowerPoint file. Slides are stored in reverse, so that reading them by file name shows. */
export function buildPptx(slides: readonly SlideParts[], files: Readonly<Record<string, string>> = {}): Uint8Array {
  const parts: Record<string, string> = {};
  const types: Record<string, string> = {'ppt/presentation.xml': `${SHOW}.presentation.main+xml`};
  const names = slides.map((_, index) => `slide${slides.length - index}`);
  for (const [index, {shapes, notes, isHidden, related = []}] of slides.entries()) {
    const name = names[index] ?? '';
    const show = isHidden ? ' show="0"' : '';
    parts[`ppt/slides/${name}.xml`] = xml(
      `<p:sld ${NAMESPACES}${show}><p:cSld><p:spTree>${shapes}</p:spTree></p:cSld></p:sld>`,
    );
    types[`ppt/slides/${name}.xml`] = `${SHOW}.slide+xml`;
    const own = notes === undefined ? [] : [['rIdNotes', 'notesSlide', `../notesSlides/${name}.xml`] as const];
    parts[`ppt/slides/_rels/${name}.xml.rels`] = relationships([...own, ...related]);
    if (notes === undefined) continue;
    parts[`ppt/notesSlides/${name}.xml`] = xml(
      `<p:notes ${NAMESPACES}><p:cSld><p:spTree>${shape(notes, 'body')}</p:spTree></p:cSld></p:notes>`,
    );
    types[`ppt/notesSlides/${name}.xml`] = `${SHOW}.notesSlide+xml`;
  }
  const ids = names.map((_, index) => `<p:sldId id="${256 + index}" r:id="rId${index + 1}"/>`);
  return buildZip({
    '[Content_Types].xml': contentTypes(types),
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'ppt/presentation.xml']]),
    'ppt/presentation.xml': xml(
      `<p:presentation ${NAMESPACES}><p:sldIdLst>${ids.join('')}</p:sldIdLst></p:presentation>`,
    ),
    'ppt/_rels/presentation.xml.rels': relationships([
      ...names.map((name, index) => [`rId${index + 1}`, 'slide', `slides/${name}.xml`] as const),
      ['rIdMaster', 'slideMaster', 'slideMasters/slideMaster1.xml'],
    ]),
    ...parts,
    ...files,
  });
}

/** A shape with one paragraph of runs; a placeholder if a type is named. */
export function shape(runs: string | readonly string[], placeholder?: string): string {
  const type = placeholder === undefined ? '' : `<p:ph type="${placeholder}"/>`;
  const text = [runs].flat().map((run) => `<a:r><a:rPr lang="en-US"/><a:t>${run}</a:t></a:r>`);
  return `<p:sp><p:nvSpPr><p:cNvPr id="2" name="TextBox 1"/><p:cNvSpPr/><p:nvPr>${type}</p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:p>${text.join('')}</a:p></p:txBody></p:sp>`;
}

/** A slide master with these shapes. */
export function master(shapes: string): Record<string, string> {
  return {
    'ppt/slideMasters/slideMaster1.xml': xml(
      `<p:sldMaster ${NAMESPACES}><p:cSld><p:spTree>${shapes}</p:spTree></p:cSld></p:sldMaster>`,
    ),
  };
}
