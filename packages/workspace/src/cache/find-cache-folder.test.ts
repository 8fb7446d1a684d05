import {mkdirSync} from 'node:fs';
import {homedir} from 'node:os';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {createTemporaryProject} from '../testing/temporary-project.js';
import {findCacheFolder} from './find-cache-folder.js';

describe('findCacheFolder', () => {
  it('is in the packages of the project', () => {
    using project = createTemporaryProject({'node_modules/onbrand/package.json': {}});
    expect(findCacheFolder(project.folder)).toBe(project.at('node_modules/.cache/onbrand'));
  });

  it('is in those of the repository, for a folder of it', () => {
    using project = createTemporaryProject({'node_modules/onbrand/package.json': {}});
    mkdirSync(project.at('site/brand'), {recursive: true});
    expect(findCacheFolder(project.at('site/brand'))).toBe(project.at('node_modules/.cache/onbrand'));
  });

  it.runIf(process.platform === 'linux')('is among those of the user where there are none', () => {
    using project = createTemporaryProject();
    const own = path.join(homedir(), '.cache', 'onbrand');
    expect(findCacheFolder(project.folder, {XDG_CACHE_HOME: project.at('caches')})).toBe(project.at('caches/onbrand'));
    expect(findCacheFolder(project.folder, {})).toBe(own);
    expect(findCacheFolder(project.folder, {XDG_CACHE_HOME: 'relative'})).toBe(own);
  });
});
