import {rules} from '@onbrand/rules';
import {describe, expect, it} from 'vitest';
import {buildLaunch} from '../../../formats/test/build-launch.js';
import {FORMATS} from '../find-format.js';
import {createToldLinter, judgeTold} from './judge-told.js';
import {expectIn, listToldFiles, nameTold, readToldStory, replaceTold, type ToldFile} from './told-story.js';

/** Built, not committed: nobody could review them. */
const built: readonly ToldFile[] = [...buildLaunch()].map(([path, bytes]) => ({path, bytes}));
const files = [...listToldFiles(), ...built];

describe('one text, told in every format', async () => {
  const story = readToldStory();
  const linter = createToldLinter(rules);
  const judged = new Map(
    await Promise.all(files.map(async (file) => [file.path, await judgeTold(file, linter)] as const)),
  );

  it('comes in every format there is', () => {
    const told = new Set([...judged.values()].map(({format}) => format));
    expect(FORMATS.map(({id}) => id).filter((id) => !told.has(id))).toEqual([]);
  });

  it('is given back corrected in all of them but PDF', () => {
    const onlyRead = [...judged.values()].filter(({fixed}) => fixed === undefined);
    expect(onlyRead.map(({format}) => format)).toEqual(['pdf']);
  });

  it('has exceptions only for files there are, and for diagnostics on the list', () => {
    const paths = new Set(files.map(({path}) => path));
    const names = new Set(story.diagnostics.map(nameTold));
    const {exceptions} = story;
    expect(exceptions.flatMap((one) => one.files).filter((path) => !paths.has(path))).toEqual([]);
    expect(exceptions.flatMap(({unfixed}) => unfixed).filter((name) => !names.has(name))).toEqual([]);
  });

  it.each(listToldFiles())('$path is the same with the line ends of Windows', async ({path, bytes}) => {
    const windows = new TextDecoder().decode(bytes).replaceAll('\n', '\r\n');
    const one = await judgeTold({path, bytes: new TextEncoder().encode(windows)}, linter);
    expect(one).toEqual(judged.get(path));
  });

  describe.each(files.map(({path}) => path))('%s', (path) => {
    const told = expectIn(path, story);
    const one = judged.get(path);

    it('has the same diagnostics', () => {
      expect([...(one?.found ?? [])].sort()).toEqual(told.map(nameTold).sort());
    });

    if (!one?.fixed) return;
    const {fixed, text} = one;

    it('is fixed to the same words, and changed nowhere else', () => {
      expect(fixed.text).toBe(replaceTold(text, told));
    });

    it('keeps what only a person can decide, and is not changed by a second fix', () => {
      expect([...fixed.left].sort()).toEqual(
        told
          .filter((diagnostic) => diagnostic.fixed === undefined)
          .map(nameTold)
          .sort(),
      );
      expect(fixed.again).toBe(0);
    });
  });
});
