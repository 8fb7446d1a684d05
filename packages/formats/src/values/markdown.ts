import type {Extraction, ExtractOptions, Part} from '@onbrand/core';
import {markdownFormat} from '@onbrand/core/markdown';
import {type Encoder, encodeLayers} from './encoders.js';

/** Begins the encoding of every region that the Markdown format made. */
const MARKDOWN_LAYER = 'markdown:';

/** Takes Markdown apart as the Markdown format does, for a format that holds Markdown. */
export function extractMarkdown(part: Part, options?: ExtractOptions): Extraction {
  const {regions, ...rest} = markdownFormat.extract(part, options);
  return {...rest, regions: regions.map((one) => ({...one, encoding: `${MARKDOWN_LAYER}${one.encoding ?? ''}`}))};
}

/** Writes replacement text in the host syntax of a region that may have Markdown in it. */
export const encodeWithMarkdown: Encoder = (text, region) => encodeLayers(text, region, writeLayer);

function writeLayer(name: string): Encoder {
  return (text, region) => {
    const {encoding: _, ...bare} = region;
    const inner = name.slice(MARKDOWN_LAYER.length);
    return markdownFormat.encode ? markdownFormat.encode(text, inner ? {...bare, encoding: inner} : bare) : text;
  };
}
