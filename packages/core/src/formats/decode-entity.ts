import {decodeHTMLStrict} from 'entities/decode';

/** A character reference of HTML or Markdown: what it reads as, and where it ends in the source. */
export interface DecodedEntity {
  readonly text: string;
  readonly end: number;
}

const ENTITY = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{0,31});/y;

/** Reads the character reference at `at`: `&amp;`, `&#45;`, `&#x2011;`. Undefined where there is none. */
export function decodeEntity(source: string, at: number): DecodedEntity | undefined {
  ENTITY.lastIndex = at;
  const written = ENTITY.exec(source)?.[0];
  if (written === undefined) return undefined;
  const text = decodeHTMLStrict(written);
  return text === written ? undefined : {text, end: at + written.length};
}
