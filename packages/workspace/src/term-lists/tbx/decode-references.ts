import {NotPlainXml} from './not-plain-xml.js';

const ENTITIES = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&apos;', "'"],
]);

/** Text with the characters its references stand for. */
export function decodeReferences(text: string): string {
  return text.includes('&') ? text.replace(/&[^;&]{0,10};?/g, decodeReference) : text;
}

function decodeReference(reference: string): string {
  const known = ENTITIES.get(reference);
  if (known !== undefined) return known;
  const [, decimal, hexadecimal] = /^&#(?:(\d{1,7})|x([\da-fA-F]{1,6}));$/.exec(reference) ?? [];
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number.parseInt(decimal, 10);
  if (!isCharacter(code)) throw new NotPlainXml('a reference that only a DTD could define, or none');
  return String.fromCodePoint(code);
}

/** Of those that XML allows, the ones that nobody treats in a way of their own. */
function isCharacter(code: number): boolean {
  return (code >= 0x20 && code <= 0xd7ff) || (code >= 0xe000 && code <= 0xfffd) || (code > 0xffff && code <= 0x10ffff);
}
