import {readdirSync} from 'node:fs';
import {extname, join, relative, sep} from 'node:path';
import {
  type BrandConfig,
  createLinter,
  type Diagnostic,
  type Document,
  type LintResult,
  type Rule,
  readDocument,
  toSourceSpan,
} from '@onbrand/core';
import {findFormat} from './find-format.js';
import {EXAMPLE_DAY, parseBrandConfig, readFixtureBrand} from './fixture-brand.js';
import {ROOT, readText} from './repository.js';

/** One line of `expected.json`: what must be found in a document of the story, whatever its format. */
export interface ExpectedDiagnostic {
  /** Path without its ending: `flyers/fern-flyer` stands for the text, the Word file and the PDF alike. */
  readonly document: string;
  readonly rule: string;
  /** The words as a reader reads them. */
  readonly text: string;
  /** Which of the places with these words, in the order of reading; the first when missing. */
  readonly nth?: number;
}

const STORY = 'fixtures/story';
const NO_DOCUMENTS = new Set(['README.md', 'brand.config.json', 'expected.json']);

/** Paths of the documents of the story, relative to it, with forward slashes. */
export function listStory(): string[] {
  return readdirSync(join(ROOT, STORY), {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && !NO_DOCUMENTS.has(entry.name))
    .map((entry) => relative(join(ROOT, STORY), join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** The list of what must be found. */
export function readExpected(): ExpectedDiagnostic[] {
  return JSON.parse(readText(`${STORY}/expected.json`));
}

/** What the rules find in these documents of the story, as lines of the list; project rules see all of them at once. */
export async function findStoryDiagnostics(
  paths: readonly string[],
  rules: readonly Rule[],
): Promise<ExpectedDiagnostic[]> {
  const linter = createLinter({config: readStoryConfig(), rules, today: EXAMPLE_DAY});
  const judged: {document: Document; result: LintResult}[] = [];
  for (const path of paths) {
    const text = readText(`${STORY}/${path}`);
    const format = await findFormat(path, text);
    const document = readDocument(format, {path, text});
    judged.push({document, result: linter.lint(document, {writing: format})});
  }
  const together = linter.lintProject(judged.flatMap(({result}) => result.facts));
  return judged.flatMap(({document, result}) =>
    [...result.diagnostics, ...(together.get(document.path) ?? [])]
      .sort((a, b) => a.start.offset - b.start.offset || (a.rule < b.rule ? -1 : 1))
      .map((diagnostic) => describePlace(diagnostic, document)),
  );
}

/** The company's config with the channels of the story, as the command joins them. */
function readStoryConfig(): BrandConfig {
  const {channels} = parseBrandConfig(readText(`${STORY}/brand.config.json`));
  return {...readFixtureBrand(), ...(channels ? {channels} : {})};
}

function describePlace(diagnostic: Diagnostic, document: Document): ExpectedDiagnostic {
  const {rule, text} = diagnostic;
  const nth = countPlaces(text, document).indexOf(`${diagnostic.part}:${diagnostic.start.offset}`) + 1;
  const name = document.path.slice(0, -extname(document.path).length);
  return {document: name, rule, text, ...(nth > 1 ? {nth} : {})};
}

/** Where a reader meets these words, as part and offset, in the order of reading. */
function countPlaces(text: string, {regions}: Document): string[] {
  return regions.flatMap((region) => {
    const places: string[] = [];
    for (let at = region.text.indexOf(text); at >= 0; at = region.text.indexOf(text, at + 1)) {
      const {start} = toSourceSpan(region.map, {start: at, end: at + text.length});
      places.push(`${region.part.id}:${start}`);
    }
    return places;
  });
}
