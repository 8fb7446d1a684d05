import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {makeDocuments} from './documents.js';
import {buildCommand, runCommand, type Usage} from './run-command.js';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const RUNS = 5;

/**
 * Runs the built command on long documents, each time in a process of its own, and prints the fastest of several runs:
 * with every rule on, and with only the terms, which is little more than opening the file.
 */
export function runFormatsBenchmark(paragraphs: readonly string[], print: (line: string) => void = console.log): void {
  buildCommand();
  const folder = mkdtempSync(join(tmpdir(), 'onbrand-bench-'));
  try {
    const documents = [...makeDocuments(paragraphs), {name: 'page.md', bytes: Buffer.from('Please log in.\n')}];
    mkdirSync(join(folder, 'brand'));
    const config = {extends: [join(ROOT, 'fixtures/brand/brand.config.json')]};
    writeFileSync(join(folder, 'brand.config.json'), JSON.stringify(config));
    print(`Checking long documents with the built command, fastest of ${RUNS} processes`);
    print('document              kB    wall ms    cpu ms    MB   terms only: wall ms    cpu ms');
    for (const {name, bytes} of documents) {
      writeFileSync(join(folder, name), bytes);
      const all = measure(folder, [name]);
      const terms = measure(folder, [name, '--rule', 'terminology/*']);
      const numbers = [all.wall, all.cpu, all.memory, terms.wall, terms.cpu].map((number) => number.toFixed(0));
      const [wall = '', cpu = '', memory = '', termsWall = '', termsCpu = ''] = numbers;
      const size = (bytes.length / 1000).toFixed(0);
      print(
        `${name.padEnd(16)}${size.padStart(8)}${wall.padStart(11)}${cpu.padStart(10)}${memory.padStart(6)}${termsWall.padStart(22)}${termsCpu.padStart(10)}`,
      );
    }
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

function measure(folder: string, args: readonly string[]): Usage {
  const runs = Array.from({length: RUNS}, () => runCommand(folder, args));
  return runs.reduce((best, usage) => (usage.wall < best.wall ? usage : best));
}
