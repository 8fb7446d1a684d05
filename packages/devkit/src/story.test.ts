import {rules} from '@onbrand/rules';
import {describe, expect, it} from 'vitest';
import {type ExpectedDiagnostic, findStoryDiagnostics, listStory, readExpected} from './story.js';

/** Lines as they stand in `expected.json`: what the comparison prints can be pasted there. */
function writeLines(diagnostics: readonly ExpectedDiagnostic[]): string[] {
  return diagnostics
    .map(({document, rule, text, nth}) => JSON.stringify({document, rule, text, ...(nth ? {nth} : {})}))
    .sort();
}

describe('the story', async () => {
  const paths = listStory();
  const expected = readExpected();

  it('is long enough to be believed, and short enough to be read', () => {
    expect(paths.length).toBeGreaterThanOrEqual(8);
    expect(expected.length).toBeGreaterThanOrEqual(10);
  });

  it('holds what expected.json lists, and nothing else (paste new lines into fixtures/story/expected.json)', async () => {
    expect(writeLines(await findStoryDiagnostics(paths, rules))).toEqual(writeLines(expected));
  });

  it('names only documents that exist', () => {
    const names = new Set(paths.map((path) => path.replace(/\.[^.]*$/, '')));
    expect(expected.filter(({document}) => !names.has(document))).toEqual([]);
  });
});
