import {type Extraction, type ExtractOptions, markdownFormat, type Part} from '@onbrand/core';

/** Begins the encoding of every region that the Markdown format made, so that `encodeText` finds back to it. */
export const MARKDOWN_LAYER = 'markdown:';

/** Takes Markdown apart as the Markdown format does, for a format that holds Markdown. */
export function extractMarkdown(part: Part, options?: ExtractOptions): Extraction {
  const {regions, ...rest} = markdownFormat.extract(part, options);
  return {...rest, regions: regions.map((one) => ({...one, encoding: `${MARKDOWN_LAYER}${one.encoding ?? ''}`}))};
}
