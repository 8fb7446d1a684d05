import {buildDocx, paragraph} from './build-docx.js';
import {buildOdf} from './build-odf.js';
import {buildPdf} from './build-pdf.js';
import {buildPptx, shape} from './build-pptx.js';

/** The text of `fixtures/story/formats`, for formats that cannot be committed as text. */
const TITLE = 'Moss is here';
const GREETING = 'Hi {{first_name}}, fern is the new app of Larkspur Cloud.';
const CREWS = '12,500 crews plan their day with it.';
const VISITS = 'They see 25% fewer missed visits.';
const RESULTS = 'Guaranteed results: the right tier is a no-brainer.';
const SLA = 'Your SLA stays as it is. The next SLA begins in March.';
/** In runs, as an Office program splits them where one word is bold and where spelling was checked. */
const SIGN_IN = [
  'Please ',
  'log',
  ' in at https://larkspur.example/login, or send an e-',
  'mail to e-mail@larkspur.example.',
];

/** The launch in every binary format, by file name. The same on every day. */
export function buildLaunch(): ReadonlyMap<string, Uint8Array> {
  return new Map([
    ['launch.docx', buildLetter()],
    ['launch.pptx', buildSlides()],
    ['launch.odt', buildOpenText()],
    ['launch.odp', buildOpenSlides()],
    ['launch.pdf', buildPage()],
  ]);
}

function buildLetter(): Uint8Array {
  const item = (text: string): string =>
    paragraph(text).replace('<w:p>', '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>');
  const body = [
    paragraph(TITLE, 'Heading1'),
    paragraph(GREETING),
    paragraph(SIGN_IN).replace('<w:r><w:t xml:space="preserve">log', '<w:r><w:rPr><w:b/></w:rPr><w:t>log'),
    item(CREWS),
    item(VISITS),
    paragraph(RESULTS),
    paragraph(SLA),
  ];
  return buildDocx({body: body.join('')});
}

function buildSlides(): Uint8Array {
  return buildPptx([
    {shapes: shape(TITLE, 'title') + shape(GREETING)},
    {shapes: shape(SIGN_IN, 'body')},
    {shapes: shape(CREWS, 'body') + shape(VISITS, 'body') + shape(RESULTS), notes: SLA},
  ]);
}

function openParagraph(runs: readonly string[]): string {
  return `<text:p>${runs.map((run) => `<text:span>${run}</text:span>`).join('')}</text:p>`;
}

function buildOpenText(): Uint8Array {
  const items = [CREWS, VISITS].map((text) => `<text:list-item><text:p>${text}</text:p></text:list-item>`);
  const body = [
    `<text:h text:outline-level="1">${TITLE}</text:h>`,
    `<text:p>${GREETING}</text:p>`,
    openParagraph(SIGN_IN),
    `<text:list>${items.join('')}</text:list>`,
    `<text:p>${RESULTS}</text:p><text:p>${SLA}</text:p>`,
  ];
  return buildOdf({kind: 'text', body: body.join('')});
}

function buildOpenSlides(): Uint8Array {
  const box = (inner: string, row: number, role = ''): string =>
    `<draw:frame${role} svg:x="2cm" svg:y="${row * 4 + 1}cm" svg:width="24cm" svg:height="3cm"><draw:text-box>${inner}</draw:text-box></draw:frame>`;
  const page = (inner: string): string => `<draw:page draw:master-page-name="Default">${inner}</draw:page>`;
  const title = box(`<text:p>${TITLE}</text:p>`, 0, ' presentation:class="title"');
  const notes = `<presentation:notes>${box(`<text:p>${SLA}</text:p>`, 0, ' presentation:class="notes"')}</presentation:notes>`;
  const plain = [CREWS, VISITS, RESULTS].map((text) => `<text:p>${text}</text:p>`).join('');
  const body = page(title + box(`<text:p>${GREETING}</text:p>`, 1)) + page(box(openParagraph(SIGN_IN), 0));
  return buildOdf({kind: 'presentation', body: body + page(box(plain, 0) + notes)});
}

/** Lines end where a page has no more room: once between two words of a name, never inside an address. */
function buildPage(): Uint8Array {
  const paragraphs: readonly (readonly string[])[] = [
    ['Hi Ada, fern is the new app of Larkspur', 'Cloud.'],
    ['Please log in at https://larkspur.example/login, or send', 'an e-mail to e-mail@larkspur.example.'],
    [CREWS],
    [VISITS],
    [RESULTS],
    [SLA],
  ];
  const lines = [{text: TITLE, x: 72, y: 700, size: 24}];
  let y = 656;
  for (const paragraph of paragraphs) {
    for (const text of paragraph) {
      lines.push({text, x: 72, y, size: 12});
      y -= 14;
    }
    y -= 30;
  }
  return buildPdf([lines]);
}
