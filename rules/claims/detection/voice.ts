import type {Context} from './context.js';
import {isNameItem} from './words.js';

/**
 * Is the claim at item `index` said of ourselves? Yes where we, our or our names stand in the sentence; no where a
 * competitor or another name is the subject; and where nobody is named, the publisher speaks.
 */
export function ownsClaim(index: number, context: Context): boolean {
  for (let i = 0; i <= index && i < context.items.length; i += 1) if (context.competitors(i) > i) return false;
  if (context.speaksOfUs) return true;
  if (/^(?:they|he|she|his|her|their|these)$/.test(context.items[0]?.lower ?? '')) return false;
  const distance = context.distance(0, 0);
  if (distance.research > 0.5 || distance.personal > 0) return false;
  const subject = context.items[0];
  const named = subject !== undefined && isNameItem(subject) && !context.fragment;
  return !named && context.instruction < 1;
}
