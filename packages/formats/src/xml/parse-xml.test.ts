import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {decodeXml, readCharacterData} from './character-data.js';
import {encodeXml} from './encode-xml.js';
import {parseXml} from './parse-xml.js';
import {findAttribute, readAttribute} from './read-attributes.js';
import {decodeText, encodeText} from './text-encoding.js';
import {findDescendants, type XmlElement} from './xml-element.js';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

describe('elements', () => {
  it('know where they stand, to the character', () => {
    const text = '<?xml version="1.0"?><!-- <no/> --><letter to="a>b">Dear <b>you</b><br/></letter>';
    const [letter] = parseXml(text).root.children;
    const [bold, line] = letter?.children ?? [];
    expect(text.slice(letter?.start, letter?.openEnd)).toBe('<letter to="a>b">');
    expect(text.slice(bold?.openEnd, bold?.closeStart)).toBe('you');
    expect(text.slice(line?.start, line?.end)).toBe('<br/>');
    expect(letter?.end).toBe(text.length);
  });

  it('have the name of their namespace, whatever prefix the file chose', () => {
    const text = `<x:p xmlns:x="${WORD}"><x:r/><q xmlns="${WORD}"/><w:r xmlns:w="urn:other"/></x:p>`;
    const [paragraph] = parseXml(text).root.children;
    expect(paragraph?.name).toBe('w:p');
    expect(paragraph?.children.map(({name}) => name)).toEqual(['w:r', 'w:q', '?:r']);
  });

  it('have attributes with their place', () => {
    const text = `<w:p xmlns:w="${WORD}" w:val = 'R&amp;D' plain="1">`;
    const [paragraph] = parseXml(text).root.children;
    expect(readAttribute(text, paragraph, 'w:val')).toBe('R&D');
    const plain = paragraph && findAttribute(text, paragraph, 'plain');
    expect(text.slice(plain?.start, plain?.end)).toBe('1');
  });
});

describe('hostile XML', () => {
  it('with an entity bomb stays as small as it is', () => {
    const lines = Array.from({length: 9}, (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`);
    const text = `<!DOCTYPE x [<!ENTITY l0 "lol">${lines.join('')}<!ENTITY f SYSTEM "file:///etc/passwd">]><x>&l9;&f;</x>`;
    const [top] = parseXml(text).root.children;
    expect([...readCharacterData(text, top?.openEnd ?? 0, top?.closeStart ?? 0)].map((piece) => piece.text)).toEqual([
      '&l9;&f;',
    ]);
  });

  it.each([
    ['nested a million deep', '<a>'.repeat(1_000_000), 'deeper'],
    ['cut off in a tag', '<a><b x="', 'middle of a tag'],
    ['never closed', '<a><b></b>', 'before its last element'],
  ])('is told in words: %s', (_, text, problem) => {
    expect(parseXml(text).problem).toContain(problem);
  });

  it('made of half-open tags is read once, not again and again', () => {
    const text = `<a ${'<b "'.repeat(200_001)}`;
    expect(parseXml(text).problem).toBeDefined();
    expect(parseXml('<![CDATA['.repeat(100_000)).root.children).toEqual([]);
    expect(parseXml(`<a>${'</b>'.repeat(200_000)}</a>`).problem).toBeUndefined();
  });

  it('of any kind yields elements inside each other and in order', () => {
    const signs = fc.constantFrom(
      '<a>',
      '</a>',
      '<b x="1">',
      '</b>',
      '<c/>',
      '<',
      '>',
      '"',
      '&amp;',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '<?',
      '?>',
      '<!D [',
      ']>',
      'text',
    );
    fc.assert(
      fc.property(fc.array(signs, {maxLength: 30}), (pieces) => {
        const text = pieces.join('');
        expectNested(parseXml(text).root);
        expect([...findDescendants(parseXml(text).root, 'a')].every(({name}) => name === 'a')).toBe(true);
      }),
    );
  });
});

function expectNested(element: XmlElement): void {
  let before = element.openEnd;
  for (const child of element.children) {
    expect(child.start).toBeGreaterThanOrEqual(before);
    expect(child.openEnd).toBeLessThanOrEqual(child.closeStart);
    expect(child.closeStart).toBeLessThanOrEqual(child.end);
    expectNested(child);
    before = child.end;
  }
  expect(before).toBeLessThanOrEqual(element.closeStart);
}

describe('character data', () => {
  const read = (text: string) => [...readCharacterData(text, 0, text.length)];

  it('comes in pieces that know their source', () => {
    expect(read('R&amp;D &#233;<!-- no -->!<![CDATA[<ok>]]>')).toEqual([
      {kind: 'linear', text: 'R', sourceStart: 0, sourceEnd: 1},
      {kind: 'encoded', text: '&', sourceStart: 1, sourceEnd: 6},
      {kind: 'linear', text: 'D ', sourceStart: 6, sourceEnd: 8},
      {kind: 'encoded', text: 'é', sourceStart: 8, sourceEnd: 14},
      {kind: 'linear', text: '!', sourceStart: 25, sourceEnd: 26},
      {kind: 'encoded', text: '<ok>', sourceStart: 26, sourceEnd: 42},
    ]);
  });

  it('that we wrote reads as it was meant', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), (text) => {
        const clean = text.replace(/[\p{Cc}\ufffe\uffff]/gu, '');
        expect(decodeXml(encodeXml(clean))).toBe(clean);
        expect(decodeXml(encodeXml(clean, {encoding: 'xml-attribute'}))).toBe(clean);
        expect(encodeXml(clean, {encoding: 'xml-attribute'})).not.toMatch(/["'<]/);
      }),
    );
  });

  it('holds nothing that XML cannot', () => {
    expect(encodeXml('a\0b\u001bc\ud800d\uffff')).toBe('abc\ufffdd');
  });
});

describe('the encoding of a part', () => {
  it.each(['utf-8', 'utf-16le', 'utf-16be'] as const)('is kept: %s', (charset) => {
    const bytes = encodeText('<a>Grüße 🎉</a>', {charset, hasMark: true});
    const decoded = decodeText(bytes);
    expect(decoded).toEqual({text: '<a>Grüße 🎉</a>', encoding: {charset, hasMark: true}, isExact: true});
    expect(encodeText(decoded.text, decoded.encoding)).toEqual(bytes);
  });

  it('that is none of these is noticed', () => {
    expect(decodeText(Uint8Array.from([0x3c, 0x61, 0xe9, 0x3e])).isExact).toBe(false);
  });
});
