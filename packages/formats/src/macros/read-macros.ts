import type {Extraction, ExtractOptions, Part, RegionKind} from '@onbrand/core';
import type {LeafList} from '../data/leaf.js';
import {noticesOf, readLeaves} from '../data/read-leaves.js';
import {isMachineText} from '../values/copy-fields.js';
import {speaks} from '../values/languages.js';
import {readValue} from '../values/syntax.js';
import {joinExtractions} from '../values/value.js';
import {findMacros, type Macro, type MacroText} from './find-macros.js';
import {buildRecords} from './record.js';

const KINDS: Readonly<Record<string, RegionKind>> = {
  name: 'title',
  description: 'note',
  subject: 'subject',
  'internal note': 'note',
};

/** Reads the macros of an export; a file without any is read as the plain data file it is. */
export function readMacros(part: Part, list: LeafList, format: string, options: ExtractOptions = {}): Extraction {
  const macros = findMacros(buildRecords(list.leaves));
  if (macros.length === 0 || options.fields?.length) return readLeaves(part, list, format, options);
  const spoken = macros.filter(({language}) => speaks(options.languages, language));
  return joinExtractions([
    ...spoken.flatMap((macro) => textsOf(macro).map((text) => readText(part, macro, text))),
    {regions: [], comments: list.comments.map((comment) => ({...comment, part}))},
    {regions: [], comments: [], notices: noticesOf(part, list, format)},
  ]);
}

/** The name is read too, in the order in which the file has them. */
function textsOf({name, texts}: Macro): MacroText[] {
  const all = [...(name && isWords(name.text) ? [{role: 'name', leaf: name}] : []), ...texts];
  return all.sort((a, b) => a.leaf.start - b.leaf.start);
}

/** A name for people; not `gdpr_list`, not the short code an agent types. */
function isWords(name: string): boolean {
  return /\s|^\p{Lu}/u.test(name.trim()) && !isMachineText(name);
}

function readText(part: Part, macro: Macro, {role, leaf}: MacroText): Extraction {
  const kind = KINDS[role] ?? 'macro';
  return readValue({...leaf, part, kind, lang: macro.language, trail: macroTrail(macro.name?.text, role)});
}

/** Where a person finds the text: `Macro “Refund approved”`, `reply`. */
export function macroTrail(name: string | undefined, role: string): string[] {
  return [name ? `Macro “${name.trim().slice(0, 100)}”` : 'Macro', role];
}
