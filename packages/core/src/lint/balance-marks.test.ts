import {expect, test} from 'vitest';
import {markdownFormat} from '../formats/markdown/markdown-format.js';
import {toSourceSpan} from '../model/source-map.js';
import {balanceMarks} from './balance-marks.js';

/** The source of `words` as they read in the first region of a Markdown text. */
function sourceOf(words: string, text: string): string {
  const [region] = markdownFormat.extract({id: '', text}).regions;
  if (!region) throw new Error('no region');
  const start = region.text.indexOf(words);
  const span = {start, end: start + words.length};
  const source = balanceMarks(region.map, span, toSourceSpan(region.map, span), text);
  return text.slice(source.start, source.end);
}

test.each([
  ['web site', 'Your **web** site.', '**web** site'],
  ['web site', 'Your web **site**.', 'web **site**'],
  ['web site', 'Your **web** **site**.', '**web** **site**'],
  ['open-source', 'We are *open*-source.', '*open*-source'],
  ['web site', 'Your **web site** now.', 'web site'],
  ['web site', 'Your **new web** site.', 'web** site'],
  ['web site', 'Your [web](https://larkspur.example) site.', '[web](https://larkspur.example) site'],
  ['web site', 'Your <b class="x">web</b> site.', '<b class="x">web</b> site'],
])('%s in “%s”', (words, text, source) => {
  expect(sourceOf(words, text)).toBe(source);
});
