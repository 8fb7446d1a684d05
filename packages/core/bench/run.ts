import {runFormatsBenchmark} from '../../formats/bench/command.js';
import {runClaimsBenchmark} from './claims-run.js';
import {runLintBenchmark} from './lint.js';
import {runLoadBenchmark} from './load.js';
import {runMatchBenchmark} from './match.js';
import {readBenchTexts, splitParagraphs} from './texts.js';

/** Everything, or what is named: `npm run bench -- match lint claims load formats`. Prints figures and judges nothing. */
const wanted = process.argv.slice(2);
const wants = (name: string): boolean => wanted.length === 0 || wanted.includes(name);

const texts = readBenchTexts();
if (wants('match')) {
  await runMatchBenchmark(texts);
  console.log();
}
if (wants('lint')) {
  await runLintBenchmark(texts);
  console.log();
}
if (wants('claims')) {
  runClaimsBenchmark(texts);
  console.log();
}
if (wants('load')) {
  await runLoadBenchmark(texts);
  console.log();
}
if (wants('formats')) runFormatsBenchmark(splitParagraphs(texts.texts));
