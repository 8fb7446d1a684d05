import type {Extraction, ExtractOptions, Part} from '@onbrand/core';
import {parse} from '@typescript-eslint/parser';
import {brokenNotice, TOO_DEEP_NOTICE} from '../data/notices.js';
import {compileSelectors} from '../values/selectors.js';
import {readStrings} from './read-strings.js';

/** A line no person writes: the program was packed for shipping. */
const PACKED_LINE = /[^\n]{20000}/;

/** Reads the copy in JavaScript and TypeScript, with or without JSX. */
export function readCode(part: Part, options: ExtractOptions = {}): Extraction {
  if (PACKED_LINE.test(part.text)) return {...NOTHING, notices: ['Left out: the program was packed for shipping.']};
  try {
    const program = parseProgram(part.text, options.path ?? '');
    const regions = readStrings(part, program, compileSelectors(options.fields ?? []));
    const comments = program.comments.map(({value, range}) => ({part, start: range[0], end: range[1], text: value}));
    return {regions, comments};
  } catch (error) {
    return {...NOTHING, notices: [noticeOf(error, part.text)]};
  }
}

const NOTHING: Extraction = {regions: [], comments: []};

/** `<T>value` is a cast in `.ts` and a tag everywhere else. */
function parseProgram(text: string, path: string): ReturnType<typeof parse> {
  const jsx = !/\.[mc]?ts$/i.test(path);
  return parse(text, {
    ecmaFeatures: {jsx},
    range: true,
    loc: false,
    comment: true,
    tokens: false,
    sourceType: 'module',
    jsDocParsingMode: 'none',
    ...(jsx ? {filePath: 'file.tsx'} : {filePath: 'file.ts'}),
  });
}

/** The parser throws for a program it cannot read, with its place, and overflows on one made to do that. */
function noticeOf(error: unknown, text: string): string {
  if (error instanceof RangeError) return TOO_DEEP_NOTICE;
  const index = error instanceof Error && 'index' in error ? Number(error.index) : 0;
  return brokenNotice('code', text, index);
}
