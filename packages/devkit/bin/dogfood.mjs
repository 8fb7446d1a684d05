#!/usr/bin/env node
/** `npm run dogfood`: our own pages and messages against our own brand config, by the built command. */
import {runBuiltCommand} from './built-command.mjs';

const pages = [
  ...['README.md', 'CHANGELOG.md', '.github/*.md', 'rules/**/*.md', 'packages/*/README.md', 'fixtures/*/README.md'],
  // What the command says: summaries and messages of rules, help, errors.
  ...['rules/**/rule.ts', 'packages/cli/src/**/*.ts', 'packages/workspace/src/**/*.ts', '!**/*.test.ts'],
];
const config = ['--config', 'packages/devkit/dogfood/brand.config.json', '--max-warnings', '0'];
runBuiltCommand(['check', ...pages, ...config, ...process.argv.slice(2)]);
