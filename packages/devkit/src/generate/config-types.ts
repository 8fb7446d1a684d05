import type {BrandSchema} from './brand-schema.js';
import {isTuple, type JsonSchema} from './json-schema.js';

/**
 * The types that ship with the command, written from the schema: they need no other package, and every key brings its
 * description along. For `brand.config.ts`.
 */
export function writeConfigTypes({definitions, $schema: _, title: __, ...root}: BrandSchema): string {
  const named: Record<string, JsonSchema> = {BrandConfig: {...root, description: 'A brand config.'}, ...definitions};
  return [
    '// Written by `npm run generate` from the schema of the brand config.',
    ...Object.entries(named).map(([name, schema]) => writeDeclaration(name, schema)),
    '/** Gives the config back; editors complete and check what stands in it. */',
    'export function defineConfig(config: BrandConfig): BrandConfig;',
    '',
  ].join('\n');
}

function writeDeclaration(name: string, schema: JsonSchema): string {
  return `${writeComment(schema, 0)}export type ${name} = ${writeType(schema, 0)};\n`;
}

function writeType(schema: JsonSchema, depth: number): string {
  if (schema.$ref) return schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1);
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return choices.map((choice) => writeType(choice, depth)).join(' | ');
  if (schema.type === 'array') return writeArray(schema, depth);
  if (schema.type === 'object') return writeObject(schema, depth);
  if (schema.type === 'integer') return 'number';
  return schema.type ?? 'unknown';
}

function writeArray({items = {}}: JsonSchema, depth: number): string {
  if (isTuple(items)) return `[${items.map((item) => writeType(item, depth)).join(', ')}]`;
  const inner = writeType(items, depth);
  return inner.includes(' | ') || inner.startsWith('{') ? `Array<${inner}>` : `${inner}[]`;
}

function writeObject({properties, required = [], additionalProperties}: JsonSchema, depth: number): string {
  if (!properties) return writeRecord(additionalProperties, depth);
  const indent = '  '.repeat(depth + 1);
  const lines = Object.entries(properties).map(([name, schema]) => {
    const key = /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
    const optional = required.includes(name) ? '' : '?';
    return `${writeComment(schema, depth + 1)}${indent}${key}${optional}: ${writeType(schema, depth + 1)};\n`;
  });
  return `{\n${lines.join('')}${'  '.repeat(depth)}}`;
}

function writeRecord(values: JsonSchema['additionalProperties'], depth: number): string {
  const held = typeof values === 'object' ? writeType(values, depth) : values === false ? 'never' : 'unknown';
  return `Record<string, ${held}>`;
}

/** A doc comment; what would end it early is taken apart. */
function writeComment({description}: JsonSchema, depth: number): string {
  return description ? `${'  '.repeat(depth)}/** ${description.replaceAll('*/', '* /')} */\n` : '';
}
