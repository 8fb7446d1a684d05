/** Does a text hold the words of a disclaimer, whatever its case, spaces, quotes and final stop? */
export function holdsText(text: string, words: string): boolean {
  return simplify(text).includes(simplify(words));
}

function simplify(text: string): string {
  const folded = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”„]/g, '"')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
  // Backwards: a pattern would try at every stop of a row of them.
  let end = folded.length;
  while (end > 0 && '. '.includes(folded.charAt(end - 1))) end -= 1;
  return folded.slice(0, end);
}
