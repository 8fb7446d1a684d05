import {type Part, UserError} from '@onbrand/core';
import {encodeText} from '../xml/text-encoding.js';
import {shorten} from '../zip/damaged.js';
import {writeArchive} from '../zip/write-archive.js';
import {type OfficePackage, openPackage, parsePart} from './open-package.js';

/** A part as it was and as it is to be, for a format that has more to put right than the words. */
export interface PartChange {
  readonly part: Part;
  readonly before: string;
  readonly after: string;
}

/** New texts of parts by name. */
export type PartTexts = ReadonlyMap<string, string>;

/**
 * Writes changed parts into a copy of the original. `finish` turns the changes into the texts to write; every part it
 * does not name keeps its bytes. Without changes the original comes back as it is.
 */
export function savePackage(
  parts: readonly Part[],
  original: Uint8Array,
  finish: (changes: readonly PartChange[], source: OfficePackage) => PartTexts,
): Uint8Array {
  const source = openPackage(original);
  const changes = parts.flatMap((part) => findChange(source, part));
  return changes.length === 0 ? original : writeTexts(source, finish(changes, source));
}

function findChange(source: OfficePackage, part: Part): PartChange[] {
  const before = source.readText(part.id)?.text;
  if (before === undefined) {
    throw new UserError('The file has changed since it was checked. Check it again, then fix it.');
  }
  return before === part.text ? [] : [{part, before, after: part.text}];
}

/** A copy of the package with these texts; names it does not have yet are added. What is written parses again. */
export function writeTexts(source: OfficePackage, texts: PartTexts): Uint8Array {
  const changes = new Map<string, Uint8Array>();
  for (const [name, text] of texts) {
    const before = source.readText(name);
    if (before && !before.isExact) {
      throw new UserError(
        `“${shorten(name)}” inside the file is in an unusual encoding. Open it in Office, save it again, and fix the new copy.`,
      );
    }
    parsePart(name, text);
    changes.set(before?.id ?? name, encodeText(text, before?.encoding ?? {charset: 'utf-8', hasMark: false}));
  }
  return writeArchive(source.archive, changes);
}
