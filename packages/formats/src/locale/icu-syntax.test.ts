import {parse} from '@formatjs/icu-messageformat-parser';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {findIcuSyntax} from './icu-syntax.js';

/** The message with its syntax in `⟦⟧`. */
function mark(message: string): string {
  let marked = '';
  let at = 0;
  for (const {start, end} of findIcuSyntax(message).syntax) {
    marked += `${message.slice(at, start)}⟦${message.slice(start, end)}⟧`;
    at = end;
  }
  return marked + message.slice(at);
}

describe('findIcuSyntax', () => {
  it.each([
    'Hello ⟦{name}⟧, you owe ⟦{amount, number, currency}⟧.',
    '⟦{count, plural, =0 {⟧No mail⟦} one {#⟧ letter⟦} other {#⟧ letters from ⟦{name}⟧⟦}}⟧ today',
    '⟦{who, select, her {⟧She has ⟦{n, plural, one {⟧one⟦} other {#⟧⟦}}⟧⟦} other {⟧They⟦}}⟧',
    "It's fine, '{'this'}' is text, don''t worry",
    'No syntax # here',
  ])('finds %s', (marked) => {
    const merged = marked.replaceAll('⟧⟦', '');
    const found = mark(merged.replace(/[⟦⟧]/g, '')).replaceAll('⟧⟦', '');
    expect(found).toBe(merged);
  });

  it('gives the arms of a message that is nothing but a choice', () => {
    const message = ' {count, plural, one {One day} other {# days}} ';
    expect(findIcuSyntax(message).arms.map(({start, end}) => message.slice(start, end))).toEqual(['One day', '# days']);
    expect(findIcuSyntax(`${message} left`).arms).toEqual([]);
    expect(findIcuSyntax(`${message}and${message}`).arms).toEqual([]);
  });

  it('leaves as text what the parser of FormatJS takes for text', () => {
    const piece = fc.constantFrom(
      'Work ',
      'flows',
      '{name}',
      '{n, number}',
      '{n, plural, one {# day} other {# days}}',
      "'",
      "''",
      '#',
      ' ',
      'é',
    );
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 8}), (pieces) => {
        const message = pieces.join('');
        expect(proseOf(message)).toBe(literalsOf(message));
      }),
    );
  });
});

/** What is left of a message without its syntax. */
function proseOf(message: string): string {
  let prose = '';
  let at = 0;
  for (const {start, end} of findIcuSyntax(message).syntax) {
    prose += message.slice(at, start);
    at = Math.max(at, end);
  }
  return prose + message.slice(at);
}

/** The slices of all literals, by the reference parser. */
function literalsOf(message: string): string {
  type Elements = ReturnType<typeof parse>;
  const collect = (elements: Elements): string =>
    elements
      .map((element) => {
        if (element.type === 0) return message.slice(element.location?.start.offset, element.location?.end.offset);
        if (!('options' in element)) return '';
        return Object.values(element.options)
          .map(({value}) => collect(value))
          .join('');
      })
      .join('');
  return collect(parse(message, {captureLocation: true, ignoreTag: true}));
}
