import type {TextItem} from './read-fragments.js';

/** The text of a PDF as its pages place it. */
export interface PdfText {
  readonly pages: readonly PageText[];
  /** Of the file; there may be more than were read. */
  readonly pageCount: number;
  readonly lang?: string;
}

/** The text of a page, in the order of the file. */
export interface PageText {
  readonly items: readonly TextItem[];
  /** From the page's space to points from the upper left corner of what is shown. */
  readonly transform: readonly number[];
}

/** How much of a file is read. Pages behind that are left out. */
export interface TextLimits {
  readonly pages: number;
  /** Pieces of text, on all pages together. */
  readonly items: number;
  /** Pieces of text on one page. A page with more is no page to read; the file is refused. */
  readonly itemsOfPage: number;
}
