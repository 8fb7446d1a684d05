import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Region} from '@onbrand/core';
import {readHtml as readProse} from '@onbrand/core/html-prose';
import {describe, expect, it} from 'vitest';
import {readHtml as readPage} from './read-html.js';

const CORPUS = fileURLToPath(new URL('../../../../../shared/corpus', import.meta.url));
const files = existsSync(CORPUS)
  ? readdirSync(CORPUS, {recursive: true, encoding: 'utf8'})
      .filter((name) => name.endsWith('.html') && !name.startsWith('licences'))
      .map((name) => join(CORPUS, name))
  : [];

/** Words only: a region of nothing but placeholders is left out by one reader, and empty for every rule in both. */
function listTexts(regions: readonly Region[]): string[] {
  const texts = regions.map(({text}) => text.replace(/\s+/g, ' ').trim());
  return texts.filter((text) => /\p{L}/u.test(text) && !/[{[]|^https?:/.test(text)).sort();
}

/** Core reads HTML in Markdown, this package pages: the same HTML must say the same in both. */
function expectAgreement(text: string): void {
  const part = {id: '', text};
  const page = listTexts(readPage(part, {code: []}).regions);
  expect(listTexts(readProse(part).regions)).toEqual(page);
}

describe('the two readers of HTML', () => {
  it.each([
    '<p>Lark<b>spur</b> Cloud</p>two<div>three</div>',
    '<h2>Fern &amp; friends</h2><ul><li>Fast<li>Fair</ul>',
    '<img alt="A crew at work" title="Fern"><button aria-label="Close it">x</button><input placeholder="Your email">',
    '<table><tr><td>Team</td><td>Nine</td></tr></table><blockquote>We love it</blockquote>',
    '<script>no</script><style>no</style><pre>no</pre><!-- no -->yes',
  ])('see the same in %s', expectAgreement);

  it.skipIf(files.length === 0).each(files.map((file) => [relative(CORPUS, file), file] as const))(
    'see the same in %s',
    (_, file) => expectAgreement(readFileSync(file, 'utf8')),
  );
});
