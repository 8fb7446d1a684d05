import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {toSourceSpan} from '../../model/source-map.js';
import {readHtml} from './read-html.js';

/** Kind, level and text of every region, opaque stretches in `⟦⟧`. */
function read(html: string): string[] {
  return readHtml({id: '', text: html}).regions.map(({kind, level, quoted, text, opaque}) => {
    let marked = '';
    let at = 0;
    for (const {start, end} of opaque) {
      marked += `${text.slice(at, start)}⟦${text.slice(start, end)}⟧`;
      at = end;
    }
    return `${kind}${level ?? ''}${quoted ? ' quoted' : ''}: ${marked}${text.slice(at)}`;
  });
}

describe('readHtml', () => {
  it('splits text at blocks and joins it across the rest', () => {
    expect(
      read('<h2>Our <b>pri</b>ces</h2><p>Log\n  in<br>now</p><ul><li>One<ul><li>Two</ul></ul><td>Cell</td>'),
    ).toEqual([
      'heading2: Our prices',
      'paragraph: Log in now',
      'list-item1: One',
      'list-item2: Two',
      'table-cell: Cell',
    ]);
  });

  it('reads entities as their characters, each with its own span', () => {
    const text = '<p>R&amp;D&nbsp;team &copy</p>';
    const [region] = readHtml({id: '', text}).regions;
    expect(region?.text).toBe('R&D\u00a0team &copy');
    expect(region && toSourceSpan(region.map, {start: 0, end: 3})).toEqual({start: 3, end: 10});
  });

  it('reads raised marks and numbers as the signs they are, and no other raised words', () => {
    const html = 'Larkspur<sup>TM</sup>, Fern<sup>(R)</sup>, sure<sup>12</sup>, the 4<sup>th</sup>, R<sub>2</sub>';
    expect(read(html)).toEqual(['paragraph: Larkspur™, Fern(R), sure¹², the 4th, R2']);
  });

  it('takes the quote of a component for another person’s words', () => {
    expect(read('<Praise quote="We love it" title="Ines" />')).toEqual(['string quoted: We love it', 'string: Ines']);
  });

  it('takes code for no words, and scripts, styles and preformatted text for nothing', () => {
    expect(
      read('Run <code>npm login</code>.<script>if (a < b) "<p>login"</script><style>p {}</style><pre>login</pre>'),
    ).toEqual(['paragraph: Run ⟦npm login⟧.']);
  });

  it('reads the attributes that are shown', () => {
    expect(
      read(
        `<img alt="A menu" src="e-mail.png"><a title='Go &amp; see' class=e-mail>x</a><input type=submit value=Send>` +
          '<input value=e-mail><meta name="description" content="We sell"><Hero title="Hello" id="e-mail" />',
      ),
    ).toEqual([
      'alt-text: A menu',
      'tooltip: Go & see',
      'paragraph: x',
      'label: Send',
      'metadata: We sell',
      'string: Hello',
    ]);
  });

  it('knows quotations and languages', () => {
    expect(read('<blockquote><p>Their words</p></blockquote><p>Ours')).toEqual([
      'paragraph quoted: Their words',
      'paragraph: Ours',
    ]);
    const [german] = readHtml({id: '', text: '<p lang="de-AT">Guten Tag</p>'}).regions;
    expect(german?.lang).toBe('de-AT');
  });

  it('finds comments, and leaves out doctypes and instructions', () => {
    const html = '<!doctype html><?php echo "<p>x"; ?><!-- onbrand-disable -->Hi<!---->';
    const {regions, comments} = readHtml({id: '', text: html});
    expect(regions.map(({text}) => text)).toEqual(['Hi']);
    expect(comments.map(({start, end, text}) => [html.slice(start, end), text])).toEqual([
      ['<!-- onbrand-disable -->', ' onbrand-disable '],
      ['<!---->', ''],
    ]);
  });

  it('takes a lone sign for a sign, and a tag that never ends for the rest', () => {
    expect(read('2 < 3 and <3</ p> but <b this')).toEqual(['paragraph: 2 < 3 and <3</ p> but']);
  });

  it('reads any text', () => {
    const signs = fc.array(
      fc.constantFrom('<', '>', '</', '<p>', '<b ', '"', "'", '=', '<!--', '-->', '<script>', '&', 'a', ' '),
    );
    fc.assert(
      fc.property(
        signs.map((list) => list.join('')),
        (text) => {
          for (const {map, text: words} of readHtml({id: '', text}).regions) {
            for (const {kind, start, end, sourceStart, sourceEnd} of map.segments) {
              if (kind === 'linear') expect(words.slice(start, end)).toBe(text.slice(sourceStart, sourceEnd));
            }
          }
        },
      ),
    );
  });
});
