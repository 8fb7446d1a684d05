import {describe, expect, test} from 'vitest';
import type {Comment} from '../model/document.js';
import {createLineIndex} from '../model/line-index.js';
import {applyDirectives, parseDirective, speaksOf} from './directives.js';

function comment(text: string, whole = text): Comment {
  const start = whole.indexOf(text);
  return {part: {id: '', text: whole}, text, start, end: start + text.length};
}

describe('parseDirective', () => {
  test('reads action, rules, reason and last day', () => {
    expect(
      parseDirective(
        comment(
          ' onbrand-disable-next-line terminology/preferred, tone/* -- quoted from the customer, until 2027-01-01 ',
        ),
      ),
    ).toMatchObject({
      action: 'disable-next-line',
      rules: ['terminology/preferred', 'tone/*'],
      reason: 'quoted from the customer',
      until: '2027-01-01',
    });
  });

  test('no rules means all rules', () => {
    const directive = parseDirective(comment('onbrand-disable'));
    expect(directive).toMatchObject({action: 'disable', rules: []});
    expect(directive && speaksOf(directive, 'tone/hype')).toBe(true);
  });

  test.each(['onbrand-disabled', 'onbrand-disable-line -- quoted', 'onbrand-ignore-next-line', 'onbrand-enabel'])(
    '“%s” is meant as a directive and is none',
    (text) => {
      expect(parseDirective(comment(text))).toMatchObject({action: 'unknown'});
    },
  );

  test.each(['onbrand-preset: docs', 'onbrand', 'please onbrand-disable', ''])('“%s” is no directive', (text) => {
    expect(parseDirective(comment(text))).toBeUndefined();
  });
});

describe('applyDirectives', () => {
  const rulesOver = (text: string): string[] => {
    const marks = [...text.matchAll(/<([^>]*)>/g)];
    const directives = marks
      .map((mark) =>
        parseDirective({
          part: {id: '', text},
          text: mark[1] ?? '',
          start: mark.index,
          end: mark.index + mark[0].length,
        }),
      )
      .filter((directive) => directive !== undefined);
    return applyDirectives(directives, createLineIndex(text), text).map(({span}) => text.slice(span.start, span.end));
  };

  test('the next line is the next one with text, whatever ends the lines', () => {
    expect(rulesOver('<onbrand-disable-next-line>\r\n\r\nWrite an e-mail.\r\nOr two.')).toEqual(['Write an e-mail.']);
  });

  test('disable holds until an enable that names the same rule', () => {
    expect(rulesOver('<onbrand-disable tone/hype>a<onbrand-enable tone/emoji>b<onbrand-enable tone/hype>c')).toEqual([
      'a<onbrand-enable tone/emoji>b',
    ]);
  });

  test('disable-file holds everywhere, also before it', () => {
    expect(rulesOver('a<onbrand-disable-file>b')).toEqual(['a<onbrand-disable-file>b']);
  });

  test('a directive on the last line rules over nothing', () => {
    expect(rulesOver('a\n<onbrand-disable-next-line>')).toEqual(['']);
  });
});
