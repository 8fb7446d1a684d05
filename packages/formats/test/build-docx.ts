import {buildZip, contentTypes, relationships, xml} from './build-package.js';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');

const STYLES = `<w:styles ${NAMESPACES}>
<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-US"/></w:rPr></w:rPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style>
<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Chapter"><w:name w:val="Our chapter"/><w:basedOn w:val="Heading2"/></w:style>
<w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/></w:style>
<w:style w:type="paragraph" w:styleId="Quote"><w:name w:val="Quote"/></w:style>
<w:style w:type="paragraph" w:styleId="Caption"><w:name w:val="caption"/></w:style>
<w:style w:type="paragraph" w:styleId="Loop"><w:name w:val="Loop"/><w:basedOn w:val="Loop"/></w:style>
<w:style w:type="character" w:styleId="Code"><w:name w:val="HTML Code"/></w:style>
</w:styles>`;

/** What a Word file for a test is made of: the inside of `w:body`, and of its other parts. */
export interface DocxParts {
  readonly body: string;
  readonly header?: string;
  readonly footnotes?: string;
  readonly comments?: string;
  /** Further files by name. */
  readonly files?: Readonly<Record<string, string>>;
}

/** A small but complete Word file. */
export function buildDocx({body, header, footnotes, comments, files = {}}: DocxParts): Uint8Array {
  const related: [string, string, string][] = [['rId1', 'styles', 'styles.xml']];
  const types: Record<string, string> = {
    'word/document.xml': `${WORD}.document.main+xml`,
    'word/styles.xml': `${WORD}.styles+xml`,
  };
  const parts: Record<string, string> = {};
  const add = (name: string, tag: string, inner: string | undefined): void => {
    if (inner === undefined) return;
    related.push([`rId${related.length + 1}`, name.replace(/\d/g, ''), `${name}.xml`]);
    types[`word/${name}.xml`] = `${WORD}.${name.replace(/\d/g, '')}+xml`;
    parts[`word/${name}.xml`] = xml(`<w:${tag} ${NAMESPACES}>${inner}</w:${tag}>`);
  };
  add('header1', 'hdr', header);
  add('footnotes', 'footnotes', footnotes);
  add('comments', 'comments', comments);
  return buildZip({
    '[Content_Types].xml': contentTypes(types),
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'word/document.xml']]),
    'word/document.xml': xml(`<w:document ${NAMESPACES}><w:body>${body}<w:sectPr/></w:body></w:document>`),
    'word/_rels/document.xml.rels': relationships(related),
    'word/styles.xml': xml(STYLES),
    ...parts,
    ...files,
  });
}

/** A paragraph of runs, each one string; in a style if one is named. */
export function paragraph(runs: string | readonly string[], style?: string): string {
  const properties = style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${properties}${[runs].flat().map(run).join('')}</w:p>`;
}

/** One run. */
export function run(text: string): string {
  return `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
}
