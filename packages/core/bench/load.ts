import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {bundleProgram} from './bundle-program.js';
import type {LoadTimes} from './load-once.js';
import {createRandom} from './random.js';
import {makeTermBase, TERM_BASE_FORMATS, writeTermBase} from './term-bases.js';
import {makeTerms} from './terms.js';
import {type BenchTexts, splitParagraphs} from './texts.js';

const ENTRIES = 20_000;
const RUNS = 7;

/**
 * Measures loading a term base of 20,000 entries until it is ready to match, each time in a process of its own as the
 * command is one, and prints the fastest of several.
 */
export async function runLoadBenchmark({texts}: BenchTexts, print: (line: string) => void = console.log) {
  const folder = mkdtempSync(join(tmpdir(), 'onbrand-bench-'));
  try {
    const program = await bundleProgram('load-once.ts', folder);
    const entries = makeTermBase(makeTerms(splitParagraphs(texts), ENTRIES), createRandom(ENTRIES));
    print(
      `Loading ${ENTRIES.toLocaleString('en')} entries until they are ready to match, fastest of ${RUNS} processes`,
    );
    print('term base        kB   cold ms   first file ms   from the cache ms   first file ms');
    for (const format of TERM_BASE_FORMATS) {
      const file = writeProject(join(folder, format), `terms.${format}`, writeTermBase(entries, format));
      const cold = loadRepeatedly(program, file.config);
      const cached = loadRepeatedly(program, file.config, join(folder, format, 'cache'));
      const numbers = [cold.ready, cold.first, cached.ready, cached.first];
      const [a = '', b = '', c = '', d = ''] = numbers.map((milliseconds) => milliseconds.toFixed(0));
      print(
        `${format.padEnd(9)}${file.kilobytes.padStart(10)}${a.padStart(10)}${b.padStart(16)}${c.padStart(20)}${d.padStart(16)}`,
      );
    }
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

function writeProject(folder: string, name: string, text: string): {config: string; kilobytes: string} {
  mkdirSync(folder);
  const config = join(folder, 'brand.config.json');
  writeFileSync(join(folder, name), text);
  writeFileSync(config, JSON.stringify({brand: 'Larkspur', terms: [name]}));
  return {config, kilobytes: (statSync(join(folder, name)).size / 1000).toFixed(0)};
}

/** The fastest of several processes. With a cache folder the first one fills it and does not count. */
function loadRepeatedly(program: string, config: string, cache?: string): LoadTimes {
  const args = [program, config, ...(cache === undefined ? [] : [cache])];
  const load = (): LoadTimes => JSON.parse(execFileSync(process.execPath, args, {encoding: 'utf8'}));
  if (cache !== undefined) load();
  const all = Array.from({length: RUNS}, load);
  return all.reduce((best, times) => (times.ready < best.ready ? times : best));
}
