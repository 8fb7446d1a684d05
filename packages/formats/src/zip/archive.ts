/** One file inside a zip archive, as its central directory lists it. All offsets are bytes into the archive. */
export interface ArchiveEntry {
  /** As written, with forward slashes. */
  readonly name: string;
  /** 0 is stored, 8 is deflated; no document uses another. */
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Where its local header begins. */
  readonly headerOffset: number;
  readonly dataOffset: number;
  /** Its record in the central directory. */
  readonly recordStart: number;
  readonly recordEnd: number;
}

/** A zip archive whose list of contents has been read and checked. Nothing is unpacked yet. */
export interface Archive {
  readonly bytes: Uint8Array;
  /** In the order of the central directory. */
  readonly entries: readonly ArchiveEntry[];
  readonly directoryOffset: number;
  /** Where the end record begins; its comment runs to the end of the bytes. */
  readonly endOffset: number;
}

/** The first four bytes of a local header, a central directory record and the end record. */
export const LOCAL_HEADER = 0x04034b50;
export const DIRECTORY_RECORD = 0x02014b50;
export const END_RECORD = 0x06054b50;
