import {strToU8, zipSync} from 'fflate';

/** Zips texts by name, as an Office file is. The same texts give the same bytes. */
export function buildZip(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries = Object.entries(files).map(([name, data]) => [name, typeof data === 'string' ? strToU8(data) : data]);
  return zipSync(Object.fromEntries(entries), {mtime: '2026-03-01T12:00:00'});
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** An XML text with its declaration. */
export function xml(text: string): string {
  return HEAD + text;
}

/** The relationships of a part: `[id, last word of the type, target]`. */
export function relationships(list: readonly (readonly [string, string, string])[]): string {
  const items = list.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return xml(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`,
  );
}

/** The list of content types, which readers of ours do not need but Office does. */
export function contentTypes(overrides: Readonly<Record<string, string>>): string {
  const items = Object.entries(overrides).map(
    ([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`,
  );
  return xml(
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${items.join('')}</Types>`,
  );
}
