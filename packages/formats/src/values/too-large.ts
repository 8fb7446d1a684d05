import type {Extraction, Part} from '@onbrand/core';

/** What to say of a text that is too long to be read in reasonable time. */
export function tooLarge(part: Part, limit: number): Extraction {
  const size = Math.ceil(part.text.length / 1_000_000);
  const most = Math.floor(limit / 1_000_000);
  const notice = `Split the file or leave it out: it holds ${size} million characters, and at most ${most} million of this format are checked.`;
  return {regions: [], comments: [], notices: [notice]};
}
