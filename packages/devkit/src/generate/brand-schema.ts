import {brandConfigSchema, FAMILIES, type Rule} from '@onbrand/core';
import {isTuple, type JsonSchema, toJsonSchema} from './json-schema.js';
import {readOptions} from './rule-page.js';
import {nameLevel} from './rule-table.js';

/** A brand config's schema with the named pieces it is made of. */
export interface BrandSchema extends JsonSchema {
  /** For editors: brand configs may hold comments and trailing commas. */
  readonly allowComments: true;
  readonly allowTrailingCommas: true;
  readonly definitions: Readonly<Record<string, JsonSchema>>;
}

/** The published JSON Schema of a brand config: what the code validates, with the options of every rule. */
export function composeBrandSchema(rules: readonly Rule[]): BrandSchema {
  const {$schema, ...plain} = toJsonSchema(brandConfigSchema);
  const {root, definitions} = nameRepeated(pointToRules(plain));
  return {
    ...($schema ? {$schema} : {}),
    title: 'Brand config of onbrand',
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

/** Pieces with a name of their own, and where each is found. */
const NAMED: readonly (readonly [name: string, find: (config: JsonSchema) => JsonSchema])[] = [
  ['TermConfig', (config) => itemsOf(propertyOf(valuesOf(propertyOf(config, 'channels')), 'terms'))],
  ['ChannelConfig', (config) => valuesOf(propertyOf(config, 'channels'))],
  ['ToneProfile', (config) => valuesOf(propertyOf(config, 'tone'))],
  ['ApprovedClaim', (config) => itemsOf(propertyOf(propertyOf(config, 'claims'), 'approved'))],
  ['ForbiddenClaim', (config) => itemsOf(propertyOf(propertyOf(config, 'claims'), 'forbidden'))],
  ['MessageConfig', (config) => itemsOf(propertyOf(config, 'messages'))],
];

function propertyOf({properties}: JsonSchema, name: string): JsonSchema {
  return properties?.[name] ?? {};
}

function valuesOf({additionalProperties: values}: JsonSchema): JsonSchema {
  return typeof values === 'object' ? values : {};
}

function itemsOf({items}: JsonSchema): JsonSchema {
  return items && !isTuple(items) ? items : {};
}

/** Moves the named pieces to `definitions`, wherever the same piece stands. */
function nameRepeated(schema: JsonSchema): {root: JsonSchema; definitions: Record<string, JsonSchema>} {
  const definitions: Record<string, JsonSchema> = {};
  let root = schema;
  for (const [name, find] of NAMED) {
    const piece = find(root);
    const text = JSON.stringify(piece);
    definitions[name] = piece;
    root = mapSchema(root, (node) => (JSON.stringify(node) === text ? {$ref: `#/definitions/${name}`} : node));
  }
  return {root, definitions};
}

/** Puts what `change` makes of a schema in its place, the outermost first. `key` is the name of a property. */
function mapSchema(
  schema: JsonSchema,
  change: (node: JsonSchema, key?: string) => JsonSchema,
  key?: string,
): JsonSchema {
  const changed = change(schema, key);
  if (changed !== schema) return changed;
  const {properties, additionalProperties, items, anyOf} = schema;
  const map = (node: JsonSchema): JsonSchema => mapSchema(node, change);
  const named = Object.entries(properties ?? {}).map(([name, node]) => [name, mapSchema(node, change, name)]);
  return {
    ...schema,
    ...(properties ? {properties: Object.fromEntries(named)} : {}),
    ...(typeof additionalProperties === 'object' ? {additionalProperties: map(additionalProperties)} : {}),
    ...(items ? {items: isTuple(items) ? items.map(map) : map(items)} : {}),
    ...(anyOf ? {anyOf: anyOf.map(map)} : {}),
  };
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
