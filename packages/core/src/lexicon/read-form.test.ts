import {describe, expect, it} from 'vitest';
import {readForm} from './read-form.js';

function read(marked: string): string {
  const start = marked.indexOf('⟦');
  const text = marked.replace(/[⟦⟧]/g, '');
  return readForm(text, {span: {start, end: marked.indexOf('⟧') - 1}, form: 'past'});
}

describe('readForm', () => {
  it.each([
    'The guide was ⟦authored⟧ in May.',
    'We have ⟦authored⟧ ten guides.',
    'We’ve never ⟦authored⟧ one.',
    'It has only recently been ⟦authored⟧.',
    'It wasn’t ⟦authored⟧ here.',
    'The guides ⟦authored⟧ by Dana',
    'Read the ⟦authored⟧ guides.',
  ])('is a participle: %s', (marked) => {
    expect(read(marked)).toBe('participle');
  });

  it.each([
    'Dana ⟦authored⟧ ten guides.',
    '⟦Authored⟧ in May',
    'She is Dana. Priya ⟦authored⟧ it.',
    'They quickly ⟦authored⟧ it.',
    'Who is “⟦authored⟧”?',
  ])('is the past tense: %s', (marked) => {
    expect(read(marked)).toBe('past');
  });

  it('leaves other forms alone', () => {
    expect(readForm('is using', {span: {start: 3, end: 8}, form: 'ing'})).toBe('ing');
  });
});
