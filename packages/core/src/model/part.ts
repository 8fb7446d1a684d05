/** One addressable text in a source. A `.md` has one, a `.docx` has one for each of its XML files. */
export interface Part {
  /** `''` in a source with one part; else the name inside the container, `word/document.xml`. */
  readonly id: string;
  /** Decoded text, without byte-order mark, line ends as they are. */
  readonly text: string;
  /**
   * What `Format.open` knows of the rest of its container and `Format.extract` needs: styles, the number of the slide.
   * Plain data, carried along unchanged when the text of the part changes (`{...part, text}`).
   */
  readonly context?: PartContext;
}

/** Told apart by `format`; only the format that wrote it looks inside. */
export interface PartContext {
  readonly format: string;
}
