import type {Part, PartContext} from '@onbrand/core';

/** What a part of a PowerPoint file needs to know of the rest of it. */
export interface PptxContext extends PartContext {
  readonly format: 'pptx';
  /** Where a person finds it: `['Slide 7']`, `['Slide 8 (hidden)', 'Notes']`, `['Slide master']`. */
  readonly trail: readonly string[];
  /** Why nothing in this part may be changed. */
  readonly locked?: string;
}

/** The context `open` gave a part; an empty one where the part comes from elsewhere. */
export function readContext({context}: Part): PptxContext {
  return isPptxContext(context) ? context : {format: 'pptx', trail: []};
}

function isPptxContext(context: PartContext | undefined): context is PptxContext {
  return context?.format === 'pptx';
}
