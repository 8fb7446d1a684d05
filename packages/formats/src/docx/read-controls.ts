import {readAttribute} from '../xml/read-attributes.js';
import {findChild, type XmlElement} from '../xml/xml-element.js';

/** Why the text of a content control (`w:sdt`) must not be changed; undefined where it may. */
export function findControlLock(text: string, control: XmlElement): string | undefined {
  const properties = findChild(control, 'w:sdtPr');
  const has = (...names: string[]) => properties?.children.some(({name}) => names.includes(name));
  if (has('w:dataBinding', 'w15:dataBinding')) {
    return 'Word fills this text from the properties of the document and would overwrite a change';
  }
  if (has('w:dropDownList', 'w:comboBox', 'w:date')) return 'This text is chosen from a list in a form';
  if (has('w:citation', 'w:bibliography')) return 'Word computes this text from the sources of the document';
  const lock = readAttribute(text, findChild(properties, 'w:lock'), 'w:val');
  if (lock === 'contentLocked' || lock === 'sdtContentLocked') return 'The author of the document locked this text';
  return undefined;
}
