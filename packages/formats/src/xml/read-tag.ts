/** A start or end tag: its name as written, and where it ends. */
export interface XmlTag {
  readonly name: string;
  /** Behind its `>`. */
  readonly end: number;
  readonly closes: boolean;
  readonly isEmpty: boolean;
}

const SLASH = 0x2f;
const GREATER = 0x3e;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;

/** Reads the tag whose `<` stands at `at`; undefined where the text ends first. */
export function readTag(text: string, at: number): XmlTag | undefined {
  const closes = text.charCodeAt(at + 1) === SLASH;
  const nameStart = closes ? at + 2 : at + 1;
  const nameEnd = findNameEnd(text, nameStart);
  const end = findTagEnd(text, nameEnd);
  if (end === undefined) return undefined;
  const isEmpty = text.charCodeAt(end - 2) === SLASH && end - 2 >= nameEnd;
  return {name: text.slice(nameStart, nameEnd), end, closes, isEmpty};
}

function findNameEnd(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code <= 0x20 || code === SLASH || code === GREATER) break;
  }
  return at;
}

/** A `>` inside a quoted value does not end the tag. */
function findTagEnd(text: string, from: number): number | undefined {
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === GREATER) return at + 1;
    if (code !== DOUBLE_QUOTE && code !== SINGLE_QUOTE) continue;
    at = text.indexOf(code === DOUBLE_QUOTE ? '"' : "'", at + 1);
    if (at === -1) return undefined;
  }
  return undefined;
}
