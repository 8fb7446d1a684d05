import {brandConfigSchema, FAMILIES, type Rule} from '@onbrand/core';
import {z} from 'zod';
import type {JsonSchema} from './json-schema.js';
import {readOptions} from './rule-page.js';
import {nameLevel} from './rule-table.js';

/** A brand config's schema with the named pieces it is made of. */
export interface BrandSchema extends JsonSchema {
  readonly definitions: Record<string, JsonSchema>;
}

/** The published JSON Schema of a brand config: what the code validates, with the options of every rule. */
export function composeBrandSchema(rules: readonly Rule[]): BrandSchema {
  const {$schema, ...plain} = z.toJSONSchema(brandConfigSchema, {io: 'input', target: 'draft-07'}) as JsonSchema;
  const {root, definitions} = nameRepeated(pointToRules(plain));
  return {
    ...($schema ? {$schema} : {}),
    title: 'Brand config of onbrand',
    // Editors: brand configs may hold comments and trailing commas.
    allowComments: true,
    allowTrailingCommas: true,
    ...root,
    definitions: {...definitions, RuleSettings: describeSettings(rules), Level: LEVEL},
  };
}

/** The schema as the text of its file. */
export function writeBrandSchema(schema: BrandSchema): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}

const LEVEL: JsonSchema = {enum: ['error', 'warning', 'info', 'off'], description: 'How grave a diagnostic is.'};
const LEVEL_REFERENCE: JsonSchema = {$ref: '#/definitions/Level'};

/** Wherever a config takes rule settings, the schema leads to the one definition that knows every rule. */
function pointToRules(schema: JsonSchema): JsonSchema {
  return mapSchema(schema, (node, key) => (key === 'rules' ? {$ref: '#/definitions/RuleSettings'} : node));
}

/** Pieces with a name of their own, and where each stands first. */
const NAMED: readonly (readonly [name: string, path: readonly string[]])[] = [
  ['TermConfig', ['properties', 'channels', 'additionalProperties', 'properties', 'terms', 'items']],
  ['ChannelConfig', ['properties', 'channels', 'additionalProperties']],
  ['ToneProfile', ['properties', 'tone', 'additionalProperties']],
  ['ApprovedClaim', ['properties', 'claims', 'properties', 'approved', 'items']],
  ['ForbiddenClaim', ['properties', 'claims', 'properties', 'forbidden', 'items']],
  ['MessageConfig', ['properties', 'messages', 'items']],
];

/** Moves the named pieces to `definitions`, wherever the same piece stands. */
function nameRepeated(schema: JsonSchema): {root: JsonSchema; definitions: Record<string, JsonSchema>} {
  const definitions: Record<string, JsonSchema> = {};
  let root = schema;
  for (const [name, path] of NAMED) {
    const piece = path.reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], root) as JsonSchema;
    const text = JSON.stringify(piece);
    definitions[name] = piece;
    root = mapSchema(root, (node) => (JSON.stringify(node) === text ? {$ref: `#/definitions/${name}`} : node));
  }
  return {root, definitions};
}

/** Replaces every schema inside `schema` by what `change` makes of it, the outermost first. `key` is a property's name. */
function mapSchema(schema: JsonSchema, change: (node: JsonSchema, key?: string) => JsonSchema): JsonSchema {
  const walk = (value: unknown, key?: string, isProperties = false): unknown => {
    if (Array.isArray(value)) return value.map((item) => walk(item));
    if (typeof value !== 'object' || value === null) return value;
    const changed = isProperties ? value : change(value as JsonSchema, key);
    if (changed !== value) return changed;
    const entries = Object.entries(value).map(([name, held]) => [
      name,
      walk(held, isProperties ? name : undefined, !isProperties && name === 'properties'),
    ]);
    return Object.fromEntries(entries);
  };
  return walk(schema) as JsonSchema;
}

function describeSettings(rules: readonly Rule[]): JsonSchema {
  const wildcards = ['*', ...FAMILIES.map((family) => `${family}/*`)];
  return {
    type: 'object',
    description: 'Levels and options by rule id. The later and more specific key wins.',
    properties: Object.fromEntries([
      ...wildcards.map((key) => [key, {...LEVEL_REFERENCE, description: describeWildcard(key)}]),
      ...rules.map((rule) => [rule.id, describeSetting(rule)]),
    ]),
    additionalProperties: false,
  };
}

function describeWildcard(key: string): string {
  return key === '*' ? 'Every rule.' : `Every rule of ${key.slice(0, -2)}.`;
}

function describeSetting(rule: Rule): JsonSchema {
  const options = readOptions(rule);
  const description = `${rule.summary}. Level unless set: ${nameLevel(rule)}.`;
  if (!options) return {description, ...LEVEL_REFERENCE};
  const pair: JsonSchema = {
    type: 'array',
    items: [LEVEL_REFERENCE, options],
    additionalItems: false,
    minItems: 2,
    maxItems: 2,
  };
  return {description, anyOf: [LEVEL_REFERENCE, pair]};
}
