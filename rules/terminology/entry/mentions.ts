const WORD = /[\p{L}\p{N}]/u;

/** Do the words stand in the text as whole words, in any case, with or without a plural ending? */
export function mentions(text: string, words: string): boolean {
  const haystack = text.toLowerCase();
  const needle = words.toLowerCase();
  for (let at = haystack.indexOf(needle); at >= 0; at = haystack.indexOf(needle, at + 1)) {
    if (!WORD.test(haystack.charAt(at - 1)) && endsWord(haystack, at + needle.length)) return true;
  }
  return false;
}

function endsWord(text: string, at: number): boolean {
  return ['', 's', 'es'].some((ending) => text.startsWith(ending, at) && !WORD.test(text.charAt(at + ending.length)));
}
