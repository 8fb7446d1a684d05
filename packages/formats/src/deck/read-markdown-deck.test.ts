import {describe, expect, it} from 'vitest';
import {readMarkdownDeck} from './read-markdown-deck.js';

/** What a presenter reads under the slide that ends with this comment. */
function readNotes(comment: string): string[] {
  const text = `---\nmarp: true\n---\n\n# Fern\n\n<!-- ${comment} -->\n`;
  return readMarkdownDeck({id: '', text})
    .regions.filter(({kind}) => kind === 'note')
    .map(({text}) => text.trim());
}

describe('a comment in a Markdown deck', () => {
  it.each([
    ['Say: Moss is the old name.', 'Say: Moss is the old name.'],
    ['Notes: say “Moss” once.', 'say “Moss” once.'],
    ['TODO: ask Ada for the new figure', 'TODO: ask Ada for the new figure'],
    ['Say: Moss', 'Say: Moss'],
    ['Title: read it aloud', 'Title: read it aloud'],
    ['Explain the price first.', 'Explain the price first.'],
  ])('is a note for the presenter: %s', (comment, note) => {
    expect(readNotes(comment)).toEqual([note]);
  });

  it('is a note where only its first line looks like a setting', () => {
    expect(readNotes('title: as on the flyer\nThen show the van.').join(' ')).toContain('Then show the van.');
  });

  it.each([
    '_class: lead inverted',
    'fit',
    'footer: Larkspur, all rights reserved',
    'theme: gaia\npaginate: true\nbackgroundColor: dark slate',
    'transition: slide from left',
    'style: |\n  section {\n    color: dark red;\n  }',
    'class:\n  - lead page\n  - wide page',
    'onbrand-disable-next-line -- a quote of Ada',
    '.slide: data-background="a picture"',
  ])('is a setting or a mark: %s', (comment) => {
    expect(readNotes(comment)).toEqual([]);
  });
});
