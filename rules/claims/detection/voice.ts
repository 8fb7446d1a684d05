import type {Context} from './context/context.js';
import type {Item} from './sentence.js';
import {endOfStandards} from './standards.js';
import {isNameItem, list} from './words.js';

/**
 * Is the claim at item `index` said of ourselves? Yes where we, our or our names stand in the sentence; no where a
 * competitor or another name is the subject, or the sentence is about people, studies or the speaker alone; and where
 * nobody is named, the publisher speaks.
 */
export function ownsClaim(index: number, context: Context): boolean {
  for (let i = 0; i <= index && i < context.items.length; i += 1) if (context.competitors(i) > i) return false;
  if (isQuoted(context)) return context.namesUs;
  if (context.speaksOfUs) return true;
  if (/^(?:they|he|she|his|her|their|these)$/.test(context.items[0]?.lower ?? '')) return false;
  const distance = context.distance(0, 0);
  if (distance.research > 0.5 || distance.technical >= 1 || distance.personal > 0 || hasNamedSubject(context.items))
    return false;
  // A plain statement with neither us nor the reader in it speaks of the world; a headline, a benefit or a bullet is ours.
  return context.instruction < 1 && (context.speaksToYou || context.fragment || aboutOffering(context.items));
}

/** Is the sentence a quotation, whole or in part? Then “we” is whoever is quoted. */
function isQuoted({items}: Context): boolean {
  return items.some(
    ({kind, lower}, i) =>
      kind === 'mark' &&
      /^[“”"«»„]$/.test(lower) &&
      (i < 2 || i > items.length - 2 || (/^[“”]$/.test(lower) && isSpeech(items, i))),
  );
}

/** Does a mark close (or open) more than a few words? */
function isSpeech(items: readonly Item[], at: number): boolean {
  const closing = items[at]?.lower === '”';
  const other = closing ? '“' : '”';
  for (let i = at + (closing ? -1 : 1); items[i] !== undefined; i += closing ? -1 : 1)
    if (items[i]?.lower === other) return Math.abs(i - at) > 5;
  return true;
}

/** Verbs with which a name acts or is. */
export const VERBS: ReadonlySet<string> = new Set(
  list(`is are was has have can will does do did helps help offers offer provides provide includes include supports support connects handles gives lets makes delivers powers
  runs serves processes uses comes starts costs works allows enables keeps blocks protects brings takes gets puts saves reduces cuts checks ships sends stores
  integrates ensures combines adds finds turns shows tracks creates connects monitors detects simplifies streamlines automates empowers accelerates eliminates lowers increases improves boosts drives generates guarantees stays remains never doesn't won't requires charges lacks begins typically always lets sends holds covers measures protects captures transforms replaces removes makes became was were had did grew offers found chose selected switched moved migrated adopted adopts announced became began built reduced improved`),
);

/** Does a clause begin with a name that acts: “Kakao Corp is …”, “Yes: Firefox blocks …”? A capital alone does not tell. */
export function hasNamedSubject(items: readonly Item[]): boolean {
  return items.some((_, i) => (i === 0 || opensClause(items, i)) && isNamedSubject(items, i));
}

const opensClause = (items: readonly Item[], i: number): boolean => {
  const before = items[i - 1];
  return before?.kind === 'mark' && /^[:;,–—.!?]$/.test(before.lower) && items[i]?.joint !== 'glued';
};

function isNamedSubject(items: readonly Item[], from: number): boolean {
  let end = items[from]?.lower === 'the' ? from + 1 : from;
  const start = end;
  // “The GDPR requires …”: a law, and nobody’s product.
  if (endOfStandards(items, start) > start) return false;
  while (end < start + 4 && items[end] !== undefined && isNameItem(items[end] as Item)) end += 1;
  return end > start && VERBS.has(items[end]?.lower ?? '');
}

const OFFERINGS = new Set(
  list(`platform app service tool product company team project program programme organization organisation foundation department agency library plugin framework software
  solution suite system engine website site store shop charity community school clinic course extension package editor device`),
);

/** Is the subject what we offer, or we: “The app …”, “This plugin …”? */
export function aboutOffering(items: readonly Item[]): boolean {
  if (!/^(?:the|this|our)$/.test(items[0]?.lower ?? '')) return false;
  // “The Community Health Academy” is somebody’s name.
  return items.slice(1, 3).some(({lower, capital}) => OFFERINGS.has(lower) && !capital);
}
