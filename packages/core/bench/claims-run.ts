import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {extname, join} from 'node:path';
import {CLAIM_KINDS} from '@onbrand/core';
import {buildCommand, runCommand, type Usage} from '../../formats/bench/run-command.js';
import {CLAIM_RULES} from './claim-rules.js';
import {compareMeasured, type Measured, medianOf} from './measure.js';
import {createRandom} from './random.js';
import {makeTermBase} from './term-bases.js';
import {makeTerms} from './terms.js';
import {type BenchTexts, splitParagraphs} from './texts.js';

const RUNS = 7;
const TERMS = 1000;

/**
 * Measures what claims add to one run of the built command over all documents, as users run it: from its start to its end,
 * with every kind of claim required and with the rules of claims turned off, in turn. Prints it.
 */
export function runClaimsBenchmark({texts, paths}: BenchTexts, print: (line: string) => void = console.log): void {
  buildCommand();
  const folder = mkdtempSync(join(tmpdir(), 'onbrand-bench-'));
  try {
    mkdirSync(join(folder, 'documents'));
    for (const [index, text] of texts.entries()) {
      writeFileSync(join(folder, 'documents', `${index}${extname(paths[index] ?? '')}`), text);
    }
    const terms = makeTermBase(makeTerms(splitParagraphs(texts), TERMS), createRandom(TERMS));
    const rules = Object.fromEntries(CLAIM_RULES.map((rule) => [rule, 'off']));
    writeConfig('with', {brand: 'Larkspur', terms, claims: {require: [...CLAIM_KINDS]}});
    writeConfig('without', {brand: 'Larkspur', terms, rules});
    const runs = Array.from({length: RUNS}, () => ({with: run('with'), without: run('without')}));
    const read = (kind: 'with' | 'without', what: 'wall' | 'cpu'): Measured => {
      const all = runs.map((both) => both[kind][what]);
      return {median: medianOf(all), undisturbed: Math.min(...all)};
    };
    print(`One run of the command over these documents, ${RUNS} of each kind in turn   wall ms    cpu ms`);
    for (const kind of ['without', 'with'] as const) {
      const [wall, cpu] = [read(kind, 'wall'), read(kind, 'cpu')].map((measured) =>
        measured.undisturbed.toFixed(0).padStart(10),
      );
      print(`${`${kind} claims, fastest`.padEnd(68)}${wall}${cpu}`);
    }
    const [wall, cpu] = (['wall', 'cpu'] as const).map((what) =>
      compareMeasured(read('with', what), read('without', what)),
    );
    print(`With claims it takes ${wall} on the clock, ${cpu} of the processor.`);
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }

  function writeConfig(name: string, config: object): void {
    writeFileSync(join(folder, `${name}.brand.config.json`), JSON.stringify(config));
  }

  function run(name: string): Usage {
    return runCommand(folder, ['documents', '--config', `${name}.brand.config.json`, '--no-cache']);
  }
}
