import {readdirSync, readFileSync} from 'node:fs';
import {extname, join} from 'node:path';
import {markdownFormat} from '@onbrand/core/markdown';
import {mdxFormat} from '@onbrand/core/mdx';
import {textFormat} from '@onbrand/core/text';
import {describe, expect, it} from 'vitest';
import {checkExtraction} from './format-contract.js';
import {printExtraction} from './print-extraction.js';
import {ROOT} from './repository.js';

/** Add a document to a folder and run `npm test -- --update`; then review what was written beside it, like code. */
const FOLDERS = ['markdown', 'text'].map((name) => join(ROOT, 'fixtures/formats', name));
const FORMATS = new Map([
  ['.md', markdownFormat],
  ['.mdx', mdxFormat],
  ['.txt', textFormat],
]);

describe.each(FOLDERS)('what is read of %s', (folder) => {
  const names = readdirSync(folder).filter((name) => FORMATS.has(extname(name)) && !name.endsWith('.regions.txt'));

  it.each(names)('%s', async (name) => {
    const part = {id: '', text: readFileSync(join(folder, name), 'utf8')};
    const extraction = (FORMATS.get(extname(name)) ?? textFormat).extract(part);
    expect(checkExtraction(part, extraction)).toEqual([]);
    await expect(printExtraction(part, extraction)).toMatchFileSnapshot(join(folder, `${name}.regions.txt`));
  });
});
