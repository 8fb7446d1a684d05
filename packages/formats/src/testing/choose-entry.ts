import type {FormatEntry} from '@onbrand/core';

/** The entry that reads a file, chosen as every host chooses it: by shape among those with its extension, else the rest. */
export function chooseEntry(entries: readonly FormatEntry[], path: string, text: string): FormatEntry {
  const extension = /\.[^./\\]*$/.exec(path)?.[0].toLowerCase() ?? '';
  const candidates = entries.filter(({extensions}) => extensions.includes(extension));
  const known = candidates.find(({recognise}) => recognise?.(text, path) === true);
  const found = known ?? candidates.find(({recognise}) => recognise === undefined) ?? candidates[0];
  if (!found) throw new Error(`No format reads “${path}”.`);
  return found;
}
