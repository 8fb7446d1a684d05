/** How many columns of a terminal `text` takes. Without control characters: neutralise first. */
export function displayWidth(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let width = 0;
  for (const {segment} of segmentsOf(text)) width += graphemeWidth(segment);
  return width;
}

/** One column each: Latin, punctuation and the signs of our own reports. */
const PLAIN = /^[\u0020-\u007e\u00a0-\u02ff\u2010-\u2027\u2030-\u205e▲●✔✖]*$/;
const EMOJI = /\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f|[#*0-9]\ufe0f?\u20e3/u;
const INVISIBLE = /^[\p{Mark}\p{Format}\p{Default_Ignorable_Code_Point}]+$/u;

let graphemes: Intl.Segmenter | undefined;

/** The characters as a person counts them. Making a segmenter takes longer than most reports. */
function segmentsOf(text: string): Iterable<Intl.SegmentData> {
  graphemes ??= new Intl.Segmenter('en', {granularity: 'grapheme'});
  return graphemes.segment(text);
}

function graphemeWidth(grapheme: string): number {
  if (EMOJI.test(grapheme)) return 2;
  if (INVISIBLE.test(grapheme)) return 0;
  return isWide(grapheme.codePointAt(0) ?? 0) ? 2 : 1;
}

/** First and last of the blocks that are wide or full-width in Unicode's EastAsianWidth.txt, joined where they touch. */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xa000, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x16fe0, 0x18cff],
  [0x1aff0, 0x1b2ff],
  [0x1f200, 0x1f2ff],
  [0x20000, 0x3fffd],
];

function isWide(code: number): boolean {
  return code >= 0x1100 && WIDE.some(([first, last]) => code >= first && code <= last);
}

/** Fills up with spaces on the right. */
export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

/** Fills up with spaces on the left. */
export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - displayWidth(text))) + text;
}

/** Breaks text between words into lines of at most `width` columns; a longer word is broken between its characters. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let taken = 0;
  for (const word of text.split(' ').flatMap((one) => breakWord(one, width))) {
    const wide = displayWidth(word);
    if (taken > 0 && taken + 1 + wide > width) {
      lines.push(line);
      line = word;
      taken = wide;
    } else {
      line = taken > 0 ? `${line} ${word}` : word;
      taken += wide + (taken > 0 ? 1 : 0);
    }
  }
  lines.push(line);
  return lines;
}

function breakWord(word: string, width: number): string[] {
  if (displayWidth(word) <= width) return [word];
  const pieces = [''];
  let taken = 0;
  for (const {segment} of segmentsOf(word)) {
    const wide = graphemeWidth(segment);
    if (taken + wide > width && taken > 0) {
      pieces.push('');
      taken = 0;
    }
    pieces.push((pieces.pop() ?? '') + segment);
    taken += wide;
  }
  return pieces;
}
