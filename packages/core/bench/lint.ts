import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {bundleProgram} from './bundle-program.js';
import type {BenchTexts} from './texts.js';

/** Measures the linter on the texts at hand, in a process of its own as the command is one; that process prints it. */
export async function runLintBenchmark(source: BenchTexts): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'onbrand-bench-'));
  try {
    const program = await bundleProgram('lint-once.ts', folder);
    const file = join(folder, 'texts.json');
    writeFileSync(file, JSON.stringify(source));
    execFileSync(process.execPath, [program, file], {stdio: 'inherit'});
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}
