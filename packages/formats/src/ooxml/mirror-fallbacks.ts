import type {SourceEdit} from '@onbrand/core';
import {findChild, findDescendants, type XmlElement} from '../xml/xml-element.js';
import {mirrorText, type TextNames, type XmlSource} from './mirror-text.js';

/** Old programs show `mc:Fallback` where new ones show `mc:Choice`: both get the same words. Edits of `next`. */
export function mirrorFallbacks(old: XmlSource, next: XmlSource, names: TextNames): SourceEdit[] {
  const before = [...findDescendants(old.root, 'mc:AlternateContent')];
  const after = [...findDescendants(next.root, 'mc:AlternateContent')];
  if (before.length !== after.length) return [];
  return before.flatMap((alternate, index) => {
    const was = findChild(alternate, 'mc:Choice');
    const is = findChild(after[index], 'mc:Choice');
    const twin = findChild(after[index], 'mc:Fallback');
    if (!was || !is || !twin || isSame(old.text, was, next.text, is)) return [];
    return mirrorText({...old, root: was}, {...next, root: is}, {...next, root: twin}, names);
  });
}

function isSame(a: string, first: XmlElement, b: string, second: XmlElement): boolean {
  return a.slice(first.start, first.end) === b.slice(second.start, second.end);
}
