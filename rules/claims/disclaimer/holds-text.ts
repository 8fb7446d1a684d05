/** Does a text hold the words of a disclaimer, whatever its case, spaces, quotes and final stop? */
export function holdsText(text: string, words: string): boolean {
  return simplify(text).includes(simplify(words));
}

function simplify(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”„]/g, '"')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/[.\s]+$/, '')
    .trim();
}
