/** One addressable text in a source. A `.md` has one, a `.docx` has one for each of its XML files. */
export interface Part {
  /** `''` in a source with one part; else the name inside the container, `word/document.xml`. */
  readonly id: string;
  /** Decoded text, without byte-order mark, line ends as they are. */
  readonly text: string;
}
