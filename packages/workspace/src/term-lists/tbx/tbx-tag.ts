/** What an element is in a TBX file. */
export type TbxRole = 'concept' | 'language' | 'term section' | 'term' | 'note' | 'inline' | 'data';

/** A start tag, as far as TBX goes. */
export interface TbxTag {
  /** Without a prefix: names are told apart well enough without namespaces. */
  readonly name: string;
  readonly role: TbxRole;
  /** The data category. */
  readonly category: string;
  readonly target: string | undefined;
  readonly language: string;
  /** Does nobody ask for the text that stands in it? */
  readonly isContainer: boolean;
}

const ROLES = new Map<string, TbxRole>([
  ['conceptEntry', 'concept'],
  ['termEntry', 'concept'],
  ['langSec', 'language'],
  ['langSet', 'language'],
  ['termSec', 'term section'],
  ['tig', 'term section'],
  ['ntig', 'term section'],
  ['term', 'term'],
  ['note', 'note'],
  ['noteValue', 'note'],
  // Marked-up words and their like belong to the text around them.
  ...['hi', 'foreign', 'sc', 'ec', 'ph', 'bpt', 'ept', 'it', 'ut'].map((name) => [name, 'inline'] as const),
]);
const CONTAINERS: ReadonlySet<TbxRole> = new Set(['concept', 'language', 'term section']);

/** Elements whose category is in `type`; in all others the name says it (the DCT style, the old TBX-Min). */
const TYPED: ReadonlySet<string> = new Set(['termNote', 'descrip', 'admin', 'ref', 'xref', 'transac', 'transacNote']);
const ROOTS: ReadonlySet<string> = new Set(['martif', 'tbx', 'TBX']);

/** Reads a start tag. */
export function readTbxTag(written: string, attributes: Readonly<Record<string, string>>): TbxTag {
  const name = written.slice(written.indexOf(':') + 1);
  const role = ROLES.get(name) ?? 'data';
  return {
    name,
    role,
    category: TYPED.has(name) ? (attributes.type ?? name) : name,
    target: attributes.target,
    language: attributes['xml:lang'] ?? attributes.lang ?? '',
    isContainer: CONTAINERS.has(role),
  };
}

/** Does a TBX file begin with it? */
export function isTbxRoot({name}: TbxTag): boolean {
  return ROOTS.has(name);
}

/** No TBX nests deeper. */
export const DEEPEST = 100;
