import type {XmlElement} from '../xml/xml-element.js';

/** The elements that hold `offset`, from the outermost; by binary search at each level. */
export function findPathAt(root: XmlElement, offset: number): XmlElement[] {
  const path: XmlElement[] = [];
  for (let at = findChildAt(root, offset); at; at = findChildAt(at, offset)) path.push(at);
  return path;
}

function findChildAt({children}: XmlElement, offset: number): XmlElement | undefined {
  let low = 0;
  let high = children.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((children[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const found = children[low];
  return found && found.start <= offset ? found : undefined;
}
