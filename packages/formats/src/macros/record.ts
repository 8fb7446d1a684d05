import type {Leaf} from '../data/leaf.js';

/** An object, a list, a row or a single string of a data file. */
export interface Record {
  readonly leaf: Leaf | undefined;
  readonly fields: ReadonlyMap<string, Record>;
}

interface OpenRecord extends Record {
  leaf: Leaf | undefined;
  readonly fields: Map<string, OpenRecord>;
}

/** Puts the strings of a data file back into the objects they stand in. */
export function buildRecords(leaves: readonly Leaf[]): Record {
  const root: OpenRecord = {leaf: undefined, fields: new Map()};
  for (const leaf of leaves) {
    let at = root;
    for (const key of leaf.path) at = openField(at, key);
    at.leaf = leaf;
  }
  return root;
}

function openField({fields}: OpenRecord, key: string): OpenRecord {
  const known = fields.get(key);
  if (known) return known;
  const field: OpenRecord = {leaf: undefined, fields: new Map()};
  fields.set(key, field);
  return field;
}

/** The string in the first of these fields that holds one. */
export function fieldOf(record: Record | undefined, ...names: readonly string[]): Leaf | undefined {
  for (const name of names) {
    const leaf = record?.fields.get(name)?.leaf;
    if (leaf && leaf.text.trim() !== '') return leaf;
  }
  return undefined;
}
