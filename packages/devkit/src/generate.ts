import {existsSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {composeGeneratedFiles} from './generate/files.js';
import {ROOT, readText} from './repository.js';

/** `npm run generate`: writes what follows from the rule definitions, and names what changed. */
const changed = (await composeGeneratedFiles()).filter(
  (file) => !existsSync(join(ROOT, file.path)) || readText(file.path) !== file.text,
);
for (const file of changed) {
  writeFileSync(join(ROOT, file.path), file.text);
  console.log(`Wrote ${file.path}`);
}
if (changed.length === 0) console.log('Everything generated is current.');
