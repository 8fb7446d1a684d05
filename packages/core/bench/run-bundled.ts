import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {bundleProgram} from './bundle-program.js';

/** Runs a program of this folder, bundled, in a process of its own; it finds `input` as JSON in the file it is given. Returns what it prints. */
export async function runBundled(name: string, input: unknown): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'onbrand-bench-'));
  try {
    const program = await bundleProgram(name, folder);
    const file = join(folder, 'input.json');
    writeFileSync(file, JSON.stringify(input));
    return execFileSync(process.execPath, [program, file], {encoding: 'utf8'});
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}
