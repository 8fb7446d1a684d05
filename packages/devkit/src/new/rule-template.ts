import {emptyBlock} from '../generate/block.js';
import {nameImport} from '../generate/rules-index.js';

/** The files of a new rule, by name. The rule works: the author changes it step by step, with its tests green. */
export function writeRuleFiles(id: string): Record<string, string> {
  return {'rule.ts': writeRule(id), 'rule.test.ts': writeTest(id), 'README.md': writePage()};
}

function writeRule(id: string): string {
  return `import {type Finding, findOverlap, type Region, type RegionRule} from '@onbrand/core';

/** Change this: what the rule looks for. */
const PATTERN = /\\bvery unique\\b/giu;

/** Change this: what the rule is, in a sentence without a full stop. */
export const rule: RegionRule = {
  id: '${id}',
  summary: 'Reports “very unique”',
  // New rules begin as info. Raise the level when the story and real documents show no false alarm.
  severity: 'info',
  fixable: true,
  scope: 'region',
  *check(region) {
    for (const {0: text, index} of region.text.matchAll(PATTERN)) {
      const span = {start: index, end: index + text.length};
      // Code, addresses and placeholders are not words.
      if (!findOverlap(region.opaque, span.start, span.end)) yield report(region, span);
    }
  },
};

function report(region: Region, span: Finding['span']): Finding {
  const written = region.text.slice(span.start, span.end);
  const text = written.startsWith('V') ? 'Unique' : 'unique';
  return {
    span,
    message: \`Write “\${text}” instead of “\${written}”: a thing is unique or it is not.\`,
    fix: {title: \`Replace with “\${text}”\`, edits: [{...span, text}]},
  };
}
`;
}

function writeTest(id: string): string {
  const name = nameImport(id);
  return `import {testRule} from '@onbrand/devkit';
import {rule as ${name}} from './rule.js';

testRule(${name}, {
  valid: ['A unique view.', 'Run \`very unique\` in a terminal.'],
  invalid: [
    {text: 'A ⟦very unique⟧ view.', fixed: 'A unique view.', message: 'Write “unique”'},
    {text: '⟦Very **unique**⟧ views, ⟦very unique⟧ people.'},
  ],
});
`;
}

function writePage(): string {
  return `${emptyBlock('header')}

## Why

Say what a reader gains when the rule is kept, and what went wrong without it.

## Examples

\`\`\`md incorrect
We offer a very unique view.
\`\`\`

\`\`\`md fixed
We offer a unique view.
\`\`\`

\`\`\`md correct
We offer a unique view.
\`\`\`

## Options

${emptyBlock('options')}

## When to turn it off

Say for whom the rule is not made.

## Source

Name the style guide, law or study behind the rule, with its date.
`;
}
