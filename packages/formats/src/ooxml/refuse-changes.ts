import type {OfficePackage, PackageText} from './open-package.js';

/** Why nothing in a part may be changed; undefined where it may. */
export function findPartLock(source: OfficePackage, {isExact}: PackageText): string | undefined {
  if (source.has('_xmlsignatures/origin.sigs')) return 'The document is signed, and a change would break the signature';
  return isExact ? undefined : 'This part of the file is in an unusual encoding and could not be written back exactly';
}
