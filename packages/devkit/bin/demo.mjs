#!/usr/bin/env node
/** `npm start`: the built command, for real, on the campaign of fixtures/story. */
import {runBuiltCommand} from './built-command.mjs';

// A demonstration must not look like a failure, so nothing found here counts as one.
const shown = ['check', 'fixtures/story', '--config', 'fixtures/story/brand.config.json', '--fail-on', 'never'];
console.log(`\n> onbrand ${shown.join(' ')}\n`);
runBuiltCommand([...shown, ...process.argv.slice(2)]);
console.log(`That was real: eight documents of five departments, one brand config (fixtures/brand/brand.config.json).
To see what it would put right:  npm run --silent onbrand -- check fixtures/story --fix-dry-run`);
