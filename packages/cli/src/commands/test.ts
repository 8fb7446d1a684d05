import {resolve} from 'node:path';
import {testBrand} from '@onbrand/core';
import {rules} from '@onbrand/rules';
import {showPath} from '@onbrand/workspace';
import {type Command, Option} from 'commander';
import {loadFormat, pickFormat} from '../check/formats.js';
import {createProjects} from '../check/projects.js';
import {EXIT} from '../exit-code.js';
import type {Finish} from '../finish.js';
import {renderBrandTest} from '../render-brand-test.js';
import {type Terminal, today, wantsColor} from '../terminal.js';

interface TestOptions {
  readonly config?: string;
  readonly format: string;
  readonly color?: boolean;
}

/** Adds `onbrand test`. */
export function addTest(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('test')
    .description('run the tests inside the config, find contradictions and entries that can never match')
    .option('-c, --config <file>', 'test this config instead of the nearest one')
    .addOption(new Option('-f, --format <name>', 'how to print').choices(['stylish', 'json']).default('stylish'))
    .option('--color', 'colour the report')
    .option('--no-color', 'do not colour the report')
    .addHelpText('after', '\nExamples:\n  onbrand test\n  onbrand test --config brand/terms.brand.json --format json\n')
    .action(async (options: TestOptions) => {
      const config = options.config === undefined ? undefined : resolve(terminal.cwd, options.config);
      const projects = createProjects({cwd: terminal.cwd, config, remark: terminal.remark});
      const {loaded} = await projects.find(terminal.cwd, true);
      const report = testBrand({
        config: loaded.config,
        rules,
        today: today(),
        format: await loadFormat(pickFormat('test.md', '')),
        findOrigin: loaded.findOrigin,
        repeated: loaded.findRepeatedTerms(),
      });
      terminal.print(
        options.format === 'json'
          ? `${JSON.stringify({version: 1, ...report}, null, 2)}\n`
          : renderBrandTest(report, {
              color: wantsColor(options.color, terminal),
              showFile: (file) => showPath(file, terminal.cwd),
            }),
      );
      finish(report.failures.length + report.problems.length > 0 ? EXIT.found : EXIT.fine);
    });
}
