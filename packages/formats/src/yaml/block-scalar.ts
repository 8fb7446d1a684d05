import {createMapBuilder, type MappedText} from '../values/map-builder.js';

/** A line of a block scalar: where it begins, where its text begins behind the spaces, and where it ends. */
interface Line {
  readonly start: number;
  readonly text: number;
  readonly end: number;
}

/** How a block scalar is written, from its header: `|`, `>2-`. */
export interface BlockHeader {
  readonly folded: boolean;
  /** Spaces to take from every line; 0 when the first line decides. */
  readonly indent: number;
}

/**
 * What a block scalar says, with its body at `[start, end)`. Line ends at its end are left out: nobody reads them.
 * Line ends in between are folded as https://yaml.org/spec/1.2.2/#813-folded-style says.
 */
export function decodeBlock(source: string, start: number, end: number, header: BlockHeader): MappedText {
  const lines = splitLines(source, start, end);
  while (lines.length > 0 && isEmpty(lines.at(-1))) lines.pop();
  const indent = header.indent || indentOf(lines.find((line) => !isEmpty(line)));
  const builder = createMapBuilder();
  let separator = '';
  let separatorStart = start;
  let moreIndented = false;
  for (const line of lines) {
    const from = Math.min(line.start + indent, line.text);
    const more = line.text > from || source[line.text] === '\t';
    if (isEmpty(line)) {
      separator = header.folded && separator === ' ' ? '\n' : `${separator}\n`;
      continue;
    }
    if (header.folded && more) separator = openIndented(separator, moreIndented);
    builder.gap(separator, separatorStart, from);
    builder.linear(source.slice(from, line.end), from);
    separator = header.folded && !more ? ' ' : '\n';
    separatorStart = line.end;
    moreIndented = more;
  }
  return builder.build();
}

/** Lines that are indented more keep their line ends, the one before them included. */
function openIndented(separator: string, afterIndented: boolean): string {
  if (separator === ' ') return '\n';
  return separator.startsWith('\n') && !afterIndented ? `\n${separator}` : separator;
}

function indentOf(line: Line | undefined): number {
  return line ? line.text - line.start : 0;
}

function isEmpty(line: Line | undefined): boolean {
  return line === undefined || line.text >= line.end;
}

function splitLines(source: string, start: number, end: number): Line[] {
  const lines: Line[] = [];
  let at = start;
  while (at < end) {
    const feed = source.indexOf('\n', at);
    const stop = feed < 0 || feed > end ? end : feed;
    let text = at;
    while (text < stop && source[text] === ' ') text += 1;
    lines.push({start: at, text, end: source[stop - 1] === '\r' && stop > text ? stop - 1 : stop});
    at = stop + 1;
  }
  return lines;
}
