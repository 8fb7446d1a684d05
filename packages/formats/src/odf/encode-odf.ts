import type {Region} from '@onbrand/core';
import {encodeXml} from '../xml/encode-xml.js';

/** XML text in which further spaces of a run are elements, for plain ones would be taken for one. */
export function encodeOdf(text: string, region: Region): string {
  if (region.kind === 'alt-text') return encodeXml(text);
  return encodeXml(text)
    .replace(/ ( +)/g, (_, rest: string) => ` <text:s text:c="${rest.length}"/>`)
    .replaceAll('\n', '<text:line-break/>')
    .replaceAll('\t', '<text:tab/>');
}
