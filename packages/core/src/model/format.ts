import type {Extraction} from './document.js';
import type {Part} from './part.js';
import type {Region} from './region.js';

/** What the config says about reading: copy-bearing fields of data files and the like. */
export interface ExtractOptions {
  /** Selectors of `fields` in the config, `**.title`, `!**.slug`. */
  readonly fields?: readonly string[];
  /** Languages the config speaks, BCP 47. */
  readonly languages?: readonly string[];
  /** Where the source lies, as the user knows it: a locale file says its language there, `locales/de/home.json`. */
  readonly path?: string;
}

/** What knows how to take one kind of source apart, and nothing about rules. */
export interface Format {
  readonly id: string;
  /** Containers only: bytes to parts. Text formats are decoded by the host. Throws `UserError` when it cannot. */
  readonly open?: (bytes: Uint8Array) => Promise<readonly Part[]>;
  /** Never throws on any text. */
  readonly extract: (part: Part, options?: ExtractOptions) => Extraction;
  /**
   * Writes replacement text in the host syntax of `region` (escapes); identity when missing. Undefined where the host
   * cannot hold the text there (a comma in a bare CSV cell, `: ` in a plain YAML value): the fix is withheld.
   */
  readonly encode?: (text: string, region: Region) => string | undefined;
  /**
   * May one fix change text on both sides of markup? Where true, the first stretch takes the new text and the others
   * lose theirs; the markup between stays. Formats of flowing text keep this false, and such fixes are withheld.
   */
  readonly editsAcrossMarkup?: boolean;
  /** Containers only: the changed parts (same ids) and the original bytes to the bytes of the saved file. */
  readonly save?: (parts: readonly Part[], original: Uint8Array) => Promise<Uint8Array>;
  /** Containers only: a copy with each note as a comment at its place, for people who work in that program. */
  readonly annotate?: (notes: readonly Annotation[], original: Uint8Array) => Promise<Uint8Array>;
}

/** A remark to be shown at a place of a container's part. */
export interface Annotation {
  readonly part: string;
  /** UTF-16, half-open, in the part's text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** How a format is listed before it is loaded. */
export interface FormatEntry {
  readonly id: string;
  /** With the dot, lower case. */
  readonly extensions: readonly string[];
  /** Binary containers are handed over as bytes. */
  readonly binary?: boolean;
  /** Asked only where the extension does not decide: is this text, found at `path`, of this format? */
  readonly recognise?: (text: string, path: string) => boolean;
  readonly load: () => Promise<Format>;
}
