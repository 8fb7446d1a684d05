import {accessSync, constants} from 'node:fs';
import module from 'node:module';
import {dirname, join} from 'node:path';
import {findUserCacheFolder} from '@onbrand/workspace/cache-folder';

/**
 * Lets Node keep what it compiles of the command for the next start, in the user's own cache. Node does so from 22.1 on,
 * keeps apart what is of another version or another file, and starts as ever where it cannot.
 */
export function keepCompiled(): void {
  const enable: unknown = Reflect.get(module, 'enableCompileCache');
  if (typeof enable !== 'function') return;
  try {
    const folder = findUserCacheFolder();
    // Where there is no such place, Node may try for ever to make one.
    accessSync(dirname(folder), constants.W_OK);
    enable(join(folder, 'compiled'));
  } catch {
    // A user without a home, or with one that is locked: the command is compiled anew each time.
  }
}
