import type {Part, PartContext} from '@onbrand/core';

/** What a part of an OpenDocument file needs to know of the rest of it. */
export interface OdfContext extends PartContext {
  readonly format: 'odf';
  /** The style each style is based on; its own name where it is based on none. */
  readonly parents: Readonly<Record<string, string>>;
  /** The language of text, BCP 47. */
  readonly lang?: string;
  /** Why nothing in this part may be changed. */
  readonly locked?: string;
}

/** The context `open` gave a part; an empty one where the part comes from elsewhere. */
export function readContext({context}: Part): OdfContext {
  return isOdfContext(context) ? context : {format: 'odf', parents: {}};
}

function isOdfContext(context: PartContext | undefined): context is OdfContext {
  return context?.format === 'odf';
}
