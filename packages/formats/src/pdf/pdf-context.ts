import type {Part, PartContext, RegionKind} from '@onbrand/core';

/** A block of a page: UTF-16, half-open, in the text of the part. */
export interface PageBlock {
  readonly start: number;
  readonly end: number;
  readonly kind: RegionKind;
  readonly level?: number;
}

/** What is known of a page of a PDF beside its text. */
export interface PdfContext extends PartContext {
  readonly format: 'pdf';
  /** From 1. */
  readonly page: number;
  readonly blocks: readonly PageBlock[];
  readonly lang?: string;
  readonly notices?: readonly string[];
}

/** The context `open` gave a page; one block where the part comes from elsewhere. */
export function readContext({text, context}: Part): PdfContext {
  if (isPdfContext(context)) return context;
  return {format: 'pdf', page: 1, blocks: [{start: 0, end: text.length, kind: 'paragraph'}]};
}

function isPdfContext(context: PartContext | undefined): context is PdfContext {
  return context?.format === 'pdf';
}
