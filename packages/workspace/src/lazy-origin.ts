import type {Origin} from '@onbrand/core';
import type {Place} from './data/located-data.js';

/** An origin whose line and column are looked up when somebody reads them: most never are, and finding them costs. */
export function createLazyOrigin(file: string, find: () => Place | undefined): Origin {
  let place: Place | undefined;
  let known = false;
  const look = (): Place | undefined => {
    if (!known) place = find();
    known = true;
    return place;
  };
  // Enumerable getters read like plain properties, also for JSON and structured clones.
  const origin = {
    file,
    get line() {
      return look()?.line;
    },
    get column() {
      return look()?.column;
    },
  };
  // `undefined` stands for a missing line; every reader of an optional key treats both alike.
  return origin as Origin;
}
