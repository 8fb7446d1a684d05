import type {Comment} from '../../model/document.js';
import type {Part} from '../../model/part.js';
import type {Region} from '../../model/region.js';
import type {Mask} from './mask.js';

/** A Markdown document on its way to regions. `view` is the source with its masks written out. */
export interface MarkdownSource {
  readonly part: Part;
  readonly view: string;
  readonly masks: readonly Mask[];
  /** For `Format.encode`: `mdx` where text has other signs to escape. */
  readonly encoding?: string;
}

/** Where the readers of a Markdown document put what they find. */
export interface Findings {
  readonly regions: Region[];
  readonly comments: Comment[];
  readonly notices: Set<string>;
}
