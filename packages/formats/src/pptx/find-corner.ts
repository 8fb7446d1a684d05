import {findPathAt} from '../ooxml/find-path-at.js';
import {readAttribute} from '../xml/read-attributes.js';
import {findPath, type XmlElement} from '../xml/xml-element.js';

/** English Metric Units in a 576th of an inch, the unit in which comments are placed. */
const EMU = 914_400 / 576;

/** Where a comment on the text at `offset` goes: the upper left corner of its shape; several stand side by side. */
export function findCorner(text: string, root: XmlElement, offset: number, order: number): {x: number; y: number} {
  const shape = findPathAt(root, offset).findLast(
    ({name}) => name === 'p:sp' || name === 'p:graphicFrame' || name === 'p:pic',
  );
  const corner = findPath(shape, 'p:spPr', 'a:xfrm', 'a:off') ?? findPath(shape, 'p:xfrm', 'a:off');
  const read = (name: string) => Math.max(0, Math.round(Number(readAttribute(text, corner, name) ?? 0) / EMU) || 0);
  return {x: read('x') + 10 + (order % 10) * 20, y: read('y') + 10};
}
