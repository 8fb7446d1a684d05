import type {Comment} from '../../model/document.js';
import type {Part} from '../../model/part.js';
import type {Region} from '../../model/region.js';
import {isCopyValue} from '../copy-keys.js';
import {createRegion} from '../create-region.js';
import {readScalarText} from './scalar-text.js';
import {readTomlValues} from './toml-values.js';
import {readYamlValues} from './yaml-values.js';

/** What stands in front matter: the values that people read, and its comments. */
export interface FrontMatter {
  /** Where the document itself begins. */
  readonly end: number;
  readonly regions: readonly Region[];
  readonly comments: readonly Comment[];
  readonly notices: readonly string[];
}

/** A longer block is data, not front matter. UTF-16 code units. */
const MAX_LENGTH = 65_536;

const FENCE = /^(---|\+\+\+)[ \t]*(?:\r\n|\n|\r)/;

/** Reads the front matter at the top of a Markdown document: YAML between `---`, TOML between `+++`. */
export function readFrontMatter(part: Part): FrontMatter | undefined {
  const opening = FENCE.exec(part.text);
  if (!opening) return undefined;
  const [line, fence = '---'] = opening;
  const closing = findClosingFence(part.text, fence, line.length);
  if (!closing) return undefined;
  const language = fence === '---' ? 'yaml' : 'toml';
  return {end: closing.end, ...readMatter(part, line.length, closing.start, language)};
}

function findClosingFence(text: string, fence: string, from: number): {start: number; end: number} | undefined {
  for (let start = from; start < Math.min(text.length, from + MAX_LENGTH); ) {
    let lineEnd = start;
    while (lineEnd < text.length && text.charCodeAt(lineEnd) !== 0x0a && text.charCodeAt(lineEnd) !== 0x0d)
      lineEnd += 1;
    if (text.slice(start, lineEnd).trimEnd() === fence) return {start, end: lineEnd};
    start = lineEnd + 1;
  }
  return undefined;
}

/** Reads `part.text[start, end)`, which holds YAML or TOML, as metadata. */
export function readMatter(
  part: Part,
  start: number,
  end: number,
  language: 'yaml' | 'toml',
): Omit<FrontMatter, 'end'> {
  const source = part.text.slice(start, end);
  const values = language === 'yaml' ? readYamlValues(source) : readTomlValues(source);
  const regions: Region[] = [];
  for (const scalar of values.scalars) {
    if (!isCopyValue(scalar.keys, scalar.value)) continue;
    const placed = {...scalar, start: start + scalar.start, end: start + scalar.end};
    for (const text of readScalarText(part.text, placed)) {
      regions.push(createRegion({kind: 'metadata', part, ...text, trail: scalar.keys, encoding: scalar.style}));
    }
  }
  const comments = values.comments.map((comment) => ({
    part,
    start: start + comment.start,
    end: start + comment.end,
    text: source.slice(comment.start + 1, comment.end),
  }));
  const notices = values.complete
    ? []
    : [`Part of the front matter is not valid ${language.toUpperCase()} and was not checked.`];
  return {regions, comments, notices};
}
