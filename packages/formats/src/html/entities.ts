import {decodeHTML, decodeHTMLAttribute} from 'entities';
import type {MapBuilder} from '../values/map-builder.js';

const ENTITY = /&(?:#[xX]?[0-9a-fA-F]{1,8}|[A-Za-z][A-Za-z0-9]{1,31});?/g;

/** Pushes `source[start, end)` with its character references decoded, each as one atom. */
export function pushDecoded(
  builder: MapBuilder,
  source: string,
  start: number,
  end: number,
  where: 'text' | 'attribute' = 'text',
): void {
  const decode = where === 'text' ? decodeHTML : decodeHTMLAttribute;
  const slice = source.slice(start, end);
  let at = 0;
  for (const match of slice.includes('&') ? slice.matchAll(ENTITY) : []) {
    const decoded = decode(match[0]);
    if (decoded === match[0]) continue;
    builder.linear(slice.slice(at, match.index), start + at);
    at = match.index + match[0].length;
    builder.encoded(decoded, start + match.index, start + at);
  }
  builder.linear(slice.slice(at), start + at);
}
