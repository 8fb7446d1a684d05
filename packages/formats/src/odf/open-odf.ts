import {type Part, UserError} from '@onbrand/core';
import {type OfficePackage, openPackage} from '../ooxml/open-package.js';
import {findDescendants} from '../xml/xml-element.js';
import {damaged} from '../zip/damaged.js';
import type {OdfContext} from './odf-context.js';
import {readLanguage, readParents} from './read-styles.js';

/** The kind of body an OpenDocument file has. */
export type OdfBody = 'office:text' | 'office:presentation';

const NAMES: Readonly<Record<OdfBody, string>> = {
  'office:text': 'OpenDocument text',
  'office:presentation': 'OpenDocument presentation',
};

/** Takes an OpenDocument file apart: the body, then headers, footers and masters. Throws `UserError` where it cannot. */
export async function openOdf(bytes: Uint8Array, kind: OdfBody): Promise<readonly Part[]> {
  const source = openPackage(bytes);
  refuseEncrypted(source);
  const content = source.readXml('content.xml');
  if (!content) throw damaged('its text is missing');
  const [body] = findDescendants(content.root, 'office:body');
  if (body && !body.children.some(({name}) => name === kind)) {
    throw new UserError(
      `This is no ${NAMES[kind]}, although its name says so. Give it the ending it had, such as .odt, .odp or .ods.`,
    );
  }
  const context = readPackageContext(source);
  return ['content.xml', 'styles.xml'].flatMap((name) => {
    const found = source.readText(name);
    return found ? [{id: found.id, text: found.text, context: lockContext(context, source, found.isExact)}] : [];
  });
}

function readPackageContext(source: OfficePackage): OdfContext {
  const styles = source.readXml('styles.xml');
  if (!styles) return {format: 'odf', parents: {}};
  const lang = readLanguage(styles.text, styles.root);
  return {format: 'odf', parents: readParents(styles.text, styles.root), ...(lang === undefined ? {} : {lang})};
}

function lockContext(context: OdfContext, source: OfficePackage, isExact: boolean): OdfContext {
  if (source.has('META-INF/documentsignatures.xml')) {
    return {...context, locked: 'The document is signed, and a change would break the signature'};
  }
  return isExact ? context : {...context, locked: 'This part of the file is in an unusual encoding'};
}

/** Each encrypted file inside is listed in the manifest; its bytes are noise. */
function refuseEncrypted(source: OfficePackage): void {
  const manifest = source.readXml('META-INF/manifest.xml');
  if (!manifest) return;
  for (const _ of findDescendants(manifest.root, 'manifest:encryption-data')) {
    throw new UserError('This file is protected with a password. Save a copy without the password and check that.');
  }
}
