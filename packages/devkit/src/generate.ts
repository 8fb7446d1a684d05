import {existsSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {composeGeneratedFiles, composeRulesIndex, type GeneratedFile} from './generate/files.js';
import {ROOT, readText} from './repository.js';

/** Writes the files that differ, and names them. */
function writeChanged(files: readonly GeneratedFile[]): boolean {
  const changed = files.filter(({path, text}) => !existsSync(join(ROOT, path)) || readText(path) !== text);
  for (const {path, text} of changed) {
    writeFileSync(join(ROOT, path), text);
    console.log(`Wrote ${path}`);
  }
  return changed.length > 0;
}

/** `npm run generate`: writes what follows from the rule definitions. The index first, for the command is shown running. */
const hasNewIndex = writeChanged([composeRulesIndex()]);
if (!writeChanged(await composeGeneratedFiles()) && !hasNewIndex) console.log('Everything generated is current.');
