import {describe, expect, it} from 'vitest';
import {htmlFormat} from './index.js';

const read = (html: string): string[] =>
  htmlFormat.extract({id: '', text: html}, {languages: ['en-US']}).regions.map(({kind, text}) => `${kind}: ${text}`);

describe('htmlFormat', () => {
  it.each([
    ['<p>Lark<b>spur</b> Cloud</p>', ['paragraph: Larkspur Cloud']],
    ['<p>one</p>two<div>three</div>', ['paragraph: one', 'paragraph: two', 'paragraph: three']],
    ['one<br>two<br><br>three', ['paragraph: one two', 'paragraph: three']],
    ['<p>a &lt;b&gt; &copy; 2026</p>', ['paragraph: a <b> © 2026']],
    ['<p>  much   space\n here </p>', ['paragraph: much space here']],
    ['<ul><li>one<li>two</ul>', ['list-item: one', 'list-item: two']],
    ['<pre>code</pre><script>x</script><style>y</style><!-- z -->', []],
    ['<a href="/">All of it is a link</a>', ['link-text: All of it is a link']],
    ['<p>Read <a href="/">more</a></p>', ['paragraph: Read more']],
    ['<p>Two</b> closing </i>tags</p></p>', ['paragraph: Two closing tags']],
    ['<p title=Hello>x</p>', ['tooltip: Hello', 'paragraph: x']],
    ['<input type=submit value=Go><input value=no>', ['label: Go']],
    ['<p>Fern<sup>TM</sup> is sure<sup>1</sup>, the 4<sup>th</sup></p>', ['paragraph: Fern™ is sure¹, the 4th']],
    ['<p>5 < 6 and a<b</p>', ['paragraph: 5 < 6 and a']],
  ])('%s', (html, expected) => {
    expect(read(html)).toEqual(expected);
  });

  it('leaves out what says it is in a language the config does not speak', () => {
    expect(read('<p>Hello</p><p lang="de">E-Mail</p>')).toEqual(['paragraph: Hello']);
    const {notices} = htmlFormat.extract({id: '', text: '<html lang="fr">Salut'}, {languages: ['en-US']});
    expect(notices).toEqual(['Left out: passages in another language (fr) than the config.']);
  });

  it('keeps code that is no words apart, and code of templates as it stands', () => {
    const {regions} = htmlFormat.extract({id: '', text: '<p>Run <code>npm login</code>, {{ name }}</p>'});
    const [region] = regions;
    expect(region?.opaque.map(({start, end}) => region.text.slice(start, end))).toEqual(['npm login', '{{ name }}']);
  });
});
