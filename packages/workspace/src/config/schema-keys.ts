import type {DataPath} from '../data/located-data.js';

/** What is looked at in a schema's definition; every Zod schema has one. */
interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly innerType?: Schema;
  readonly element?: Schema;
  readonly valueType?: Schema;
  readonly options?: readonly Schema[];
  readonly items?: readonly Schema[];
  readonly in?: Schema;
}
interface Schema {
  readonly def: Definition;
}

/** The keys an object at `path` may have by `schema`. Empty where any key goes, or where no object belongs. */
export function listKeys(schema: {readonly def: object}, path: DataPath): string[] {
  // Zod keeps the definitions of its many classes in one shape of optional fields.
  let schemas = [schema as Schema];
  for (const step of path) schemas = schemas.flatMap((one) => stepInto(one, step));
  return [...new Set(schemas.flatMap(unfold).flatMap(({def}) => Object.keys(def.shape ?? {})))];
}

/** The schemas a schema stands for, without the wrappers. */
function unfold(schema: Schema): Schema[] {
  const {type, innerType, options, in: input} = schema.def;
  if (type === 'union') return (options ?? []).flatMap(unfold);
  const inner = innerType ?? input;
  return inner ? unfold(inner) : [schema];
}

function stepInto(schema: Schema, step: string | number): Schema[] {
  return unfold(schema).flatMap(({def}) => {
    const inner = typeof step === 'number' ? (def.element ?? def.items?.[step]) : (def.shape?.[step] ?? def.valueType);
    return inner ? [inner] : [];
  });
}
