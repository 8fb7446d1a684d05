import {runBundled} from './run-bundled.js';
import type {BenchTexts} from './texts.js';

/** Measures the linter on the texts at hand, in a process of its own as the command is one, and prints what it says. */
export async function runLintBenchmark(source: BenchTexts, print: (line: string) => void = console.log): Promise<void> {
  print((await runBundled('lint-once.ts', source)).trimEnd());
}
