import {readFileSync} from 'node:fs';
import {
  type BrandConfig,
  CLAIM_KINDS,
  coreFormats,
  createLinter,
  type Document,
  type Format,
  type Linter,
  readDocument,
} from '@onbrand/core';
import {rules} from '@onbrand/rules';
import {CLAIM_RULES} from './claim-rules.js';
import {compareMeasured, compareTasks, type Measured, measureTasks, type Task} from './measure.js';
import {createRandom} from './random.js';
import {makeTermBase} from './term-bases.js';
import {makeAbsentTerms, makeTerms} from './terms.js';
import {type BenchTexts, splitParagraphs} from './texts.js';

const PASSES = 3;
/** For the two that are compared with each other. */
const COMPARED_PASSES = 7;
const FEW = 100;
const MANY = 20_000;

/** A text with the format that reads it. */
interface BenchFile {
  readonly path: string;
  readonly text: string;
  readonly format: Format;
}

/** Measures taking documents apart, and checking them with few and many terms, with and without claims; prints it. */
async function measureLinter(source: BenchTexts, print: (line: string) => void): Promise<void> {
  const files = await loadFormats(source);
  const bytes = files.reduce((sum, {text}) => sum + Buffer.byteLength(text), 0);
  const paragraphs = splitParagraphs(source.texts);
  print(`Documents: ${source.origin}, ${(bytes / 1e6).toFixed(2)} MB`);
  print('step                                          MB/s   undisturbed');
  const report = (step: string, measured: Measured): Measured => {
    print(`${step.padEnd(44)}${rate(bytes, measured.median)}${rate(bytes, measured.undisturbed).padStart(14)}`);
    return measured;
  };
  report(
    'parse',
    measureTasks(
      files.map((file) => () => readFile(file)),
      PASSES,
    ),
  );
  const documents = files.map(readFile);
  report('lint alone, 1,000 terms', measureLint(createBenchLinter(makeConfig(paragraphs, 1000)), documents));
  const few = makeTerms(paragraphs, FEW);
  const wholeFew = measureTerms('whole run, 100 terms', few);
  const same = measureTerms('whole run, 20,000 terms that find the same', [
    ...few,
    ...makeAbsentTerms(paragraphs, MANY - FEW),
  ]);
  const dense = measureTerms('whole run, 20,000 terms out of these texts', makeTerms(paragraphs, MANY));
  const on = makeConfig(paragraphs, 1000, {claims: {require: [...CLAIM_KINDS]}});
  const off = makeConfig(paragraphs, 1000, {rules: Object.fromEntries(CLAIM_RULES.map((rule) => [rule, 'off']))});
  const [claimsOff, claimsOn] = compareTasks(
    listRuns(createBenchLinter(off), files),
    listRuns(createBenchLinter(on), files),
    COMPARED_PASSES,
  );
  report('whole run, claims off', claimsOff);
  report('whole run, every kind of claim required', claimsOn);
  print(
    `End to end, 20,000 terms that find the same take ${compareMeasured(same.measured, wholeFew.measured)} what 100 take;`,
  );
  print(
    `20,000 of which every third was taken out of the texts, ${compareMeasured(dense.measured, wholeFew.measured)}: they yield ${dense.found} diagnostics instead of ${wholeFew.found}.`,
  );
  print(`With claims a run takes ${compareMeasured(claimsOn, claimsOff)} what it takes without, once all is compiled.`);

  function measureTerms(step: string, terms: readonly string[]): {measured: Measured; found: number} {
    const linter = createBenchLinter(configOf(terms));
    return {measured: report(step, measureWhole(linter, files)), found: countDiagnostics(linter, documents)};
  }
}

async function loadFormats({texts, paths}: BenchTexts): Promise<BenchFile[]> {
  const formats = new Map<string, Format>();
  for (const {extensions, load} of coreFormats) {
    const format = await load();
    for (const extension of extensions) formats.set(extension, format);
  }
  return texts.flatMap((text, index) => {
    const path = paths[index] ?? '';
    const format = formats.get(/\.[^.]*$/.exec(path)?.[0] ?? '');
    return format ? [{path, text, format}] : [];
  });
}

function readFile({path, text, format}: BenchFile): Document {
  return readDocument(format, {path, text});
}

/** A brand whose term base stands in the texts for the most part. */
function makeConfig(paragraphs: readonly string[], terms: number, more: Partial<BrandConfig> = {}): BrandConfig {
  return {...configOf(makeTerms(paragraphs, terms)), ...more};
}

function configOf(words: readonly string[]): BrandConfig {
  const entries = makeTermBase(words, createRandom(words.length));
  return {brand: 'Larkspur', terms: entries.map((entry) => ({...entry, avoid: [...entry.avoid]}))};
}

function createBenchLinter(config: BrandConfig): Linter {
  return createLinter({config, rules, today: '2026-11-21'});
}

function measureLint(linter: Linter, documents: readonly Document[]): Measured {
  return measureTasks(
    documents.map((document) => () => linter.lint(document)),
    PASSES,
  );
}

function measureWhole(linter: Linter, files: readonly BenchFile[]): Measured {
  return measureTasks(listRuns(linter, files), PASSES);
}

function listRuns(linter: Linter, files: readonly BenchFile[]): Task[] {
  return files.map((file) => () => linter.lint(readFile(file), {writing: file.format}));
}

function countDiagnostics(linter: Linter, documents: readonly Document[]): number {
  return documents.reduce((sum, document) => sum + linter.lint(document).diagnostics.length, 0);
}

function rate(bytes: number, milliseconds: number): string {
  const megabytes = bytes / 1e3 / milliseconds;
  return megabytes.toFixed(megabytes < 10 ? 2 : 0).padStart(6);
}

const [file = ''] = process.argv.slice(2);
await measureLinter(JSON.parse(readFileSync(file, 'utf8')), console.log);
