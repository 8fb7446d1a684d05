import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {coreFormats, type Region} from '@onbrand/core';
import {describe, expect, it} from 'vitest';
import {checkExtraction} from '../../devkit/src/format-contract.js';
import {printExtraction} from '../../devkit/src/print-extraction.js';
import {ROOT} from '../../devkit/src/repository.js';
import {formatEntries} from './index.js';
import {chooseEntry} from './testing/choose-entry.js';

/** Add a document to a folder and run the test with `--update`; then review what was written beside it, like code. */
const FOLDERS = [
  ...['code', 'components', 'csv', 'deck', 'html', 'json', 'locale', 'macros', 'mail', 'subtitles', 'templates'],
  ...['toml', 'yaml'],
];

describe.each(FOLDERS)('what is read of %s', (name) => {
  const folder = join(ROOT, 'fixtures/formats', name);
  const files = readdirSync(folder).filter((file) => !file.endsWith('.regions.txt'));

  it.each(files)('%s', async (file) => {
    const part = {id: '', text: readFileSync(join(folder, file), 'utf8')};
    const path = `${name}/${file}`;
    const format = await chooseEntry([...coreFormats, ...formatEntries], path, part.text).load();
    const extraction = format.extract(part, {path, languages: ['en-US']});
    expect(checkExtraction(part, extraction)).toEqual([]);
    const windows = format.extract({id: '', text: part.text.replace(/\r?\n/g, '\r\n')}, {path, languages: ['en-US']});
    expect(windows.regions.map(readAs)).toEqual(extraction.regions.map(readAs));
    await expect(`${format.id}\n\n${printExtraction(part, extraction)}`).toMatchFileSnapshot(
      join(folder, `${file}.regions.txt`),
    );
  });
});

/** What a reader sees of a region: the same, whichever line ends the file has. */
function readAs({kind, text, trail}: Region): string {
  return `${kind} ${text.replaceAll('\r\n', '\n')} ${trail?.join(' › ')}`;
}
