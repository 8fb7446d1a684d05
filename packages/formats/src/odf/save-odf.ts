import type {Part} from '@onbrand/core';
import {savePackage} from '../ooxml/save-package.js';

/** Writes changed parts back into an OpenDocument file; every other part keeps its bytes. */
export async function saveOdf(parts: readonly Part[], original: Uint8Array): Promise<Uint8Array> {
  return savePackage(parts, original, (changes) => new Map(changes.map(({part, after}) => [part.id, after])));
}
