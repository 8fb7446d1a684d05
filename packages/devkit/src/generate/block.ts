/**
 * Generated text inside a page written by hand stands between two comments, which no reader sees:
 * `<!-- generated: rules -->` … `<!-- end of rules -->`.
 */
export function replaceBlock(page: string, name: string, content: string): string {
  const [opening, closing] = [`<!-- generated: ${name} -->`, `<!-- end of ${name} -->`];
  const start = page.indexOf(opening);
  const end = page.indexOf(closing, start);
  if (start < 0 || end < 0) throw new Error(`The page has no place for “${name}”: add ${opening} and ${closing}.`);
  return `${page.slice(0, start)}${opening}\n${content.trim()}\n${page.slice(end)}`;
}

/** Both comments with nothing in between, for a new page. */
export function emptyBlock(name: string): string {
  return `<!-- generated: ${name} -->\n<!-- end of ${name} -->`;
}

/** Does the page have a place of that name? */
export function hasBlock(page: string, name: string): boolean {
  return page.includes(`<!-- generated: ${name} -->`);
}
