import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {createRandom, pick} from './random.js';
import {inventWord} from './terms.js';

/** Texts to measure on, and where they come from. */
export interface BenchTexts {
  readonly origin: string;
  readonly texts: readonly string[];
  /** The path of each text; its extension tells the format. */
  readonly paths: readonly string[];
}

const CORPUS = fileURLToPath(new URL('../../../../shared/corpus', import.meta.url));
const READABLE = /\.(?:md|mdx|markdown|txt)$/;
const LANGUAGES_OF_MACHINES = /[\\/](?:licences|peers)[\\/]/;

/** Every Markdown and text file of the corpus beside the repository, or 3 MB of made-up prose where there is none. */
export function readBenchTexts(): BenchTexts {
  if (!existsSync(CORPUS)) {
    const texts = inventTexts(3e6);
    const paths = texts.map((_, index) => `made-up/${index}.md`);
    return {origin: 'no corpus at ../shared/corpus, so made-up prose', texts, paths};
  }
  const paths = readdirSync(CORPUS, {recursive: true, encoding: 'utf8'})
    .map((path) => join(CORPUS, path))
    .filter((path) => READABLE.test(path) && !LANGUAGES_OF_MACHINES.test(path))
    .sort();
  const texts = paths.map((path) => readFileSync(path, 'utf8'));
  return {origin: `${paths.length} files of ../shared/corpus`, texts, paths};
}

/** What the linter hands to the lexicon: one paragraph at a time. */
export function splitParagraphs(texts: readonly string[]): string[] {
  return texts.flatMap((text) => text.split(/\n[ \t\r]*\n/)).filter((paragraph) => paragraph.trim() !== '');
}

function inventTexts(size: number): string[] {
  const random = createRandom(7);
  const vocabulary = Array.from({length: 8000}, () => inventWord(random));
  const texts: string[] = [];
  for (let made = 0; made < size; ) {
    const sentences = Array.from({length: 60}, () => inventSentence(vocabulary, random));
    const text = sentences.join(random() < 0.2 ? '\n\n' : ' ');
    texts.push(text);
    made += text.length;
  }
  return texts;
}

function inventSentence(vocabulary: readonly string[], random: () => number): string {
  const words = Array.from({length: 6 + Math.floor(random() * 16)}, () => pick(() => random() ** 3, vocabulary));
  return `${words.join(' ')}.`;
}
