import {accessSync, constants} from 'node:fs';
import {homedir} from 'node:os';
import path from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Where a project keeps its cache: `.cache/onbrand` in the nearest `node_modules`, as other tools have it and as build
 * servers keep it between runs; in the user's own cache folder where there is none, or none that may be written.
 */
export function findCacheFolder(project: string, env: Environment = process.env): string {
  for (let at = path.resolve(project); ; at = path.dirname(at)) {
    const modules = path.join(at, 'node_modules');
    if (isWritable(modules)) return path.join(modules, '.cache', 'onbrand');
    if (path.dirname(at) === at) return findUserCacheFolder(env);
  }
}

/** Our folder in the user's own cache. */
export function findUserCacheFolder(env: Environment = process.env): string {
  return path.join(findUserFolder(env), 'onbrand');
}

/** By the customs of the system: XDG on Linux, `Library/Caches` on macOS, `LOCALAPPDATA` on Windows. */
function findUserFolder(env: Environment): string {
  if (process.platform === 'darwin') return path.join(homedir(), 'Library', 'Caches');
  if (process.platform === 'win32') return env.LOCALAPPDATA || path.join(homedir(), 'AppData', 'Local');
  const named = env.XDG_CACHE_HOME ?? '';
  // A relative path in it is invalid and to be ignored (XDG Base Directory Specification).
  return path.isAbsolute(named) ? named : path.join(homedir(), '.cache');
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
