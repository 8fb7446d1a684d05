import {z} from 'zod';

/** What zod writes of JSON Schema, draft 7. */
export interface JsonSchema {
  readonly $schema?: string;
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  /** A list of schemas is one for each place of a tuple. */
  readonly items?: JsonSchema | readonly JsonSchema[];
  readonly additionalItems?: boolean;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: JsonSchema | boolean;
  readonly definitions?: Readonly<Record<string, JsonSchema>>;
}

/** The JSON Schema of what a user may write. */
export function toJsonSchema(schema: z.ZodType): JsonSchema {
  return JSON.parse(JSON.stringify(z.toJSONSchema(schema, {io: 'input', target: 'draft-07', unrepresentable: 'any'})));
}

/** A type in the words of TypeScript on one line, for tables: `"days" | number`, `string[]`. */
export function describeType(schema: JsonSchema): string {
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return choices.map(describeType).join(' | ');
  if (schema.type === 'array') return describeArray(schema.items ?? {});
  if (schema.type === 'integer') return 'number';
  return schema.type ?? 'anything';
}

function describeArray(items: NonNullable<JsonSchema['items']>): string {
  if (isTuple(items)) return `[${items.map(describeType).join(', ')}]`;
  const inner = describeType(items);
  return inner.includes(' | ') ? `(${inner})[]` : `${inner}[]`;
}

/** Does each place have a schema of its own? */
export function isTuple(items: NonNullable<JsonSchema['items']>): items is readonly JsonSchema[] {
  return Array.isArray(items);
}
