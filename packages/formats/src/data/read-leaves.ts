import type {Extraction, ExtractOptions, Part} from '@onbrand/core';
import {isCopy, kindOfKey, namingKey} from '../values/copy-fields.js';
import {compileSelectors} from '../values/selectors.js';
import {readValue} from '../values/syntax.js';
import {joinExtractions} from '../values/value.js';
import type {LeafList} from './leaf.js';
import {brokenNotice, TOO_DEEP_NOTICE} from './notices.js';

/** Reads the copy-bearing strings of a data file: those the selectors choose, or those whose keys say so. */
export function readLeaves(part: Part, list: LeafList, format: string, options: ExtractOptions = {}): Extraction {
  const selectors = compileSelectors(options.fields ?? []);
  const chosen = list.leaves.filter((leaf) => isCopy(leaf.path, leaf.text, selectors));
  return joinExtractions([
    ...chosen.map((leaf) =>
      readValue({...leaf, part, kind: kindOfKey(namingKey(leaf.path)), trail: leaf.trail ?? [leaf.path.join('.')]}),
    ),
    {regions: [], comments: list.comments.map((comment) => ({...comment, part}))},
    {regions: [], comments: [], notices: noticesOf(part, list, format)},
  ]);
}

/** What the user should know of a file that could not be read to its end. */
export function noticesOf(part: Part, {brokenAt, tooDeep}: LeafList, format: string): string[] {
  return [
    ...(brokenAt === undefined ? [] : [brokenNotice(format, part.text, brokenAt)]),
    ...(tooDeep ? [TOO_DEEP_NOTICE] : []),
  ];
}
