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

/** The words of a document, lower case, to judge hyphens by. Halves at the ends of lines are left out. */
export function collectWords(lines: Iterable<string>): Set<string> {
  const words = new Set<string>();
  for (const line of lines) {
    const whole = endsWithHyphen(line) ? line.replace(/\S+$/, '') : line;
    for (const [word] of whole.matchAll(WORD)) words.add(word.toLowerCase());
  }
  return words;
}

/** Does a line end in the middle of a word? */
export function endsWithHyphen(line: string): boolean {
  return /\p{L}[-‐\u00ad]$/u.test(line);
}

/**
 * Was the hyphen at the end of `line` put there only to break the word? What the rest of the document writes decides,
 * then the usual compounds; a word nobody knows was broken.
 */
export function isWordBreak(line: string, next: string, words: ReadonlySet<string>): boolean {
  const head = HEAD.exec(line.slice(0, -1))?.[0].toLowerCase();
  const tail = TAIL.exec(next)?.[0].toLowerCase();
  if (head === undefined || tail === undefined) return false;
  if (line.endsWith('\u00ad') || words.has(head + tail)) return true;
  if (words.has(`${head}-${tail}`) || isInCompound(line, head)) return false;
  return !COMPOUND_HEADS.has(head) && !COMPOUND_TAILS.has(tail);
}

/** In "up-to-" the part before the last hyphen is a short word of its own, not the beginning of a long one. */
function isInCompound(line: string, head: string): boolean {
  return head.length <= 3 && /[-‐]$/.test(line.slice(0, -1 - head.length));
}
