import type {z} from 'zod';

/** The JSON Schema (draft 7) that zod writes. */
export type JsonSchema = z.core.JSONSchema.JSONSchema;

/** A type in the words of TypeScript on one line, for tables: `"days" | number`, `string[]`. */
export function describeType(schema: JsonSchema | boolean): string {
  if (typeof schema === 'boolean') return 'anything';
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return choices.map((choice) => describeType(choice as JsonSchema)).join(' | ');
  if (schema.type === 'array') return describeArray(schema);
  if (schema.type === 'integer') return 'number';
  return schema.type ?? 'anything';
}

function describeArray(schema: JsonSchema): string {
  const {items} = schema;
  if (Array.isArray(items)) return `[${items.map((item) => describeType(item as JsonSchema)).join(', ')}]`;
  const inner = items === undefined ? 'anything' : describeType(items as JsonSchema);
  return inner.includes(' | ') ? `(${inner})[]` : `${inner}[]`;
}
