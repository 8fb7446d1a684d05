import {NotPlain} from './not-plain.js';

/** Term lists need four or five. js-yaml goes deeper, and tells of what is too deep. */
const DEEPEST = 20;

/** The depth inside of what stands at `depth`. */
export function descend(depth: number): number {
  if (depth >= DEEPEST) throw new NotPlain('deep nesting');
  return depth + 1;
}
