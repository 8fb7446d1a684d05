import {existsSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {rules} from '@onbrand/rules';
import {evaluateClaims} from './evaluate-claims.js';
import {evaluateTerminology} from './evaluate-terminology.js';
import {type Evaluation, writeEvaluation, writeEvaluationsJson} from './evaluation.js';
import {ROOT} from './repository.js';

/**
 * `npm run eval [-- --labelled DIR] [--json]`: measures the rules on labelled sets. Each set has a name of its own;
 * other files in the folder are left alone.
 */
const SETS: Record<string, (lines: string) => Evaluation | Promise<Evaluation>> = {
  'terminology.jsonl': (lines) => evaluateTerminology(lines, rules),
  'claims.jsonl': evaluateClaims,
};

const {values} = parseArgs({
  options: {labelled: {type: 'string', default: join(ROOT, '../shared/corpus/labelled')}, json: {type: 'boolean'}},
});
const folder = resolve(values.labelled);
const names = Object.keys(SETS).filter((name) => existsSync(join(folder, name)));

if (names.length === 0) {
  console.error(
    `No labelled sets in ${folder}. Name a folder that holds ${Object.keys(SETS).join(' or ')}: --labelled DIR`,
  );
  if (values.json) console.log('{}');
} else {
  const evaluations: Evaluation[] = [];
  for (const name of names) evaluations.push(await evaluateSet(name));
  console.log(values.json ? writeEvaluationsJson(evaluations) : evaluations.map(writeEvaluation).join('\n'));
}

async function evaluateSet(name: string): Promise<Evaluation> {
  const evaluate = SETS[name];
  if (!evaluate) throw new Error(`No measure for ${name}`);
  return evaluate(readFileSync(join(folder, name), 'utf8'));
}
