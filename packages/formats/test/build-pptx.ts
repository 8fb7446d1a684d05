import {emptyMasters, MASTER_TYPES, shapeTree, slideMaster} from './build-master.js';
import {buildZip, contentTypes, relationships, xml} from './build-package.js';

const SHOW = 'application/vnd.openxmlformats-officedocument.presentationml';
const NAMESPACES = [
  'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
].join(' ');

const LAYOUT = ['rIdLayout', 'slideLayout', '../slideLayouts/slideLayout1.xml'] as const;
const MASTER_LISTS =
  '<p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rIdMaster"/></p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id="rIdNotesMaster"/></p:notesMasterIdLst>';
const SIZES = '<p:sldSz cx="12192000" cy="6858000"/><p:notesSz cx="6858000" cy="9144000"/>';

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
  const types: Record<string, string> = {
    'ppt/presentation.xml': `${SHOW}.presentation.main+xml`,
    ...MASTER_TYPES,
  };
  const names = slides.map((_, index) => `slide${slides.length - index}`);
  for (const [index, {shapes, notes, isHidden, related = []}] of slides.entries()) {
    const name = names[index] ?? '';
    const show = isHidden ? ' show="0"' : '';
    parts[`ppt/slides/${name}.xml`] = xml(`<p:sld ${NAMESPACES}${show}>${shapeTree(stack(shapes))}</p:sld>`);
    types[`ppt/slides/${name}.xml`] = `${SHOW}.slide+xml`;
    const own = notes === undefined ? [] : [['rIdNotes', 'notesSlide', `../notesSlides/${name}.xml`] as const];
    parts[`ppt/slides/_rels/${name}.xml.rels`] = relationships([LAYOUT, ...own, ...related]);
    if (notes === undefined) continue;
    parts[`ppt/notesSlides/${name}.xml`] = xml(
      `<p:notes ${NAMESPACES}>${shapeTree(stack(shape(notes, 'body')))}</p:notes>`,
    );
    parts[`ppt/notesSlides/_rels/${name}.xml.rels`] = relationships([
      ['rIdMaster', 'notesMaster', '../notesMasters/notesMaster1.xml'],
      ['rIdSlide', 'slide', `../slides/${name}.xml`],
    ]);
    types[`ppt/notesSlides/${name}.xml`] = `${SHOW}.notesSlide+xml`;
  }
  const ids = names.map((_, index) => `<p:sldId id="${256 + index}" r:id="rId${index + 1}"/>`);
  return buildZip({
    '[Content_Types].xml': contentTypes(types),
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'ppt/presentation.xml']]),
    'ppt/presentation.xml': xml(
      `<p:presentation ${NAMESPACES}>${MASTER_LISTS}<p:sldIdLst>${ids.join('')}</p:sldIdLst>${SIZES}</p:presentation>`,
    ),
    'ppt/_rels/presentation.xml.rels': relationships([
      ...names.map((name, index) => [`rId${index + 1}`, 'slide', `slides/${name}.xml`] as const),
      ['rIdMaster', 'slideMaster', 'slideMasters/slideMaster1.xml'],
      ['rIdNotesMaster', 'notesMaster', 'notesMasters/notesMaster1.xml'],
      ['rIdTheme', 'theme', 'theme/theme1.xml'],
    ]),
    ...emptyMasters(NAMESPACES),
    ...parts,
    ...files,
  });
}

/** A shape with one paragraph of runs; a placeholder if a type is named. */
export function shape(runs: string | readonly string[], placeholder?: string): string {
  const type = placeholder === undefined ? '' : `<p:ph type="${placeholder}"/>`;
  const text = [runs].flat().map((run) => `<a:r><a:rPr lang="en-US"/><a:t>${run}</a:t></a:r>`);
  return `<p:sp><p:nvSpPr><p:cNvPr id="2" name="TextBox 1"/><p:cNvSpPr/><p:nvPr>${type}</p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:p>${text.join('')}</a:p></p:txBody></p:sp>`;
}

/** Gives shapes without a place one each, one below the other: a shape without a size is not shown. */
function stack(shapes: string): string {
  let row = 0;
  return shapes.replaceAll('<p:spPr/>', () => {
    const place = `<a:off x="600000" y="${300000 + row * 1200000}"/><a:ext cx="10900000" cy="1000000"/>`;
    row += 1;
    return `<p:spPr><a:xfrm>${place}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>`;
  });
}

/** A slide master with these shapes. */
export function master(shapes: string): Record<string, string> {
  return {'ppt/slideMasters/slideMaster1.xml': slideMaster(NAMESPACES, shapes)};
}
