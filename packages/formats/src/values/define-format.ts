import type {Extraction, Format, Part} from '@onbrand/core';
import {type Encoder, encodeText} from './encoders.js';

/** What may differ between text formats. */
export interface FormatOptions {
  /** The longest text that is read, in UTF-16 code units. Nobody writes more, and nobody would wait for it. */
  readonly limit?: number;
  readonly encode?: Encoder;
}

/** A text format: it writes what `encodeText` can write, and says so where a text is too long for it. */
export function defineFormat(id: string, extract: Format['extract'], options: FormatOptions = {}): Format {
  const {limit = 20_000_000, encode = encodeText} = options;
  return {
    id,
    extract: (part, given) => (part.text.length > limit ? tooLong(part, limit) : extract(part, given)),
    encode,
  };
}

function tooLong(part: Part, limit: number): Extraction {
  const size = Math.ceil(part.text.length / 1_000_000);
  const most = Math.floor(limit / 1_000_000);
  const notice = `Split the file or leave it out: it holds ${size} million characters, and at most ${most} million of this format are checked.`;
  return {regions: [], comments: [], notices: [notice]};
}
