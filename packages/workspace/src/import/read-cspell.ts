import type {DataPath, Locate, LocatedData} from '../data/located-data.js';
import type {ForeignImport, ForeignRule, ImportedFile, ImportNote} from './import-report.js';
import {isRecord, isText, textsOf} from './narrow.js';

/**
 * Reads the settings of cspell, https://cspell.org/configuration: `flagWords` become terms. Words it merely knows how
 * to spell are no rules and stay behind.
 */
export function readCspellSettings(file: string, {value, locate}: LocatedData): ImportedFile {
  if (!isRecord(value)) return {rules: [], report: []};
  const blocks: (readonly [DataPath, Readonly<Record<string, unknown>>])[] = [[[], value]];
  for (const key of ['languageSettings', 'overrides']) {
    const list = value[key];
    if (!Array.isArray(list)) continue;
    for (const [index, block] of list.entries()) if (isRecord(block)) blocks.push([[key, index], block]);
  }
  return {
    rules: blocks.flatMap(([path, block]) => readFlagWords(file, block.flagWords, [...path, 'flagWords'], locate)),
    report: blocks.flatMap(([path, block]) => [...describeRest(file, block, path, locate)]),
    imports: listDictionaries(value.dictionaryDefinitions),
  };
}

function readFlagWords(file: string, words: unknown, path: DataPath, locate: Locate): ForeignRule[] {
  if (!Array.isArray(words)) return [];
  const entries = words.flatMap((word: unknown, index) => {
    if (!isText(word)) return [];
    const at = locate([...path, index]);
    return splitEntries(word).map((entry) => ({entry, place: {file, ...(at ? {line: at.line} : {})}}));
  });
  const spared = entries.filter(({entry}) => entry.startsWith('!')).map(({entry}) => entry.slice(1).trim());
  return entries
    .filter(({entry}) => !entry.startsWith('!'))
    .map(({entry, place}) => readFlagWord(entry, place, spared));
}

/** `a: b; c` is two entries. */
function splitEntries(text: string): string[] {
  return text
    .split(/[;\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

/** `teh->the, that`, `teh: the`, or the word alone. */
function readFlagWord(entry: string, place: {readonly file: string}, spared: readonly string[]): ForeignRule {
  const [word = '', ...suggestions] = entry.split(/->|:|,/).map((piece) => piece.trim());
  const isSparedInOtherCase = spared.some((other) => other !== word && other.toLowerCase() === word.toLowerCase());
  return {
    ...place,
    entry,
    use: suggestions.filter((suggestion) => suggestion !== ''),
    patterns: spared.includes(word) ? [] : [{source: word, isPattern: false, ignoreCase: !isSparedInOtherCase}],
    whole: true,
  };
}

const NO_RULES: readonly (readonly [key: string, change: string])[] = [
  ['words', 'words that are spelled right are no rule; “use” says which of them we write'],
  ['ignoreWords', 'words that are spelled right are no rule'],
  ['suggestWords', 'suggestions that flag nothing are no rule; move those you mean to “terms”'],
  ['import', 'settings of other packages are not read; import their files one by one'],
];

function* describeRest(
  file: string,
  block: Readonly<Record<string, unknown>>,
  path: DataPath,
  locate: Locate,
): Generator<ImportNote> {
  for (const [key, change] of NO_RULES) {
    const count = textsOf(block[key]).length;
    if (count === 0) continue;
    const at = locate([...path, key], 'key');
    yield {file, ...(at ? {line: at.line} : {}), entry: `${key} (${count})`, effect: 'left out', change};
  }
  if (path[0] === 'overrides' && block.flagWords !== undefined) {
    const at = locate([...path, 'flagWords'], 'key');
    const entry = `overrides: ${textsOf(block.filename).join(', ')}`;
    yield {
      file,
      ...(at ? {line: at.line} : {}),
      entry,
      effect: 'wider',
      change: 'the words are flagged in all files; name “channels” in the entries to narrow them',
    };
  }
}

function listDictionaries(definitions: unknown): ForeignImport[] {
  if (!Array.isArray(definitions)) return [];
  return definitions.flatMap((definition: unknown) =>
    isRecord(definition) && isText(definition.path) && definition.path.endsWith('.txt')
      ? [{path: definition.path, followImports: false, isIgnored: () => false}]
      : [],
  );
}

/**
 * Reads a dictionary of cspell, https://cspell.org/docs/dictionaries/custom-dictionaries: `!word` is forbidden, and a
 * line with an arrow names what to write instead. All other lines are words it merely knows.
 */
export function readCspellDictionary(file: string, text: string): ImportedFile {
  const rules: ForeignRule[] = [];
  let known = 0;
  for (const [index, raw] of text.split(/\r\n|[\n\r]/).entries()) {
    const line = raw.replace(/#.*/, '').trim();
    if (line === '') continue;
    const place = {file, line: index + 1};
    const isForbidden = line.startsWith('!');
    if (!isForbidden && !line.includes('->')) known += 1;
    else
      for (const entry of splitEntries(isForbidden ? line.slice(1) : line)) rules.push(readFlagWord(entry, place, []));
  }
  const report: ImportNote[] =
    known === 0
      ? []
      : [{file, entry: `${known} words`, effect: 'left out', change: 'words that are spelled right are no rule'}];
  return {rules, report};
}
