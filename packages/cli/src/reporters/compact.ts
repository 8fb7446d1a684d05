import type {Diagnostic} from '@onbrand/core';
import type {FileResult, Report} from '../report.js';
import {neutralise} from './neutralise.js';

/** One line for each diagnostic, as compilers write it, for editors and for `grep`. Nothing when all is well. */
export function compact({results}: Report): string {
  return results
    .flatMap((result) => [...formatFile(result)])
    .map((line) => `${line}\n`)
    .join('');
}

function* formatFile({path, error, diagnostics}: FileResult): Generator<string> {
  const name = neutralise(path);
  if (error !== null) yield `${name}: error: Could not be checked: ${neutralise(error)}`;
  for (const diagnostic of diagnostics) {
    yield `${name}:${formatPlace(diagnostic)}: ${diagnostic.severity}: ${neutralise(diagnostic.message)} [${diagnostic.rule}]`;
  }
}

/** In a container the trail says where; a line of its XML does not. */
function formatPlace({part, trail, start}: Diagnostic): string {
  if (part === '') return `${start.line}:${start.column}`;
  return ` ${(trail.length > 0 ? trail : [part]).map(neutralise).join(' › ')}`;
}
