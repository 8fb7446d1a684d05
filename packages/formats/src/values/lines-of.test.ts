import {describe, expect, it} from 'vitest';
import {linesOf} from './lines-of.js';

const read = (text: string) => [...linesOf(text)].map(({start, end}) => text.slice(start, end));

describe('the lines of a text', () => {
  it.each(['Log in\n\nonce', 'Log in\r\n\r\nonce', 'Log in\r\ronce', 'Log in\n\r\nonce'])(
    'are the same in %j',
    (text) => {
      expect(read(text)).toEqual(['Log in', '', 'once']);
    },
  );

  it('include the empty one behind the last line end', () => {
    expect(read('Log in\r\n')).toEqual(['Log in', '']);
    expect(read('')).toEqual(['']);
  });

  it('say where the next one begins', () => {
    expect([...linesOf('a\r\nb')]).toEqual([
      {start: 0, end: 1, next: 3},
      {start: 3, end: 4, next: 4},
    ]);
  });
});
