import type {Region} from '@onbrand/core';

/** What a region of an attribute value says of its encoding, for `encodeXml`. */
export const ATTRIBUTE_ENCODING = 'xml-attribute';

/** Writes text as XML character data, or as an attribute value. What XML cannot hold is left out. */
export function encodeXml(text: string, region?: Pick<Region, 'encoding'>): string {
  const escaped = dropForbidden(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  if (region?.encoding !== ATTRIBUTE_ENCODING) return escaped;
  return escaped.replaceAll('"', '&quot;').replaceAll("'", '&apos;');
}

/** XML 1.0 has no control characters besides tab and line ends, no lone surrogates and no noncharacters. */
function dropForbidden(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the very characters to leave out.
  return text.replace(/\p{Surrogate}/gu, '\ufffd').replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
}
