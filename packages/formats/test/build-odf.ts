import {strToU8, zipSync} from 'fflate';
import {xml} from './build-package.js';

const NAMESPACES = [
  ['office', 'office'],
  ['text', 'text'],
  ['table', 'table'],
  ['draw', 'drawing'],
  ['style', 'style'],
  ['presentation', 'presentation'],
  ['svg', 'svg-compatible'],
  ['fo', 'xsl-fo-compatible'],
]
  .map(([prefix, name]) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ');

/** What an OpenDocument file for a test is made of. */
export interface OdfParts {
  readonly kind: 'text' | 'presentation';
  /** The inside of `office:text` or `office:presentation`. */
  readonly body: string;
  readonly automaticStyles?: string;
  /** The inside of `office:document-styles`. */
  readonly styles?: string;
  readonly manifest?: string;
}

/** A small OpenDocument file: `mimetype` first and stored, as the standard wants it. */
export function buildOdf({kind, body, automaticStyles = '', styles = '', manifest = ''}: OdfParts): Uint8Array {
  const content = `<office:document-content ${NAMESPACES}><office:automatic-styles>${automaticStyles}</office:automatic-styles><office:body><office:${kind}>${body}</office:${kind}></office:body></office:document-content>`;
  return zipSync(
    {
      mimetype: [strToU8(`application/vnd.oasis.opendocument.${kind}`), {level: 0}],
      'content.xml': strToU8(xml(content)),
      'styles.xml': strToU8(xml(`<office:document-styles ${NAMESPACES}>${styles}</office:document-styles>`)),
      'META-INF/manifest.xml': strToU8(
        xml(
          `<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">${manifest}</manifest:manifest>`,
        ),
      ),
    },
    {mtime: '2026-03-01T12:00:00'},
  );
}
