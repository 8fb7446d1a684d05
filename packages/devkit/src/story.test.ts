import {rules} from '@onbrand/rules';
import {describe, expect, it} from 'vitest';
import {type ExpectedDiagnostic, findStoryDiagnostics, listStory, nameDocument, readExpected} from './story.js';

/** Lines as they stand in `expected.json`: what the comparison prints can be pasted there. */
function writeLines(diagnostics: readonly ExpectedDiagnostic[]): string[] {
  return diagnostics
    .map(({document, rule, text, nth}) => JSON.stringify({document, rule, text, ...(nth ? {nth} : {})}))
    .sort();
}

describe('the story', async () => {
  const paths = listStory();
  const expected = readExpected();
  const found = await findStoryDiagnostics(paths, rules);

  it('is long enough to be believed, and short enough to be read', () => {
    expect(new Set(paths.map(nameDocument)).size).toBeGreaterThanOrEqual(8);
    expect(expected.length).toBeGreaterThanOrEqual(10);
  });

  // New lines of the comparison can be pasted into fixtures/story/expected.json.
  it.each(paths)('holds in %s what expected.json lists, and nothing else', (path) => {
    const own = expected.filter(({document}) => document === nameDocument(path));
    expect(writeLines(found.get(path) ?? [])).toEqual(writeLines(own));
  });

  it('names only documents that exist', () => {
    const names = new Set(paths.map(nameDocument));
    expect(expected.filter(({document}) => !names.has(document))).toEqual([]);
  });
});
