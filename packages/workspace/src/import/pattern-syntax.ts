/** What a regular expression of another tool is made of, as far as a list of words can stand for it. */
export type PatternNode =
  | {readonly kind: 'text'; readonly text: string}
  | {readonly kind: 'sequence'; readonly items: readonly PatternNode[]}
  | {readonly kind: 'choice'; readonly options: readonly PatternNode[]}
  /** A capturing group, `$1` in a replacement. */
  | {readonly kind: 'group'; readonly index: number; readonly node: PatternNode}
  | {readonly kind: 'repeat'; readonly node: PatternNode; readonly least: number; readonly most: number}
  | {readonly kind: 'look'; readonly ahead: boolean; readonly negative: boolean; readonly node: PatternNode}
  /** `\b`. */
  | {readonly kind: 'boundary'}
  /** `^` or `$`. */
  | {readonly kind: 'anchor'}
  /** Characters no list can hold: `.`, `\w`, `\d`, `[^x]`. `not` are those that `[^x]` leaves out, where it lists them. */
  | {readonly kind: 'any'; readonly source: string; readonly not?: readonly string[]};

/** A parsed pattern, or why it cannot be read. */
export type ParsedPattern =
  | {readonly ok: true; readonly node: PatternNode; readonly ignoreCase: boolean}
  | {readonly ok: false; readonly reason: string};

/** Longer patterns are programs, not words. */
const LONGEST = 2_000;
const DEEPEST = 20;
/** A class with more members is a range of characters, not a choice of spellings. */
const LARGEST_CLASS = 40;
const LONGEST_RANGE = 12;

/** The place in the pattern. The first problem ends the reading. */
interface Cursor {
  readonly source: string;
  at: number;
  groups: number;
  problem: string | undefined;
}

const NOTHING: PatternNode = {kind: 'text', text: ''};

/**
 * Reads the part of regular expression syntax that can be written out as words. The pattern is never run.
 * JSON files write `\b` where they mean `\\b`, which is a backspace: it is taken for the word boundary it was meant as.
 */
export function parsePattern(source: string): ParsedPattern {
  if (source.length > LONGEST) return {ok: false, reason: 'the pattern is too long'};
  const cursor: Cursor = {source, at: 0, groups: 0, problem: undefined};
  const ignoreCase = take(cursor, '(?i)');
  const node = readChoice(cursor, 0);
  if (cursor.at < source.length) fail(cursor, 'a bracket is not opened');
  return cursor.problem === undefined ? {ok: true, node, ignoreCase} : {ok: false, reason: cursor.problem};
}

function fail(cursor: Cursor, problem: string): PatternNode {
  cursor.problem ??= problem;
  cursor.at = cursor.source.length;
  return NOTHING;
}

function take(cursor: Cursor, text: string): boolean {
  if (!cursor.source.startsWith(text, cursor.at)) return false;
  cursor.at += text.length;
  return true;
}

function peek({source, at}: Cursor): string {
  return source.charAt(at);
}

/** The next character, whole; empty at the end. */
function next(cursor: Cursor): string {
  const code = cursor.source.codePointAt(cursor.at);
  if (code === undefined) {
    fail(cursor, 'it ends too early');
    return '';
  }
  const char = String.fromCodePoint(code);
  cursor.at += char.length;
  return char;
}

function readChoice(cursor: Cursor, depth: number): PatternNode {
  if (depth > DEEPEST) return fail(cursor, 'it is nested too deeply');
  const options = [readSequence(cursor, depth)];
  while (take(cursor, '|')) options.push(readSequence(cursor, depth));
  return options.length === 1 && options[0] ? options[0] : {kind: 'choice', options};
}

function readSequence(cursor: Cursor, depth: number): PatternNode {
  const items: PatternNode[] = [];
  while (cursor.at < cursor.source.length && !/[|)]/.test(peek(cursor)))
    items.push(readRepeat(cursor, readAtom(cursor, depth)));
  return {kind: 'sequence', items};
}

function readAtom(cursor: Cursor, depth: number): PatternNode {
  const char = next(cursor);
  if (char === '(') return readGroup(cursor, depth);
  if (char === '[') return readClass(cursor);
  if (char === '\\') return readEscape(cursor);
  if (char === '.') return {kind: 'any', source: '.'};
  if (char === '\b') return {kind: 'boundary'};
  if (char === '^' || char === '$') return {kind: 'anchor'};
  if (char === '*' || char === '+' || char === '?') return fail(cursor, `“${char}” follows nothing`);
  return {kind: 'text', text: char};
}

const LOOKS: readonly (readonly [mark: string, ahead: boolean, negative: boolean])[] = [
  ['?=', true, false],
  ['?!', true, true],
  ['?<=', false, false],
  ['?<!', false, true],
];

function readGroup(cursor: Cursor, depth: number): PatternNode {
  const node = readGroupBody(cursor, depth);
  return take(cursor, ')') ? node : fail(cursor, 'a bracket is not closed');
}

function readGroupBody(cursor: Cursor, depth: number): PatternNode {
  if (take(cursor, '?:')) return readChoice(cursor, depth + 1);
  for (const [mark, ahead, negative] of LOOKS) {
    if (take(cursor, mark)) return {kind: 'look', ahead, negative, node: readChoice(cursor, depth + 1)};
  }
  if (take(cursor, '?') && !takeGroupName(cursor)) return fail(cursor, 'it holds a kind of group we do not read');
  cursor.groups += 1;
  const index = cursor.groups;
  return {kind: 'group', index, node: readChoice(cursor, depth + 1)};
}

function takeGroupName(cursor: Cursor): boolean {
  const name = /^P?<[A-Za-z_]\w*>/.exec(cursor.source.slice(cursor.at, cursor.at + 80))?.[0];
  return name !== undefined && take(cursor, name);
}

const WHITE: Readonly<Record<string, string>> = {s: ' ', t: ' ', n: ' ', r: ' ', f: ' ', v: ' '};

function readEscape(cursor: Cursor): PatternNode {
  const char = next(cursor);
  if (char === 'b') return {kind: 'boundary'};
  if (/^[dDwWSBpP]$/.test(char)) return {kind: 'any', source: `\\${char}`};
  if (/^[1-9k]$/.test(char)) return fail(cursor, 'it refers back to what was found');
  if (char === 'u' || char === 'x') return readCode(cursor, char);
  return {kind: 'text', text: WHITE[char] ?? char};
}

function readCode(cursor: Cursor, kind: 'u' | 'x'): PatternNode {
  const shape = kind === 'x' ? /^([0-9a-f]{2})/i : /^(?:([0-9a-f]{4})|\{([0-9a-f]{1,6})\})/i;
  const found = shape.exec(cursor.source.slice(cursor.at, cursor.at + 10));
  const code = Number.parseInt(found?.[1] ?? found?.[2] ?? '', 16);
  if (!found || !(code <= 0x10ffff)) return fail(cursor, 'a character code is wrong');
  cursor.at += found[0].length;
  return {kind: 'text', text: String.fromCodePoint(code)};
}

function readClass(cursor: Cursor): PatternNode {
  const start = cursor.at;
  const isNegated = take(cursor, '^');
  const members: string[] = [];
  while (!take(cursor, ']')) {
    const from = readMember(cursor);
    if (cursor.problem !== undefined) return NOTHING;
    const isRange = peek(cursor) === '-' && cursor.source.charAt(cursor.at + 1) !== ']';
    const read = from === undefined ? undefined : isRange ? readRange(cursor, from) : [from];
    if (!read) return skipClass(cursor, start);
    members.push(...read);
  }
  const source = cursor.source.slice(start - 1, cursor.at);
  if (members.length > LARGEST_CLASS) return {kind: 'any', source};
  if (isNegated) return {kind: 'any', source, not: members};
  return {kind: 'choice', options: members.map((text) => ({kind: 'text', text}))};
}

/** The characters from `from` to the one behind the hyphen; undefined where they are too many. */
function readRange(cursor: Cursor, from: string): string[] | undefined {
  cursor.at += 1;
  const first = from.codePointAt(0) ?? 0;
  const last = readMember(cursor)?.codePointAt(0) ?? -1;
  if (last < first || last - first > LONGEST_RANGE) return undefined;
  return Array.from({length: last - first + 1}, (_, index) => String.fromCodePoint(first + index));
}

/** One member of a class; undefined for a set of its own (`\w`). */
function readMember(cursor: Cursor): string | undefined {
  const char = next(cursor);
  if (char !== '\\') return char;
  const node = readEscape(cursor);
  return node.kind === 'text' ? node.text : node.kind === 'boundary' ? '\b' : undefined;
}

function skipClass(cursor: Cursor, start: number): PatternNode {
  for (cursor.at = start; cursor.at < cursor.source.length; cursor.at += 1) {
    if (peek(cursor) === '\\') cursor.at += 1;
    else if (peek(cursor) === ']') {
      cursor.at += 1;
      return {kind: 'any', source: cursor.source.slice(start - 1, cursor.at)};
    }
  }
  return fail(cursor, 'a bracket is not closed');
}

const COUNT = /^(?:[?*+]|\{(\d{1,3})(,(\d{0,3}))?\})/;

function readRepeat(cursor: Cursor, atom: PatternNode): PatternNode {
  let node = atom;
  for (;;) {
    const found = COUNT.exec(cursor.source.slice(cursor.at, cursor.at + 12));
    if (!found) return node;
    cursor.at += found[0].length;
    // Lazy and possessive repetition find the same words.
    if (!take(cursor, '?')) take(cursor, '+');
    node = {kind: 'repeat', node, ...countsOf(found)};
  }
}

function countsOf([mark, least, range, most]: RegExpExecArray): {least: number; most: number} {
  if (mark === '?') return {least: 0, most: 1};
  if (mark === '*') return {least: 0, most: Number.POSITIVE_INFINITY};
  if (mark === '+') return {least: 1, most: Number.POSITIVE_INFINITY};
  if (range === undefined) return {least: Number(least), most: Number(least)};
  return {least: Number(least), most: most === '' ? Number.POSITIVE_INFINITY : Number(most)};
}
