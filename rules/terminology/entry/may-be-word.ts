/**
 * “moss”, “front”: a name of one word with one capital, found in small letters, may be the ordinary word. There a person
 * decides: nothing is changed silently.
 */
export function mayBeWord(name: string, found: string): boolean {
  return /^\p{Lu}[\p{Ll}\p{M}]+$/u.test(name) && found === found.toLowerCase();
}
