/**
 * Where `needle` stands in `text[from, to)`, or -1. `indexOf` alone would look on to the end of the file, once for
 * every value that does not hold the needle.
 */
export function indexWithin(text: string, needle: string, from: number, to: number): number {
  const at = text.slice(from, to).indexOf(needle);
  return at < 0 ? -1 : from + at;
}
