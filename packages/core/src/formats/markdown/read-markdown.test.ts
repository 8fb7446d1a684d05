import {describe, expect, it} from 'vitest';
import type {Extraction} from '../../model/document.js';
import {toSourceSpan} from '../../model/source-map.js';
import {markdownFormat} from './markdown-format.js';
import {mdxFormat} from './mdx-format.js';
import {readMarkdown} from './read-markdown.js';

function read(text: string, format = markdownFormat): Extraction {
  return format.extract({id: '', text});
}

function texts(text: string, format = markdownFormat): string[] {
  return read(text, format).regions.map((region) => region.text);
}

/** The slice of the source that stands for `words` in the first region that has them. */
function sliceOf(source: string, words: string): string | undefined {
  for (const {text, map} of read(source).regions) {
    const start = text.indexOf(words);
    if (start === -1) continue;
    const span = toSourceSpan(map, {start, end: start + words.length});
    return source.slice(span.start, span.end);
  }
  return undefined;
}

describe('words lead back to their exact place', () => {
  it.each([
    ['across emphasis', 'Meet **Lark**spur Cloud.', 'Larkspur Cloud', 'Lark**spur Cloud'],
    ['across a link', 'Our [web](/e-mail) site.', 'web site', 'web](/e-mail) site'],
    ['across a soft break', 'your web\nsite and', 'web site', 'web\nsite'],
    ['across a hard break', 'your web  \nsite and', 'web site', 'web  \nsite'],
    ['across list indentation', '- Built with health\n  care teams', 'health care', 'health\n  care'],
    ['across quote marks', '> the web\n> site', 'web site', 'web\n> site'],
    ['across quote marks, lazily', '> - the web\nsite', 'web site', 'web\nsite'],
    ['across CRLF', 'the web\r\nsite', 'web site', 'web\r\nsite'],
    ['with an entity', 'Any web&nbsp;site works.', 'web\u00a0site', 'web&nbsp;site'],
    ['with a numbered entity', 'An e&#45;mail.', 'e-mail', 'e&#45;mail'],
    ['with an escape', 'An e\\-mail \\* here', 'e-mail *', 'e\\-mail \\*'],
    ['behind an entity', 'R&amp;D \\* e-mail', 'e-mail', 'e-mail'],
    ['behind a tab', '-\tLog in', 'Log in', 'Log in'],
    ['behind an emoji', '🎉 (E-commerce)', 'E-commerce', 'E-commerce'],
    ['around inline HTML', 'Un<b>believ</b>able <!-- x --> so', 'Unbelievable so', 'Un<b>believ</b>able <!-- x --> so'],
    ['across a footnote', 'A web[^1] site.\n\n[^1]: Note', 'web site', 'web[^1] site'],
    ['in a table', '| a \\| b |\n|---|\n| web<br>site |', 'web site', 'web<br>site'],
    ['before a raised mark', 'Larkspur<sup>TM</sup> and', 'Larkspur™', 'Larkspur<sup>TM'],
    ['before a raised number', 'sure<sup>1</sup>.', 'sure', 'sure'],
    ['in a definition', '[a]: /b "Our &amp; e-mail"', 'Our & e-mail', 'Our &amp; e-mail'],
    ['in an alt text', '![The *drop*-down](/drop-down.png)', 'drop-down', 'drop*-down'],
    ['behind a byte-order mark inside', 'a\n\n\ufeffb', 'b', 'b'],
  ])('%s', (_, source, words, slice) => {
    expect(sliceOf(source, words)).toBe(slice);
  });
});

describe('what a region is', () => {
  it('knows the heading it stands under', () => {
    const {regions} = read('# Pricing\n\n## Plans\n\nText\n\n# Other\n\nMore');
    expect(regions.map(({kind, level, trail}) => [kind, level, trail?.join(' › ')])).toEqual([
      ['heading', 1, undefined],
      ['heading', 2, 'Pricing'],
      ['paragraph', undefined, 'Pricing › Plans'],
      ['heading', 1, undefined],
      ['paragraph', undefined, 'Other'],
    ]);
  });

  it.each([
    ['> “Their e-mails are great.”\n> — Dana', true],
    ['> Reviewed by a client', true],
    ['> **Tip:** use the guide', false],
    ['> Note: use the guide', false],
    ['> [!NOTE]\n> Use the guide', false],
    ['> 💡 Use the guide', false],
  ])('tells quotations from callouts: %s', (source, quoted) => {
    expect(read(source).regions.map((region) => region.quoted === true)).toEqual([quoted]);
  });

  it('reads .md files that import components as MDX', () => {
    expect(
      texts(
        'import Banner from \'@theme/Banner\'\n\n<Banner\n  alt="A menu"\n  height={600}\n>\n  Photo by Kevin\n</Banner>',
      ),
    ).toEqual(['A menu', 'Photo by Kevin']);
  });
});

describe('comments', () => {
  it.each([
    ['<!-- onbrand-disable -->\n\nText', ' onbrand-disable '],
    ['Text <!-- onbrand-disable --> more', ' onbrand-disable '],
    ['- <div>\n  <!-- onbrand-disable -->', ' onbrand-disable '],
    ['[//]: # (onbrand-disable)', 'onbrand-disable'],
    ['---\n# onbrand-disable\ntitle: "# no comment"\n---', ' onbrand-disable'],
    ['+++\ntitle = "# no comment" # onbrand-disable\n+++', ' onbrand-disable'],
    ['{% comment %}onbrand-disable{% endcomment %}', 'onbrand-disable'],
  ])('are found in %s', (source, text) => {
    const {comments} = read(source);
    expect(comments.map((comment) => comment.text)).toEqual([text]);
    expect(comments.map(({start, end}) => source.slice(start, end))[0]).toContain(text);
  });

  it('are found in MDX, and code is none', () => {
    const source = '{/* onbrand-disable */}\n\n`{/* no */}` <A b={/* no */ 1} />\n\n```js\n/* no */ // no\n```';
    expect(read(source, mdxFormat).comments.map(({text}) => text)).toEqual([' onbrand-disable ']);
  });
});

describe('what would take a parser too long is read as plain text, with a notice', () => {
  it.each([
    ['a block without a blank line', `${'lorem *ipsum* dolor\n'.repeat(5_000)}`],
    ['a paragraph of brackets', '['.repeat(5_000) + ']'.repeat(5_000)],
    ['a paragraph of half-open emphasis', '*a_ '.repeat(2_000)],
    ['quotes in quotes', '>'.repeat(3_000)],
    ['lists in lists', '- '.repeat(3_000)],
    ['a file of many lines', 'log\n\n'.repeat(60_000)],
    ['a huge file', `${'word '.repeat(20)}\n\n`.repeat(45_000)],
  ])('%s', (_, source) => {
    const {notices = []} = read(source);
    expect(notices.length).toBe(1);
    expect(notices[0]).toContain('read as plain text');
  });

  it('reads fence behind fence without looking for a paragraph in each', () => {
    const started = performance.now();
    expect(read(`${'```\n'.repeat(40_000)}\nThe last words\n`).regions.map(({text}) => text)).toEqual([
      'The last words',
    ]);
    expect(performance.now() - started).toBeLessThan(3_000);
  });

  it('keeps its neighbours', () => {
    const source = `# A *title*\n\n${'*a_ '.repeat(2_000)}\n\nThe **last** words`;
    const read = texts(source);
    expect(read[0]).toBe('A title');
    expect(read.at(-1)).toBe('The last words');
  });

  it('says where', () => {
    const source = `---\ntitle: x\n---\n\nFirst\n\n${'[a] '.repeat(2_000)}`;
    expect(read(source).notices).toEqual([
      'Paragraphs with too many Markdown marks were read as plain text (line 7). Blank lines would divide them.',
    ]);
  });
});

describe('broken documents', () => {
  it('reads front matter as far as it goes', () => {
    const {regions, notices} = read('---\ntitle: [open\nexcerpt: Words\n---\n\nText');
    expect(regions.at(-1)?.text).toBe('Text');
    expect(notices).toEqual(['Part of the front matter is not valid YAML and was not checked.']);
    expect(read('+++\ntitle = open\n+++\nText').notices).toEqual([
      'Part of the front matter is not valid TOML and was not checked.',
    ]);
    expect(read(`---\na: ${'['.repeat(20_000)}\n---\n`).notices?.length).toBe(1);
  });

  it('takes MDX that does not close for text', () => {
    expect(texts('Open { and <Tag and `tick\n\nNext {a}', mdxFormat)).toEqual([
      'Open { and <Tag and `tick',
      'Next {a}',
    ]);
  });

  it('reads the same in one piece', () => {
    const part = {
      id: '',
      text: '- a\n\n  ```\n  b\n\n  c\n  ```\n- d\n\n```\ne\n```\n<div>\n- f\n</div>\n\n[g]\n\n[g]: /h\n',
    };
    const whole = readMarkdown(part, {blockLength: Number.POSITIVE_INFINITY});
    expect(readMarkdown(part, {blockLength: 1})).toEqual(whole);
    expect(whole.regions.map(({text}) => text)).toEqual(['a', 'd', '- f', 'g']);
  });
});
