import type {Extraction, ExtractOptions, Part, Region, Span} from '@onbrand/core';
import {linesOf} from '../values/lines-of.js';
import {extractMarkdown} from '../values/markdown.js';
import {readValue} from '../values/syntax.js';
import type {Value} from '../values/value.js';
import {asMacro} from './macro-region.js';
import {macroTrail} from './read-macros.js';

/**
 * Macros as Markdown: one in a file, or one under each heading. The nearest heading, the title in the front matter or
 * the file name is the name. Teams that keep replies for copying put them in fences; such fences are read.
 */
export function readMarkdownMacros(part: Part, options?: ExtractOptions): Extraction {
  const {regions, ...rest} = extractMarkdown(part, options);
  const fileName = nameInFrontMatter(regions) ?? nameOfFile(options?.path);
  const headings = regions.filter(({kind}) => kind === 'heading');
  const nameAt = (offset: number): string | undefined =>
    headings.findLast((heading) => firstOffset(heading) <= offset)?.text ?? fileName;
  const fenced = findFences(part.text).flatMap(({start, end}) => readFence(part, {start, end}, nameAt(start)));
  const read = regions.map((region) => asMacro(region, nameAt(firstOffset(region))));
  const all = [...read, ...fenced].sort((a, b) => firstOffset(a) - firstOffset(b));
  return {...rest, regions: all};
}

function firstOffset({map}: Region): number {
  return map.segments[0]?.sourceStart ?? 0;
}

function nameInFrontMatter(regions: readonly Region[]): string | undefined {
  return regions.find(({kind, trail}) => kind === 'metadata' && /^(?:title|name)$/i.test(trail?.at(-1) ?? ''))?.text;
}

function nameOfFile(path: string | undefined): string | undefined {
  return (
    path
      ?.split(/[/\\]/)
      .at(-1)
      ?.replace(/\.[^.]*$/, '') || undefined
  );
}

const FENCE = /^(`{3,}|~{3,})[ \t]*(?:text|txt|markdown|md|html|plain|plaintext)?[ \t]*$/i;

/** The insides of fences without a language, or with one that is written for people. */
function findFences(text: string): Span[] {
  const fences: Span[] = [];
  let open: {readonly mark: string; readonly start: number; readonly prose: boolean} | undefined;
  for (const {start, end, next} of linesOf(text)) {
    const line = text.slice(start, end).trimEnd();
    if (!open) {
      const mark = /^(?:`{3,}|~{3,})/.exec(line)?.[0];
      if (mark) open = {mark, start: next, prose: FENCE.test(line)};
    } else if (line.startsWith(open.mark) && line.replaceAll(open.mark.charAt(0), '') === '') {
      if (open.prose && start > open.start) fences.push({start: open.start, end: start});
      open = undefined;
    }
  }
  return fences;
}

function readFence(part: Part, {start, end}: Span, name: string | undefined): readonly Region[] {
  const text = part.text.slice(start, end);
  const segment = {kind: 'linear' as const, start: 0, end: text.length, sourceStart: start, sourceEnd: end};
  const value: Value = {part, text, map: {segments: [segment]}, kind: 'macro', trail: macroTrail(name, 'reply')};
  return readValue(value).regions;
}
