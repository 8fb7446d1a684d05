const WORD = /\p{L}[\p{L}’']*(?:[-‐]\p{L}[\p{L}’']*)*/gu;
const HEAD = /\p{L}[\p{L}’']*$/u;
const TAIL = /^\p{Ll}[\p{L}’']*/u;

/** First and second halves of compounds that English writes with a hyphen wherever the line ends. Our own list. */
const COMPOUND_HEADS = new Set(
  'all,cross,cutting,double,e,ex,full,half,hard,high,long,low,multi,mid,non,one,open,real,self,short,single,third,two,three,well,world'.split(
    ',',
  ),
);
const COMPOUND_TAILS = new Set(
  'art,aware,based,class,driven,edge,effective,efficient,end,focused,free,friendly,grade,in,led,level,native,of,off,only,oriented,out,party,party’s,powered,proof,quality,ready,related,rich,scale,sized,specific,term,to,up,wide'.split(
    ',',
  ),
);

/** With more words in question, reading all words is quicker than looking for each. */
const FEW = 16;

/**
 * The words of a document, lower case, to judge the hyphens at its line ends by: at least those in question. Halves at the
 * ends of lines are left out.
 */
export function collectWords(lines: readonly string[]): Set<string> {
  const asked = [...listAsked(lines)];
  const words = new Set<string>();
  if (asked.length === 0) return words;
  for (const line of lines) {
    const whole = endsWithHyphen(line) ? line.replace(/\S+$/, '') : line;
    if (asked.length <= FEW && !holdsAny(whole.toLowerCase(), asked)) continue;
    for (const [word] of whole.matchAll(WORD)) words.add(word.toLowerCase());
  }
  return words;
}

/** What `isWordBreak` will ask for: each word a line end parts, in one and with its hyphen. */
function listAsked(lines: readonly string[]): Set<string> {
  const asked = new Set<string>();
  for (const [index, line] of lines.entries()) {
    if (!endsWithHyphen(line)) continue;
    const {head, tail} = readHalves(line, lines[index + 1] ?? '');
    if (head !== undefined && tail !== undefined) asked.add(head + tail).add(`${head}-${tail}`);
  }
  return asked;
}

function holdsAny(line: string, words: readonly string[]): boolean {
  return words.some((word) => line.includes(word));
}

/** The halves on both sides of a line end, lower case. */
function readHalves(line: string, next: string): {head?: string | undefined; tail?: string | undefined} {
  return {
    head: HEAD.exec(line.slice(0, -1))?.[0].toLowerCase(),
    tail: TAIL.exec(next)?.[0].toLowerCase(),
  };
}

/** Does a line end in the middle of a word? */
export function endsWithHyphen(line: string): boolean {
  // Nearly all lines end in no hyphen, and a pattern would look through them all the same.
  return /[-‐\u00ad]/.test(line.charAt(line.length - 1)) && /\p{L}.$/u.test(line.slice(-3));
}

/**
 * Was the hyphen at the end of `line` put there only to break the word? What the rest of the document writes decides,
 * then the usual compounds; a word nobody knows was broken.
 */
export function isWordBreak(line: string, next: string, words: ReadonlySet<string>): boolean {
  const {head, tail} = readHalves(line, next);
  if (head === undefined || tail === undefined) return false;
  if (line.endsWith('\u00ad') || words.has(head + tail)) return true;
  if (words.has(`${head}-${tail}`) || isInCompound(line, head)) return false;
  return !COMPOUND_HEADS.has(head) && !COMPOUND_TAILS.has(tail);
}

/** In "up-to-" the part before the last hyphen is a short word of its own, not the beginning of a long one. */
function isInCompound(line: string, head: string): boolean {
  return head.length <= 3 && /[-‐]$/.test(line.slice(0, -1 - head.length));
}
