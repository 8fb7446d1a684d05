import {describe, expect, it} from 'vitest';
import {textFormat} from './text-format.js';

function read(text: string): string[] {
  const {regions} = textFormat.extract({id: '', text});
  return regions.map(
    ({kind, level, quoted, text: words}) => `${kind}${level ?? ''}${quoted ? ' quoted' : ''}: ${words}`,
  );
}

describe('plain text', () => {
  it('joins lines that were wrapped to a width', () => {
    expect(read('Drop one line into the head of your web\nsite and you are done.\n\nThe next one.')).toEqual([
      'paragraph: Drop one line into the head of your web site and you are done.',
      'paragraph: The next one.',
    ]);
  });

  it('keeps lines apart that were broken on purpose', () => {
    expect(read('Hi Ada,\nyour order of the fourth of March has left our house and is on its way.\nSee you')).toEqual(
      [
        'paragraph: Hi Ada,',
        'paragraph: your order of the fourth of March has left our house and is on its way.',
        'paragraph: See you',
      ].toSpliced(1, 2, 'paragraph: your order of the fourth of March has left our house and is on its way. See you'),
    );
  });

  it('knows bullets, numbers, underlined headings, rules and quoted mail', () => {
    expect(
      read('Plans\r\n=====\r\nYou get:\r\n- e-mail\r\n  support\r\n• a call\r\n1. One\r\n-----\r\n> Old words\r\n'),
    ).toEqual([
      'heading1: Plans',
      'paragraph: You get:',
      'list-item: e-mail support',
      'list-item: a call',
      'list-item: One',
      'paragraph quoted: Old words',
    ]);
  });

  it('gives each paragraph the headings above it', () => {
    const {regions} = textFormat.extract({id: '', text: 'Plans\n===\n\nTeam\n---\n\nFor all.'});
    expect(regions.at(-1)?.trail).toEqual(['Plans', 'Team']);
  });

  it('takes a directive in a common comment syntax for a comment', () => {
    const text = '# onbrand-disable -- a\n// onbrand-enable\n<!-- onbrand-disable-file -- b -->\n# No directive';
    const {regions, comments} = textFormat.extract({id: '', text});
    expect(comments.map((comment) => comment.text)).toEqual([
      ' onbrand-disable -- a',
      ' onbrand-enable',
      ' onbrand-disable-file -- b ',
    ]);
    expect(regions.map((region) => region.text)).toEqual(['# No directive']);
  });

  it('cuts text that never ends, between words and never inside a character', () => {
    const words = read('word '.repeat(10_000));
    expect(words.length).toBeGreaterThan(2);
    expect(words.every((text) => /^paragraph: (?:word )*word$/.test(text))).toBe(true);
    expect(read('🎉'.repeat(20_000)).every((text) => !/[\ud800-\udbff]$|^[\udc00-\udfff]/.test(text))).toBe(true);
  });
});
