/**
 * Namespaces and the prefix they have in this code. Files may choose other prefixes (`ns0:p`).
 * Sources: ECMA-376 parts 1 and 4 (transitional and strict), [MS-DOCX], [MS-ODRAWXML], OpenDocument 1.3 part 3.
 */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ...office('wordprocessingml/2006/main', 'wordprocessingml/main', 'w'),
  ...office('presentationml/2006/main', 'presentationml/main', 'p'),
  ...office('drawingml/2006/main', 'drawingml/main', 'a'),
  ...office('drawingml/2006/chart', 'drawingml/chart', 'c'),
  ...office('drawingml/2006/diagram', 'drawingml/diagram', 'dgm'),
  ...office('drawingml/2006/wordprocessingDrawing', 'drawingml/wordprocessingDrawing', 'wp'),
  ...office('officeDocument/2006/relationships', 'officeDocument/relationships', 'r'),
  ...office('officeDocument/2006/math', 'officeDocument/math', 'm'),
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
  ['http://schemas.openxmlformats.org/package/2006/content-types', 'ct'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingShape', 'wps'],
  ['http://schemas.microsoft.com/office/word/2010/wordml', 'w14'],
  ['http://schemas.microsoft.com/office/word/2012/wordml', 'w15'],
  ['http://schemas.microsoft.com/office/drawing/2008/diagram', 'dsp'],
  ['http://schemas.microsoft.com/office/drawing/2010/main', 'a14'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ...['office', 'style', 'text', 'table', 'presentation', 'manifest'].map(openDocument),
  ['urn:oasis:names:tc:opendocument:xmlns:drawing:1.0', 'draw'],
  ['urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0', 'svg'],
  ['urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0', 'fo'],
  ['http://www.w3.org/1999/xlink', 'xlink'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
]);

/** The prefix this code uses for a namespace; `?` for one it does not know. */
export function findPrefix(namespace: string): string {
  return PREFIXES.get(namespace) ?? '?';
}

function office(transitional: string, strict: string, prefix: string): [string, string][] {
  return [
    [`http://schemas.openxmlformats.org/${transitional}`, prefix],
    [`http://purl.oclc.org/ooxml/${strict}`, prefix],
  ];
}

function openDocument(name: string): [string, string] {
  return [`urn:oasis:names:tc:opendocument:xmlns:${name}:1.0`, name];
}
