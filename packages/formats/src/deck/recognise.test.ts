import {describe, expect, it} from 'vitest';
import {isDeckText, isMarkdownDeck, SLIDE_MARKER} from './recognise.js';

describe('SLIDE_MARKER', () => {
  it.each([
    ['Slide 3', '3', undefined],
    ['--- Slide 12 ---', '12', undefined],
    ['=== Page 3: Pricing ===', '3', 'Pricing'],
    ['[Slide 3 of 12]', '3', undefined],
    ['## Slide 4 – Why now', '4', 'Why now'],
    ['Folie 2', '2', undefined],
    ['SLIDE 07:', '07', undefined],
    ['Slide #3', '3', undefined],
    ['<Slide 3>', '3', undefined],
  ])('reads %s', (line, number, title) => {
    expect(SLIDE_MARKER.exec(line)?.slice(1)).toEqual([number, title]);
  });

  it.each(['Slides are fun', 'See slide 3 for the price', 'Page 3 was torn out of the book.', 'Slide to unlock'])(
    'leaves “%s” alone',
    (line) => {
      expect(SLIDE_MARKER.test(line)).toBe(false);
    },
  );
});

describe('isDeckText', () => {
  it('knows named slides, and short pages between form feeds', () => {
    expect(isDeckText('Slide 1\nFern\n\nSlide 2\nPrice\n', 'export.txt')).toBe(true);
    expect(isDeckText('Fern\n\fPrice\n\fThanks\n', 'export.txt')).toBe(true);
    expect(isDeckText(`${'A page of a book. '.repeat(300)}\f`.repeat(3), 'book.txt')).toBe(false);
  });

  it('takes rulers for slides only where decks lie', () => {
    const letter = 'Dear Ada,\n\n---------\n\nsee you\n';
    expect(isDeckText(letter, 'mail/letter.txt')).toBe(false);
    expect(isDeckText(letter, 'decks/q4.txt')).toBe(true);
  });
});

describe('isMarkdownDeck', () => {
  it.each([
    ['Marp', '---\nmarp: true\n---\n# Fern\n'],
    ['Slidev', '---\ntheme: seriph\ntransition: fade\n---\n# Fern\n\n---\n\n# Price\n'],
    [
      'Slidev by the settings of two slides',
      '---\nlayout: cover\n---\n# Fern\n\n---\nlayout: two-cols\n---\n\n# Price\n',
    ],
    ['reveal.js by its comments', '# Fern\n\n---\n\n## Price <!-- .element: class="big" -->\n'],
    ['reveal.js', '# Fern\n\nNote: hello\n\n---\n\n# Price\n\nNote: bye\n\n---\n\n# End\n'],
    ['remark', '# Fern\n???\nhello\n---\n# Price\n???\nbye\n---\n# End\n'],
  ])('knows %s', (_, text) => {
    expect(isMarkdownDeck(text, 'talk.md')).toBe(true);
  });

  it('does not take an article with rulers for a deck', () => {
    const story = `A long story. ${'It goes on. '.repeat(150)}\n\n---\n\n`.repeat(3);
    const article = `---\nlayout: article\ntitle: Fern\n---\n${story}`;
    expect(isMarkdownDeck(article, 'blog/fern.md')).toBe(false);
    expect(isMarkdownDeck('# Fern\n\nWork.\n\n---\n\nMore work.\n', 'blog/fern.md')).toBe(false);
  });
});
