import {CATEGORIES, type TbxCategory} from './tbx-file.js';

/** What an element is in a TBX file. */
export type TbxRole = 'concept' | 'language' | 'term section' | 'term' | 'note' | 'inline' | 'data';

/** Not at all, as any words, or as a value of which a file has a few different ones. */
export type WantedText = 'nothing' | 'words' | 'value';

/** A start tag, as far as TBX goes. */
export interface TbxTag {
  /** Without a prefix: names are told apart well enough without namespaces. */
  readonly name: string;
  readonly role: TbxRole;
  /** The data category, if it is one that is asked for. */
  readonly category: TbxCategory | undefined;
  readonly target: string | undefined;
  readonly language: string;
  /** What its text is wanted as. That of marked-up words counts only where the text around them does. */
  readonly wanted: WantedText;
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
const WORDS: ReadonlySet<TbxRole> = new Set(['term', 'note', 'inline']);
/** The rest are chosen from a list. */
const FREE: ReadonlySet<TbxCategory> = new Set(['usageNote', 'externalCrossReference']);
const KNOWN_CATEGORIES = new Map<string, TbxCategory>(CATEGORIES.map((category) => [category, category]));

/** Elements whose category is in `type`; in all others the name says it (the DCT style, the old TBX-Min). */
const TYPED: ReadonlySet<string> = new Set(['termNote', 'descrip', 'admin', 'ref', 'xref', 'transac', 'transacNote']);
const ROOTS: ReadonlySet<string> = new Set(['martif', 'tbx', 'TBX']);

/** Reads a start tag. */
export function readTbxTag(written: string, attributes: Readonly<Record<string, string>>): TbxTag {
  const name = written.slice(written.indexOf(':') + 1);
  const role = ROLES.get(name) ?? 'data';
  const category = KNOWN_CATEGORIES.get(TYPED.has(name) ? (attributes.type ?? name) : name);
  return {
    name,
    role,
    category,
    target: attributes.target,
    language: attributes['xml:lang'] ?? attributes.lang ?? '',
    wanted: wantedOf(role, category),
  };
}

function wantedOf(role: TbxRole, category: TbxCategory | undefined): WantedText {
  if (WORDS.has(role)) return 'words';
  if (role !== 'data' || category === undefined) return 'nothing';
  return FREE.has(category) ? 'words' : 'value';
}

/** Does a TBX file begin with it? */
export function isTbxRoot({name}: TbxTag): boolean {
  return ROOTS.has(name);
}

/** No TBX nests deeper. */
export const DEEPEST = 100;
