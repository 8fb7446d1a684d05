import type {Comment, Extraction, ExtractOptions, Part} from '@onbrand/core';
import {defineFormat} from '../values/define-format.js';
import {indexWithin} from '../values/index-within.js';
import {linesOf} from '../values/lines-of.js';
import {createMapBuilder, type MappedText} from '../values/map-builder.js';
import {joinExtractions} from '../values/value.js';
import {findFluentSyntax} from './fluent-syntax.js';
import {languageOf, readIfSpoken} from './locale-file.js';
import {readMessage} from './read-message.js';

/** Fluent: messages, terms and their attributes. */
export const fluentFormat = defineFormat('fluent', readFluent);

function readFluent(part: Part, options?: ExtractOptions): Extraction {
  const lang = languageOf(options);
  return readIfSpoken(options, lang, () => {
    const {patterns, comments} = scanFluent(part.text);
    const messages = patterns.map(({id, ...pattern}) => {
      const value = {...pattern, part, kind: 'message' as const, lang, trail: [id], encoding: 'fluent-pattern'};
      return readMessage(value, findFluentSyntax);
    });
    return joinExtractions([...messages, {regions: [], comments: comments.map((one) => ({...one, part}))}]);
  });
}

interface Pattern extends MappedText {
  readonly id: string;
}

const MESSAGE = /^(-?[A-Za-z][\w-]{0,300})[ \t]*=[ \t]*/;
const ATTRIBUTE = /^[ \t]+\.([A-Za-z][\w-]{0,300})[ \t]*=[ \t]*/;

/** Lines of one pattern: from behind `=` to the last line that belongs to it. */
function scanFluent(text: string): {patterns: Pattern[]; comments: Omit<Comment, 'part'>[]} {
  const patterns: Pattern[] = [];
  const comments: Omit<Comment, 'part'>[] = [];
  let message = '';
  let open: {id: string; start: number; end: number} | undefined;
  let depth = 0;
  const finish = (): void => {
    if (open) patterns.push({id: open.id, ...decodePattern(text, open.start, open.end)});
    open = undefined;
    depth = 0;
  };
  for (const {start, end} of linesOf(text)) {
    const line = text.slice(start, end);
    const opened = MESSAGE.exec(line) ?? (depth === 0 ? ATTRIBUTE.exec(line) : null);
    if (line.startsWith('#')) {
      finish();
      comments.push({start, end, text: line.replace(/^#{1,3}/, '')});
    } else if (opened?.[1]) {
      finish();
      const isAttribute = line.startsWith(' ') || line.startsWith('\t');
      if (!isAttribute) message = opened[1];
      open = {id: isAttribute ? `${message}.${opened[1]}` : message, start: start + opened[0].length, end};
      depth = depthAfter(line.slice(opened[0].length), 0);
    } else if (open && (depth > 0 || /^\s/.test(line) || line === '')) {
      if (line.trim() !== '') open.end = end;
      depth = depthAfter(line, depth);
    } else {
      finish();
    }
  }
  finish();
  return {patterns, comments};
}

/** Braces left open at the end of a line: what follows belongs to the placeable, however it is indented. */
function depthAfter(line: string, depth: number): number {
  let after = depth;
  for (const [brace] of line.matchAll(/[{}]/g)) after = Math.max(0, after + (brace === '{' ? 1 : -1));
  return after;
}

/** Indentation is no text; a line end reads as a space, unless a variant begins behind it. */
function decodePattern(text: string, start: number, end: number): MappedText {
  const builder = createMapBuilder();
  let at = start;
  for (let feed = indexWithin(text, '\n', at, end); feed >= 0; feed = indexWithin(text, '\n', at, end)) {
    let lineEnd = text[feed - 1] === '\r' ? feed - 1 : feed;
    while (lineEnd > at && text[lineEnd - 1] === ' ') lineEnd -= 1;
    let next = feed + 1;
    while (next < end && /[ \t\r\n]/.test(text[next] ?? '')) next += 1;
    builder.linear(text.slice(at, lineEnd), at);
    builder.gap(/[*[}]/.test(text[next] ?? '') ? '\n' : ' ', lineEnd, next);
    at = next;
  }
  builder.linear(text.slice(at, end), at);
  return builder.build();
}
