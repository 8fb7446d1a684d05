import {UserError} from '@onbrand/core';
import {parseXml} from '../xml/parse-xml.js';
import {type DecodedText, decodeText} from '../xml/text-encoding.js';
import type {XmlElement} from '../xml/xml-element.js';
import type {Archive} from '../zip/archive.js';
import {damaged, shorten} from '../zip/damaged.js';
import {readArchive} from '../zip/read-archive.js';
import {recogniseContainer} from '../zip/recognise-container.js';
import {createUnpacker} from '../zip/unpack.js';

/** One XML text of a package. */
export interface PackageText extends DecodedText {
  /** Its name in the zip, as spelled there. */
  readonly id: string;
}

/** A zip of XML files: an Office or OpenDocument file. */
export interface OfficePackage {
  readonly archive: Archive;
  readonly has: (name: string) => boolean;
  /** Undefined where there is none. Throws `UserError` where it is damaged. */
  readonly readText: (name: string) => PackageText | undefined;
  /** The top of a part's tree; undefined where there is none. Throws `UserError` where it is damaged. */
  readonly readXml: (name: string) => {text: string; root: XmlElement} | undefined;
}

/** Opens the zip around an Office or OpenDocument file. */
export function openPackage(bytes: Uint8Array): OfficePackage {
  refuseOtherKinds(bytes);
  const archive = readArchive(bytes);
  const unpacker = createUnpacker(archive);
  const texts = new Map<string, PackageText | undefined>();
  const readText = (name: string): PackageText | undefined => {
    const entry = unpacker.find(name);
    if (!entry) return undefined;
    if (!texts.has(entry.name)) texts.set(entry.name, unpackText(entry.name, unpacker.unpack(entry.name)));
    return texts.get(entry.name);
  };
  const readXml = (name: string) => {
    const part = readText(name);
    return part && {text: part.text, root: parsePart(part.id, part.text)};
  };
  return {archive, has: unpacker.has, readText, readXml};
}

function unpackText(id: string, bytes: Uint8Array | undefined): PackageText | undefined {
  return bytes && {id, ...decodeText(bytes)};
}

/** Parses a part that must be whole. */
export function parsePart(id: string, text: string): XmlElement {
  const {root, problem} = parseXml(text);
  if (problem) throw damaged(`in “${shorten(id)}” inside, ${problem}`);
  return root;
}

function refuseOtherKinds(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new UserError('This file is empty. Save it again in the program it was made with.');
  const kind = recogniseContainer(bytes);
  if (kind === 'legacy-office') {
    throw new UserError(
      'This file is protected with a password or in the format of Office 97. Open it in Office, take the password off, and save it as .docx or .pptx.',
    );
  }
  if (kind === undefined || kind === 'pdf' || kind === 'rich-text') {
    throw new UserError(
      `This is ${NAMES[kind ?? 'other']}, although its name says otherwise. Give it the right ending, or save it again as .docx, .pptx or .odt.`,
    );
  }
}

const NAMES = {pdf: 'a PDF', 'rich-text': 'a rich-text file', other: 'no Office or OpenDocument file'};
