import type {Comment} from '@onbrand/core';
import {linesOf} from '../values/lines-of.js';
import {createMapBuilder, type MapBuilder, type MappedText} from '../values/map-builder.js';

/** One entry of a gettext catalogue. */
export interface PoEntry {
  readonly context: string;
  readonly id: MappedText;
  readonly plural: MappedText | undefined;
  /** `msgstr`, or `msgstr[0]`, `msgstr[1]` … in order. */
  readonly translations: readonly MappedText[];
  readonly flags: readonly string[];
}

/** A gettext catalogue: https://www.gnu.org/software/gettext/manual/html_node/PO-Files.html */
export interface PoFile {
  readonly entries: readonly PoEntry[];
  readonly comments: readonly Omit<Comment, 'part'>[];
  /** The field `Language` of the header. */
  readonly language: string | undefined;
}

const KEYWORD = /^(msgctxt|msgid_plural|msgid|msgstr(?:\[\d{1,3}\])?)?[ \t]*"/;

/** The strings of the entry being read, by keyword. */
interface Draft {
  readonly fields: Map<string, MapBuilder>;
  readonly flags: string[];
}

/** Reads a catalogue line by line. Obsolete entries (`#~`) are comments. Lines that make no sense are passed over. */
export function scanPo(text: string): PoFile {
  const entries: PoEntry[] = [];
  const comments: Omit<Comment, 'part'>[] = [];
  let draft: Draft = {fields: new Map(), flags: []};
  let field = '';
  const finish = (): void => {
    if (draft.fields.has('msgid')) entries.push(finishEntry(draft));
    draft = {fields: new Map(), flags: []};
    field = '';
  };
  for (const {start: lineStart, end} of linesOf(text)) {
    const start = skipIndent(text, lineStart, end);
    const line = text.slice(start, end);
    const keyword = KEYWORD.exec(line);
    if (line.startsWith('#')) {
      if (draft.fields.has('msgid')) finish();
      if (line.startsWith('#,'))
        draft.flags.push(
          ...line
            .slice(2)
            .split(',')
            .map((flag) => flag.trim()),
        );
      comments.push({start, end, text: line.replace(/^#[.:,|~]?/, '')});
    } else if (keyword) {
      if ((keyword[1] === 'msgctxt' || keyword[1] === 'msgid') && draft.fields.has('msgid')) finish();
      field = keyword[1] ?? field;
      pushString(builderOf(draft, field), text, start + keyword[0].length, end);
    }
  }
  finish();
  return {entries, comments, language: findLanguage(entries)};
}

function builderOf({fields}: Draft, field: string): MapBuilder {
  const known = fields.get(field);
  if (known) return known;
  const builder = createMapBuilder();
  fields.set(field, builder);
  return builder;
}

function finishEntry({fields, flags}: Draft): PoEntry {
  const translations = [...fields].filter(([name]) => name.startsWith('msgstr')).map(([, builder]) => builder.build());
  return {
    context: fields.get('msgctxt')?.build().text ?? '',
    id: builderOf({fields, flags}, 'msgid').build(),
    plural: fields.get('msgid_plural')?.build(),
    translations,
    flags,
  };
}

function skipIndent(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && (text[at] === ' ' || text[at] === '\t')) at += 1;
  return at;
}

const ESCAPES: Readonly<Record<string, string>> = {n: '\n', t: '\t', r: '\r', a: '\x07', b: '\b', f: '\f', v: '\v'};

/** A string of C, from behind its opening quote; the line is its limit. */
function pushString(builder: MapBuilder, text: string, start: number, end: number): void {
  const stop = /["\\]/g;
  let at = start;
  stop.lastIndex = start;
  for (let match = stop.exec(text); match && match.index < end; match = stop.exec(text)) {
    builder.linear(text.slice(at, match.index), at);
    at = match.index + 2;
    if (match[0] === '"') return;
    const char = text[match.index + 1] ?? '';
    builder.encoded(ESCAPES[char] ?? char, match.index, at);
    stop.lastIndex = at;
  }
  if (at < end) builder.linear(text.slice(at, end), at);
}

function findLanguage(entries: readonly PoEntry[]): string | undefined {
  const header = entries.find(({id}) => id.text === '')?.translations[0]?.text ?? '';
  return /^Language:[ \t]*([\w@-]+)/m.exec(header)?.[1];
}
