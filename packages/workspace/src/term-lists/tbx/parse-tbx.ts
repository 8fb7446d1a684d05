import {SaxesParser, type SaxesTagPlain} from 'saxes';
import {ConfigError, type Problem} from '../../problem.js';
import {createConceptCollector, type Whereabouts} from './collect-concepts.js';
import type {TbxConcept, TbxFile} from './tbx-file.js';
import {DEEPEST, isTbxRoot, readTbxTag} from './tbx-tag.js';

/** A file with more references to entities it does not define is made for its DTD. */
const MOST_PROBLEMS = 100;

/** An element whose end has not come, for messages. */
interface Open {
  readonly name: string;
  readonly line: number;
}

/** Reads any TBX with saxes, which tells exactly what is wrong and where. */
export function parseTbx<T>(file: string, text: string, convert: (concept: TbxConcept) => T): TbxFile<T> {
  const concepts: T[] = [];
  const problems: Problem[] = [];
  const parser = new SaxesParser({xmlns: false, position: true});
  const open: Open[] = [];
  let lastClosed: Open | undefined;
  const collector = createConceptCollector(
    (concept) => concepts.push(convert(concept)),
    (problem) => problems.push({file, ...problem}),
  );
  const here: Whereabouts = {findLine: () => parser.line, findColumn: () => parser.columnIndex + 1};
  const fail = (message: string): never => {
    throw new ConfigError([{file, line: here.findLine(), column: here.findColumn(), message}]);
  };
  parser.on('error', (error) => {
    // saxes begins its messages with line and column of its own.
    const reason = error.message.replace(/^(?:[^:\s]*:)?\d+:\d+:\s*/, '').replace(/\.$/, '');
    // At a wrong end tag saxes closes the element that misses its own before it complains.
    const unclosed = reason === 'unexpected close tag' ? lastClosed : open.at(-1);
    if (unclosed && /^unexpected close tag|^unclosed tag/.test(reason))
      fail(`<${unclosed.name}>, opened in line ${unclosed.line}, is not closed before this. Close it.`);
    if (reason !== 'undefined entity') fail(`This is not well-formed XML: ${reason}.`);
    if (problems.length >= MOST_PROBLEMS)
      fail('It leans on entities of a DTD, which is not read. Write the characters themselves.');
    problems.push({
      file,
      line: parser.line,
      column: parser.columnIndex,
      message: 'This entity is not defined here, and DTDs are not read. It stands as written.',
    });
  });
  parser.on('opentag', (written: SaxesTagPlain) => {
    const tag = readTbxTag(written.name, written.attributes);
    if (open.length === 0 && !isTbxRoot(tag))
      fail(`This is no TBX: it begins with <${written.name}> instead of <tbx> or <martif>.`);
    if (open.length >= DEEPEST) fail('It is nested too deeply for a TBX.');
    open.push({name: tag.name, line: parser.line});
    collector.open(tag, here);
  });
  parser.on('text', collector.addText);
  parser.on('cdata', collector.addText);
  parser.on('closetag', () => {
    lastClosed = open.pop();
    collector.close();
  });
  parser.write(text).close();
  return {concepts, problems};
}
