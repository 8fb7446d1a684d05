import {readdirSync, readFileSync} from 'node:fs';
import {extname, join, relative, sep} from 'node:path';
import {
  type BrandConfig,
  createLinter,
  type Diagnostic,
  type Document,
  type Format,
  type LintResult,
  type Rule,
  readDocument,
  readParts,
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
/** One more text, told in every format; `story-formats` compares these with each other. */
const ONE_TEXT = 'formats/';

/** Paths of the documents of the story, relative to it, with forward slashes. */
export function listStory(): string[] {
  return readdirSync(join(ROOT, STORY), {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && !NO_DOCUMENTS.has(entry.name))
    .map((entry) => relative(join(ROOT, STORY), join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !path.startsWith(ONE_TEXT))
    .sort();
}

/** The list of what must be found. */
export function readExpected(): ExpectedDiagnostic[] {
  return JSON.parse(readText(`${STORY}/expected.json`));
}

/** Name of a document of the story: its path without the ending. */
export function nameDocument(path: string): string {
  return path.slice(0, -extname(path).length);
}

/** What the rules find in these documents of the story, by path. Project rules see all of them at once. */
export async function findStoryDiagnostics(
  paths: readonly string[],
  rules: readonly Rule[],
): Promise<ReadonlyMap<string, readonly ExpectedDiagnostic[]>> {
  const linter = createLinter({config: readStoryConfig(), rules, today: EXAMPLE_DAY});
  const judged: {document: Document; result: LintResult}[] = [];
  for (const path of paths) {
    const {document, format} = await openStory(path);
    judged.push({document, result: linter.lint(document, {writing: format})});
  }
  const together = linter.lintProject(judged.flatMap(({result}) => result.facts));
  return new Map(
    judged.map(({document, result}) => [
      document.path,
      [...result.diagnostics, ...(together.get(document.path) ?? [])].map((one) => describePlace(one, document)),
    ]),
  );
}

async function openStory(path: string): Promise<{document: Document; format: Format}> {
  const bytes = readFileSync(join(ROOT, STORY, path));
  const text = bytes.toString('utf8');
  const format = await findFormat(path, text);
  const document = format.open ? readParts(format, path, await format.open(bytes)) : readDocument(format, {path, text});
  return {document, format};
}

/** The company's config with the channels of the story, as the command joins them. */
function readStoryConfig(): BrandConfig {
  const {channels} = parseBrandConfig(readText(`${STORY}/brand.config.json`));
  return {...readFixtureBrand(), ...(channels ? {channels} : {})};
}

function describePlace(diagnostic: Diagnostic, document: Document): ExpectedDiagnostic {
  const {rule, text} = diagnostic;
  const nth = countPlaces(text, document).indexOf(`${diagnostic.part}:${diagnostic.start.offset}`) + 1;
  return {document: nameDocument(document.path), rule, text, ...(nth > 1 ? {nth} : {})};
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
