import type {MatchResult} from './match-once.js';
import {runBundled} from './run-bundled.js';
import {type BenchTexts, splitParagraphs} from './texts.js';

/** Prints the results, one line each, and how much 20,000 terms cost against 100. */
export function printMatching(results: readonly MatchResult[], print: (line: string) => void): void {
  print('terms   method                     MB/s   undisturbed    matches   build ms   restore ms');
  for (const {method, terms, megabytesPerSecond, undisturbed, matches, build, restore} of results) {
    const columns = [
      String(terms).padStart(6),
      ` ${method.padEnd(24)}`,
      formatRate(megabytesPerSecond).padStart(6),
      formatRate(undisturbed).padStart(13),
      String(matches).padStart(10),
      build.toFixed(0).padStart(9),
      restore === undefined ? '' : restore.toFixed(1).padStart(11),
    ];
    print(columns.join(' ').trimEnd());
  }
  const [first, ...others] = results.filter(({method}) => method.startsWith('lexicon'));
  for (const other of others) {
    const ratio = (first?.undisturbed ?? 0) / other.undisturbed;
    print(`${other.terms} terms take ${ratio.toFixed(2)} times what ${first?.terms} take.`);
  }
}

function formatRate(megabytesPerSecond: number): string {
  return megabytesPerSecond.toFixed(megabytesPerSecond < 10 ? 2 : 0);
}

/** Measures matching on the texts at hand, in a process of its own as the command is one, and prints it. */
export async function runMatchBenchmark(
  {origin, texts}: BenchTexts,
  print: (line: string) => void = console.log,
): Promise<readonly MatchResult[]> {
  const paragraphs = splitParagraphs(texts);
  const size = paragraphs.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  print(`Matching alone: ${origin}, ${(size / 1e6).toFixed(2)} MB in ${paragraphs.length} paragraphs`);
  const results: readonly MatchResult[] = JSON.parse(await runBundled('match-once.ts', paragraphs));
  printMatching(results, print);
  return results;
}
