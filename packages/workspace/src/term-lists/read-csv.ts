import {createLineIndex, type LineIndex, parseTerm, type TermConfig, termSchema} from '@onbrand/core';
import {explainIssues} from '../config/explain-issues.js';
import {ConfigError, type Problem} from '../problem.js';
import {type CsvColumn, findColumn} from './csv-columns.js';
import {readDate, readPartOfSpeech, readStatus, readYesNo, splitCell} from './csv-values.js';
import {matchesLanguage} from './match-language.js';
import {type CsvCell, type CsvRow, scanCsv} from './scan-csv.js';
import type {ListedTerm, TermList} from './term-list.js';

/** In the order in which a tie is decided. */
const SEPARATORS = [',', ';', '\t'] as const;

/** Columns that hold several things in one cell. */
const LISTS: ReadonlySet<CsvColumn> = new Set([
  'use',
  'avoid',
  'term',
  'channels',
  'markets',
  'except',
  'near',
  'notNear',
]);

interface Table {
  readonly columns: readonly (CsvColumn | undefined)[];
  readonly rows: Iterable<CsvRow>;
}

/** Reads a spreadsheet of terms. Throws `ConfigError` where it is no such table; a bad row is named and left out. */
export function readCsv(file: string, text: string, language: string): TermList {
  const table = openTable(file, text);
  const lines = createLineIndex(text);
  const terms: ListedTerm[] = [];
  const problems: Problem[] = [];
  for (const row of table.rows) {
    if (row.cells.every((cell) => cell.text.trim() === '')) continue;
    const {line, column} = lines.locate(row.start);
    const read = readRow(row, table.columns, language);
    problems.push(...read.problems.map(({at, message}) => placeAt(file, lines, at, message)));
    if (read.term) terms.push({term: read.term, origin: {file, line, column}});
  }
  return {terms, problems};
}

function placeAt(file: string, lines: LineIndex, offset: number, message: string): Problem {
  const {line, column} = lines.locate(offset);
  return {file, line, column, message};
}

/** The separator is the one under which the first row names most columns. Excel's `sep=;` decides by itself. */
function openTable(file: string, text: string): Table {
  const declared = /^sep=(.)(?:\r\n|\n|\r)/.exec(text);
  const start = declared?.[0].length ?? 0;
  const candidates = declared?.[1] === undefined ? SEPARATORS : [declared[1]];
  const tables = candidates.map((separator) => {
    const rows = scanCsv(text, separator, start);
    const header: CsvRow | undefined = rows.next().value ?? undefined;
    const columns = (header?.cells ?? []).map((cell) => findColumn(cell.text));
    return {rows, columns, known: columns.filter((column) => column !== undefined).length};
  });
  const best = tables.reduce((a, b) => (b.known > a.known ? b : a));
  if (!best.columns.some((column) => column === 'use' || column === 'avoid' || column === 'term')) {
    const message =
      'The first row must name the columns, among them “use” or “avoid”. “onbrand init --terms” writes a template.';
    throw new ConfigError([{file, line: 1, column: 1, message}]);
  }
  return best;
}

interface CellProblem {
  readonly at: number;
  readonly message: string;
}

type Cells = Partial<Record<CsvColumn, CsvCell>>;

function readRow(
  row: CsvRow,
  columns: readonly (CsvColumn | undefined)[],
  language: string,
): {readonly term?: TermConfig; readonly problems: readonly CellProblem[]} {
  if (row.unclosed) {
    const at = row.cells.at(-1)?.start ?? row.start;
    return {problems: [{at, message: 'This cell opens a quote that is never closed. Close it, or take it out.'}]};
  }
  const extra = row.cells.find((cell, index) => index >= columns.length && cell.text.trim() !== '');
  if (extra) {
    const message = `This row has ${row.cells.length} cells, the first row ${columns.length}. Put a cell that holds the separator in quotes.`;
    return {problems: [{at: extra.start, message}]};
  }
  const cells = collectCells(row, columns);
  if (cells.language && !matchesLanguage(cells.language.text, language)) return {problems: []};
  const problems: CellProblem[] = [];
  const draft = buildTerm(cells, (cell, message) => problems.push({at: cell.start, message}));
  if (draft.use === undefined && draft.avoid === undefined) {
    return {problems: [{at: row.start, message: 'This row names no word. Fill “use” or “avoid”.'}]};
  }
  const checked = parseTerm(draft);
  if (checked.success) return problems.length > 0 ? {problems} : {term: checked.data, problems};
  const more = explainIssues(checked.error.issues, draft, termSchema).map(({path, message}) => ({
    at: findCell(cells, path[0])?.start ?? row.start,
    message,
  }));
  return {problems: [...problems, ...more]};
}

/** Of two columns for the same thing the first that is filled counts; lists are joined. */
function collectCells(row: CsvRow, columns: readonly (CsvColumn | undefined)[]): Cells {
  const cells: Cells = {};
  for (let index = 0; index < row.cells.length; index += 1) {
    const column = columns[index];
    const cell = row.cells[index];
    if (column === undefined || cell === undefined || cell.text.trim() === '') continue;
    const earlier = cells[column];
    if (!earlier) cells[column] = cell;
    else if (LISTS.has(column)) cells[column] = {text: `${earlier.text}\n${cell.text}`, start: earlier.start};
  }
  return cells;
}

/** The cell behind a key of the entry, for the place of a problem. */
function findCell(cells: Cells, key: string | number | undefined): CsvCell | undefined {
  const column = Object.entries(cells).find(([name]) => name === key)?.[1];
  return (
    column ?? (key === 'match' ? (cells.case ?? cells.inflect ?? cells.whole) : key === 'use' ? cells.term : undefined)
  );
}

type Refuse = (cell: CsvCell, message: string) => void;

type ReadCell = (cell: CsvCell, refuse: Refuse) => unknown;

/** How the columns that stand for one key of an entry are read. The others are put together from several. */
const READERS: Partial<Record<CsvColumn, ReadCell>> = {
  id: trim,
  kind: lower,
  pos: (cell, refuse) => readWord(cell, readPartOfSpeech, 'noun, verb, adjective, adverb or other', refuse),
  because: trim,
  owner: trim,
  url: trim,
  severity: lower,
  since: (cell, refuse) => readWord(cell, readDate, 'a date as year-month-day, “2026-09-01”', refuse),
  until: (cell, refuse) => readWord(cell, readDate, 'a date as year-month-day, “2026-09-01”', refuse),
  channels: readList,
  markets: readList,
  except: readList,
  near: readList,
  notNear: readList,
  quoted: lower,
  trademark: readTrademark,
  first: trim,
  expand: trim,
  policy: lower,
};

/** How columns of `match` and of `tests` are read. */
const GROUPED: Partial<Record<CsvColumn, {readonly group: 'match' | 'tests'; readonly read: ReadCell}>> = {
  case: {group: 'match', read: readCase},
  inflect: {group: 'match', read: (cell, refuse) => readWord(cell, readYesNo, 'yes or no', refuse)},
  whole: {group: 'match', read: (cell, refuse) => readWord(cell, readYesNo, 'yes or no', refuse)},
  flag: {group: 'tests', read: readLines},
  pass: {group: 'tests', read: readLines},
};

function buildTerm(cells: Cells, refuse: Refuse): Record<string, unknown> {
  const status =
    cells.status &&
    readWord(cells.status, readStatus, 'preferred, admitted, deprecated, forbidden or proposed', refuse);
  const draft = readWords(cells, status);
  for (const [name, cell] of Object.entries(cells)) {
    // The keys of `cells` are columns. Only cells that hold something are read: an entry has no empty keys.
    const column = name as CsvColumn;
    const grouped = GROUPED[column];
    const value = (grouped?.read ?? READERS[column])?.(cell, refuse);
    if (value === undefined) continue;
    if (grouped) draft[grouped.group] = {...asGroup(draft[grouped.group]), [column]: value};
    else draft[column] = value;
  }
  return draft;
}

function asGroup(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}

/**
 * Two shapes of spreadsheets are common. Either a row has its right and its wrong words in columns of their own, or a
 * column “term” whose meaning hangs on its status: then a forbidden term is one to avoid, and “use” what replaces it.
 */
function readWords(cells: Cells, status: string | undefined): Record<string, unknown> {
  const term = cells.term ? splitCell(cells.term.text) : [];
  const use = cells.use ? splitCell(cells.use.text) : [];
  const avoid = cells.avoid ? splitCell(cells.avoid.text) : [];
  const isWrong = status === 'forbidden' || status === 'deprecated';
  // “term | use instead” without a status: the term is the one that is replaced.
  if (isWrong || (cells.use && !cells.avoid)) avoid.push(...term);
  else if (!cells.use) use.push(...term);
  const words: Record<string, unknown> = {};
  if (use.length > 0) words.use = use.length === 1 ? use[0] : use;
  if (avoid.length > 0) words.avoid = avoid;
  // With a word to use instead the entry as a whole is a ruling, not a wrong word.
  if (status !== undefined && !(isWrong && use.length > 0)) words.status = status;
  return words;
}

function readWord<T>(
  cell: CsvCell,
  read: (text: string) => T | undefined,
  expected: string,
  refuse: Refuse,
): T | undefined {
  const value = read(cell.text);
  if (value === undefined) refuse(cell, `Write ${expected} instead of “${cell.text.trim()}”.`);
  return value;
}

function readCase(cell: CsvCell, refuse: Refuse): string | undefined {
  const word = lower(cell);
  if (word === 'sensitive' || word === 'insensitive') return word;
  const isSensitive = readWord(cell, readYesNo, 'sensitive or insensitive', refuse);
  return isSensitive === undefined ? undefined : isSensitive ? 'sensitive' : 'insensitive';
}

/** `®` as it is, or as typed without it: `(R)`, `TM`. */
function readTrademark(cell: CsvCell): string {
  const mark = trim(cell);
  const letters = mark.replace(/[()]/g, '').toLowerCase();
  return letters === 'r' ? '®' : letters === 'tm' ? '™' : letters === 'sm' ? '℠' : mark;
}

function readList(cell: CsvCell): string[] | undefined {
  const pieces = splitCell(cell.text);
  return pieces.length > 0 ? pieces : undefined;
}

/** Sentences hold semicolons; only a bar or a line break parts them. */
function readLines(cell: CsvCell): string[] | undefined {
  const pieces = cell.text
    .split(/[|\r\n]/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  return pieces.length > 0 ? pieces : undefined;
}

function trim(cell: CsvCell): string {
  return cell.text.trim();
}

function lower(cell: CsvCell): string {
  return cell.text.trim().toLowerCase();
}
