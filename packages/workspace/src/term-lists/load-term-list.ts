import path from 'node:path';
import {decodeConfigText, readConfigBytes} from '../config/read-config-file.js';
import {findDataSyntax, readData} from '../data/read-data.js';
import {ConfigError} from '../problem.js';
import type {TermList} from './term-list.js';

/**
 * Reads a term list: a spreadsheet (.csv, .tsv), TBX (.tbx, .xml), YAML or JSON. `language` is that of the config and
 * picks from lists in several languages. A bad entry is told in `problems`, and the rest is there; throws `ConfigError`
 * where the file as a whole cannot be read.
 */
export async function loadTermList(file: string, language: string): Promise<TermList> {
  return readTermList(file, await readConfigBytes(file), language);
}

/** The same for what is already at hand, as it stands in the file or as text; the name of the file tells what it is. */
export async function readTermList(file: string, content: Uint8Array | string, language: string): Promise<TermList> {
  const extension = path.extname(file).toLowerCase();
  // A run needs one of these readers at most.
  if (extension === '.tbx' || extension === '.xml') {
    const {readTbxTerms} = await import('./tbx/read-tbx-terms.js');
    return readTbxTerms(file, content, language);
  }
  const text = typeof content === 'string' ? content : decodeConfigText(file, content);
  if (extension === '.csv' || extension === '.tsv') {
    const {readCsv} = await import('./read-csv.js');
    return readCsv(file, text, language);
  }
  const syntax = extension === '' ? undefined : findDataSyntax(path.basename(file), text);
  if (!syntax) throw new ConfigError([{file, message: 'A term list is a .csv, .tsv, .tbx, .yaml or .json file.'}]);
  const read = await readData(text, syntax);
  if (!read.ok) throw new ConfigError([{file, ...read.problem}]);
  const {readDataTerms} = await import('./read-data-terms.js');
  return readDataTerms(file, read.data);
}
