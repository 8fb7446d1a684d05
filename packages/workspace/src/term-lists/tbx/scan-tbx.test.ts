import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {type TermConfig, termSchema} from '@onbrand/core';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {parseTbx} from './parse-tbx.js';
import {readTbx, scanTbx} from './read-tbx.js';
import {readTbxTerms} from './read-tbx-terms.js';
import type {TbxConcept} from './tbx-file.js';

const keepAll = (concept: TbxConcept): TbxConcept => concept;

/** What saxes makes of a text. */
function parseAsLibrary(text: string): unknown {
  try {
    return parseTbx('terms.tbx', text, keepAll);
  } catch (error) {
    return String(error);
  }
}

/** The scanner may pass; what it finds is what saxes finds. */
function expectNothingElse(text: string): void {
  const scanned = scanTbx('terms.tbx', text, keepAll);
  if (scanned) expect(scanned).toStrictEqual(parseAsLibrary(text));
}

const PLAIN = `<?xml version="1.0" encoding="UTF-8"?>
<?xml-model href="https://example.com/TBX-Basic.rng" type="application/xml"?>
<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
<!-- our words -->
<martif type="TBX" xml:lang='en'>
  <text><body>
    <termEntry id="c1">
      <descrip type="definition">to enter &amp; begin</descrip>
      <xref type="externalCrossReference" target="https://example.com/?a=1&amp;b=2">more</xref>
      <langSet xml:lang="en-US">
        <tig><term>sign <hi>in</hi> &#x2014; &#8482;</term><termNote type="administrativeStatus">preferred</termNote></tig>
        <tig>
          <term>log in</term><!-- the old one -->
          <termNote type="administrativeStatus">deprecated</termNote><note>One   verb
            for one act.</note>
        </tig>
        <tig><note>no term</note></tig>
      </langSet>
      <langSet xml:lang="de"><ntig><termGrp><term>anmelden</term></termGrp></ntig></langSet>
    </termEntry>
    <min:conceptEntry id = "c2" ><langSec><termSec><term>🚀 “x”</term><min:partOfSpeech>noun</min:partOfSpeech></termSec></langSec></min:conceptEntry>
    <termEntry id="c3"><langSet xml:lang="en"><tig><term>été</term><termNote type="partOfSpeech">noun</termNote></tig></langSet></termEntry>
    <termEntry id="c 4" lang="é"><langSet id="é" xml:lang="en"><tig id="t1"><term id="é">one</term><termNote type="partOfSpeech">noun <hi>x</hi></termNote></tig><tig id="t2"
      lang="de"><term id="x">two</term><termNote type="partOfSpeech">noun</termNote></tig></langSet></termEntry>
    <ref type="crossReference" target="x"/>
  </body></text>
</martif>
`;

describe('plain TBX reads as saxes has it', () => {
  test.each([
    ['with line feeds', PLAIN],
    ['with the line ends of Windows', PLAIN.replaceAll('\n', '\r\n')],
    ['on one line', PLAIN.replaceAll('\n', ' ')],
    ['the least of all', '<tbx/>'],
  ])('%s', (_, text) => {
    const scanned = scanTbx('terms.tbx', text, keepAll);
    expect(scanned).toBeDefined();
    expect(scanned).toStrictEqual(parseAsLibrary(text));
  });
});

const inRoot = (inside: string) => `<tbx>${inside}</tbx>`;

describe('anything else is left to saxes', () => {
  test.each([
    '',
    'words',
    '<html/>',
    '<tbx>',
    '<tbx></TBX>',
    '<tbx/><tbx/>',
    '<tbx/>words',
    '<tbx a=b/>',
    '<tbx a="1"b="2"/>',
    '<tbx a="1" a="2"/>',
    '<tbx __proto__="1"/>',
    '<tbx a="<"/>',
    '<tbx a=">"/>',
    '<tbx></tbx',
    ' <?xml version="1.0"?><tbx/>',
    '<?xml version="1.1"?><tbx/>',
    '<!DOCTYPE tbx [<!ENTITY a "b">]><tbx/>',
    '<tbx/><!DOCTYPE tbx>',
    '<!DOCTYPE tbx><!DOCTYPE tbx><tbx/>',
    inRoot('&a;'),
    inRoot('a & b'),
    inRoot('&amp'),
    inRoot('&#0;'),
    inRoot('&#xd800;'),
    inRoot('&#1114112;'),
    inRoot('<![CDATA[a]]>'),
    inRoot(']]>'),
    inRoot('<!-- a -- b -->'),
    inRoot('<!-- a --->'),
    inRoot('<?xml a?>'),
    inRoot('<? a?>'),
    inRoot('<?a'),
    inRoot('< a/>'),
    inRoot('<é/>'),
    inRoot('\u0001'),
    inRoot('\ufffe'),
    inRoot('\ud83d'),
    inRoot('a\rb'),
    `<tbx>${'<a>'.repeat(100)}${'</a>'.repeat(100)}</tbx>`,
  ])('%j', (text) => {
    expect(scanTbx('terms.tbx', text, keepAll)).toBeUndefined();
  });
});

const PIECES = [
  ...[
    '<',
    '>',
    '/',
    '/>',
    '</',
    '&',
    ';',
    '&amp;',
    '&#65;',
    '&#x1F680;',
    '&#13;',
    '&eacute;',
    '"',
    "'",
    '=',
    ' ',
    '\n',
    '\r\n',
    '\r',
  ],
  ...[
    '\t',
    '<!--',
    '-->',
    '--',
    '<![CDATA[',
    ']]>',
    '<?',
    '?>',
    '<?xml?>',
    '<!DOCTYPE tbx>',
    '<a>',
    '</a>',
    '<a/>',
    '<hi>',
    '</hi>',
  ],
  ...[
    '<termSec>',
    '</termSec>',
    '<term>',
    '</term>',
    '<note>',
    '</note>',
    ' type="x"',
    " type='x'",
    ' id="c1"',
    ' id="é"',
    ' id="c&lt;"',
    '<termNote type="partOfSpeech">noun</termNote>',
    '<term id="a">',
    ' xml:lang="en"',
  ],
  ...['é', '“', '🚀', '\ud83d', '\u0085', '\u2028', '\ufeff', '\0', 'term', '  two  spaces  ', '__proto__="a"'],
];

const change = fc.tuple(fc.nat(), fc.nat(6), fc.constantFrom(...PIECES));
const changed = (text: string) =>
  fc.array(change, {minLength: 1, maxLength: 3}).map((changes) =>
    changes.reduce((before, [at, length, piece]) => {
      const start = at % (before.length + 1);
      return before.slice(0, start) + piece + before.slice(start + length);
    }, text),
  );

describe('whatever is written, concepts, places and problems are those of saxes, and a mistake has none', () => {
  test('of a file that has been changed', () => {
    fc.assert(fc.property(changed(PLAIN), expectNothingElse), {numRuns: 2000});
  });

  test('of any pieces in a concept', () => {
    const written = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({maxLength: 3})), {maxLength: 12});
    fc.assert(
      fc.property(written, (pieces) =>
        expectNothingElse(
          `<tbx><conceptEntry><langSec xml:lang="en">${pieces.join('')}</langSec></conceptEntry></tbx>`,
        ),
      ),
      {numRuns: 2000},
    );
  });
});

test('whatever is written, entries are what the schema would make of them', () => {
  fc.assert(
    fc.property(changed(PLAIN), (text) => {
      const entries = listEntries(text);
      expect(entries).toStrictEqual(entries.map((entry) => termSchema.parse(entry)));
    }),
    {numRuns: 500},
  );
});

/** None where it cannot be read at all. */
function listEntries(text: string): TermConfig[] {
  try {
    return readTbxTerms('terms.tbx', text, 'en').terms.map(({term}) => term);
  } catch {
    // Not well-formed, as most that has been changed.
    return [];
  }
}

describe('bytes read as their text', () => {
  const text = PLAIN.replace('one for', 'été 🚀 one for');

  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a byte-order mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['the line ends of Windows', Buffer.from(text.replaceAll('\n', '\r\n'))],
  ])('%s', (_, bytes) => {
    expect(readTbx('terms.tbx', bytes, () => keepAll)).toStrictEqual(parseAsLibrary(text));
  });

  test('Windows-1252', () => {
    const western = text.replace(/[^\0-\xff]/g, '');
    expect(readTbx('terms.tbx', Buffer.from(western, 'latin1'), () => keepAll)).toStrictEqual(parseAsLibrary(western));
  });
});

/** Not part of the repository. */
const CORPUS = path.resolve(import.meta.dirname, '../../../../../../shared/corpus/tbx');

describe.skipIf(!existsSync(CORPUS))('real files read alike', () => {
  const names = existsSync(CORPUS) ? readdirSync(CORPUS).filter((name) => name.endsWith('.tbx')) : [];
  const open = (name: string) => readFileSync(path.join(CORPUS, name), 'utf8').replace(/^\uFEFF/, '');

  test.each(names)('%s', (name) => expectNothingElse(open(name)));

  test('most of them are plain', () => {
    const plain = names.filter((name) => scanTbx(name, open(name), keepAll));
    expect(plain.length / names.length).toBeGreaterThan(0.8);
  });
});
