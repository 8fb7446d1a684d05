import {describe, expect, it} from 'vitest';
import {readMarkedText, writeMarkedText} from './marked-text.js';

describe('marked text', () => {
  it('gives the spans of what stands between the marks', () => {
    expect(readMarkedText('Please ⟦log in⟧, then ⟦log out⟧.')).toEqual({
      text: 'Please log in, then log out.',
      spans: [
        {start: 7, end: 13},
        {start: 20, end: 27},
      ],
    });
  });

  it('writes back what it read', () => {
    for (const marked of ['', 'no marks', '⟦⟧ an empty one', 'Please ⟦log in⟧ now', '⟦all of it⟧']) {
      expect(writeMarkedText(readMarkedText(marked))).toBe(marked);
    }
  });

  it('speaks of marks that do not pair up', () => {
    expect(() => readMarkedText('Please ⟦log in now')).toThrow('⟦ without ⟧');
    expect(() => readMarkedText('Please log in⟧ now')).toThrow('⟧ without ⟦');
    expect(() => readMarkedText('Please ⟦log ⟦in⟧ now')).toThrow('⟦ inside ⟦');
  });
});
