import type {Part, PartContext} from '@onbrand/core';
import type {ParagraphStyles} from './read-styles.js';

/** What a part of a Word file needs to know of the rest of it. */
export interface DocxContext extends PartContext {
  readonly format: 'docx';
  readonly styles: ParagraphStyles;
  /** Why nothing in this part may be changed. */
  readonly locked?: string;
}

/** The context `open` gave a part; an empty one where the part comes from elsewhere. */
export function readContext({context}: Part): DocxContext {
  return isDocxContext(context) ? context : {format: 'docx', styles: {byId: {}}};
}

function isDocxContext(context: PartContext | undefined): context is DocxContext {
  return context?.format === 'docx';
}
