import type {Part} from '@onbrand/core';
import {mirrorFallbacks} from '../ooxml/mirror-fallbacks.js';
import {saveDiagrams} from '../ooxml/save-diagrams.js';
import {type PartChange, savePackage} from '../ooxml/save-package.js';
import {parseXml} from '../xml/parse-xml.js';
import {splice} from '../xml/splice.js';

/** Writes changed parts back into a PowerPoint file; every other part keeps its bytes. */
export async function savePptx(parts: readonly Part[], original: Uint8Array): Promise<Uint8Array> {
  return savePackage(parts, original, (changes, source) => {
    const texts = new Map(changes.map((change) => [change.part.id, finishText(change)]));
    return new Map([...texts, ...saveDiagrams(changes, source)]);
  });
}

function finishText({before, after}: PartChange): string {
  const [old, next] = [before, after].map((text) => ({text, root: parseXml(text).root}));
  return old && next ? splice(after, mirrorFallbacks(old, next, {paragraph: 'a:p', leaf: 'a:t'})) : after;
}
