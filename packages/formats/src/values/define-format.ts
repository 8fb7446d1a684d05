import type {Extraction, Format, Part} from '@onbrand/core';
import {type Encoder, encodeText} from './encoders.js';
import {speaks} from './languages.js';

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
    extract: (part, given) =>
      part.text.length > limit ? tooLong(part, limit) : leaveOutForeign(extract(part, given), given?.languages),
    encode,
  };
}

/** Passages that say they are in a language the config does not speak: rules about words would misread them. */
function leaveOutForeign(extraction: Extraction, languages: readonly string[] | undefined): Extraction {
  const foreign = new Set<string>();
  const regions = extraction.regions.filter(({lang}) => {
    const spoken = speaks(languages, lang);
    if (lang && !spoken) foreign.add(lang);
    return spoken;
  });
  if (foreign.size === 0) return extraction;
  const notice = `Left out: passages in another language (${[...foreign].join(', ')}) than the config.`;
  return {...extraction, regions, notices: [...(extraction.notices ?? []), notice]};
}

function tooLong(part: Part, limit: number): Extraction {
  const size = Math.ceil(part.text.length / 1_000_000);
  const most = Math.floor(limit / 1_000_000);
  const notice = `Split the file or leave it out: it holds ${size} million characters, and at most ${most} million of this format are checked.`;
  return {regions: [], comments: [], notices: [notice]};
}
