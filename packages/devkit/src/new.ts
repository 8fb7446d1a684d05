import {spawnSync} from 'node:child_process';
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {findFault} from './new/check-rule-id.js';
import {writeRuleFiles} from './new/rule-template.js';
import {ROOT} from './repository.js';
import {findRuleIds} from './rule-folders.js';

/** `npm run new rule family/name`: a folder with a rule that works, and the steps from there. */
const [kind, id] = process.argv.slice(2);
const fault =
  kind === 'rule' ? findFault(id, findRuleIds()) : 'Say what is to be made: npm run new rule tone/no-shouting';
if (fault || !id) {
  console.error(fault);
  process.exitCode = 2;
} else {
  makeRule(id);
}

function makeRule(id: string): void {
  const folder = join(ROOT, 'rules', id);
  mkdirSync(folder, {recursive: true});
  for (const [name, text] of Object.entries(writeRuleFiles(id))) writeFileSync(join(folder, name), text);
  const generated = spawnSync('npm', ['run', '--silent', 'generate'], {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (generated.status !== 0) process.exitCode = 1;
  console.log(describeSteps(id));
}

function describeSteps(id: string): string {
  return `
The rule ${id} works already. Make it yours:

  1. rules/${id}/README.md      Write the examples first; they run as tests.
  2. rules/${id}/rule.ts        Change what it looks for and what it says.
  3. rules/${id}/rule.test.ts   Add the edges, with the expected words in ⟦ ⟧.
  4. npm run generate           Index, tables, schema and the header of the page follow.
  5. npm test -- ${id} rule-pages story
     The story in fixtures/story may hold places your rule finds: add them to expected.json.

rules/README.md says more.`;
}
