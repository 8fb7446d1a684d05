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
