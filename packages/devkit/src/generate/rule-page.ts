import type {Rule} from '@onbrand/core';
import {emptyBlock, hasBlock, replaceBlock} from './block.js';
import {describeType, type JsonSchema, toJsonSchema} from './json-schema.js';
import {escapeCell, nameLevel} from './rule-table.js';

const SCOPES: Record<Rule['scope'], string> = {
  phrase: 'one place of a word or phrase',
  occurrence: 'all places of a word or phrase in the document',
  region: 'one paragraph, heading or cell at a time',
  document: 'the whole document',
  project: 'all documents together',
  'built-in': 'comments that turn rules off or on',
};

/** Puts the facts of the definition into a rule's page: its header and its options. */
export function refreshRulePage(page: string, rule: Rule): string {
  const ready = makeRoom(page);
  return replaceBlock(replaceBlock(ready, 'header', writeHeader(rule)), 'options', writeOptions(rule));
}

/** A page written by hand, from “Why” on, gets the places for what is generated. */
function makeRoom(page: string): string {
  const why = Math.max(0, page.search(/^## /m));
  const headed = hasBlock(page, 'header') ? page : `${emptyBlock('header')}\n\n${page.slice(why)}`;
  if (hasBlock(headed, 'options')) return headed;
  const section = `## Options\n\n${emptyBlock('options')}\n\n`;
  const next = headed.search(/^## When to turn it off$/m);
  return next < 0 ? `${headed}\n${section}` : headed.slice(0, next) + section + headed.slice(next);
}

/** Title, summary, and what is known of the rule, as a table. */
export function writeHeader(rule: Rule): string {
  return [
    `# ${rule.id}`,
    '',
    `${rule.summary}.`,
    '',
    '| level | fixes | looks at |',
    '| --- | --- | --- |',
    `| ${nameLevel(rule)} | ${rule.fixable ? 'yes' : 'no'} | ${SCOPES[rule.scope]} |`,
  ].join('\n');
}

/** The options as a table, from their schema, with a setting to copy. */
export function writeOptions(rule: Rule): string {
  const options = readOptions(rule);
  const entries = Object.entries(options?.properties ?? {});
  if (entries.length === 0) return 'None.';
  const rows = entries.map(
    ([name, schema]) =>
      `| \`${name}\` | ${escapeCell(describeType(schema))} | \`${escapeCell(JSON.stringify(schema.default) ?? '')}\` | ${escapeCell(schema.description ?? '')} |`,
  );
  const defaults = Object.fromEntries(entries.map(([name, schema]) => [name, schema.default]));
  return [
    '| option | values | default | meaning |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
    '```json',
    `{"rules": {"${rule.id}": ["${rule.severity}", ${spaceOut(defaults)}]}}`,
    '```',
  ].join('\n');
}

/** The JSON Schema of a rule's options, as a user writes them; undefined where it has none. */
export function readOptions(rule: Rule): JsonSchema | undefined {
  if (!rule.options) return undefined;
  const {$schema: _, ...schema} = toJsonSchema(rule.options);
  return schema;
}

/** JSON on one line, with a space after each comma and colon. */
function spaceOut(value: unknown): string {
  return JSON.stringify(value, null, 1).replace(
    /([{[])?\n\s*([}\]])?/g,
    (_, opening = '', closing = '') => `${opening}${opening || closing ? '' : ' '}${closing}`,
  );
}
