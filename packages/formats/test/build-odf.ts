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
  /** The inside of `office:document-styles`; one empty master page if nothing is said. */
  readonly styles?: string;
  /** Further entries of the manifest. */
  readonly manifest?: string;
}

const MEDIA_TYPE = 'application/vnd.oasis.opendocument.';

/** What `draw:master-page-name="Default"` names: without a master page, LibreOffice shows no slides. */
const MASTER_PAGE = [
  '<office:styles><style:style style:name="standard" style:family="graphic"><style:graphic-properties draw:fill="none" draw:stroke="none"/></style:style></office:styles>',
  '<office:automatic-styles><style:page-layout style:name="Page"><style:page-layout-properties fo:page-width="28cm" fo:page-height="15.75cm"/></style:page-layout></office:automatic-styles>',
  '<office:master-styles><style:master-page style:name="Default" style:page-layout-name="Page"/></office:master-styles>',
].join('');

/** A small OpenDocument file: `mimetype` first and stored, as the standard wants it. */
export function buildOdf({
  kind,
  body,
  automaticStyles = '',
  styles = MASTER_PAGE,
  manifest = '',
}: OdfParts): Uint8Array {
  const content = `<office:document-content ${NAMESPACES} office:version="1.3"><office:automatic-styles>${automaticStyles}</office:automatic-styles><office:body><office:${kind}>${body}</office:${kind}></office:body></office:document-content>`;
  return zipSync(
    {
      mimetype: [strToU8(`${MEDIA_TYPE}${kind}`), {level: 0}],
      'content.xml': strToU8(xml(content)),
      'styles.xml': strToU8(
        xml(`<office:document-styles ${NAMESPACES} office:version="1.3">${styles}</office:document-styles>`),
      ),
      'META-INF/manifest.xml': strToU8(listEntries(kind, manifest)),
    },
    {mtime: '2026-03-01T12:00:00'},
  );
}

/** The manifest: LibreOffice takes a file for broken if it does not say what the whole and its parts are. */
function listEntries(kind: OdfParts['kind'], more: string): string {
  const entries = [
    ['/', `${MEDIA_TYPE}${kind}`],
    ['content.xml', 'text/xml'],
    ['styles.xml', 'text/xml'],
  ].map(([path, type]) => `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${type}"/>`);
  return xml(
    `<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">${entries.join('')}${more}</manifest:manifest>`,
  );
}
