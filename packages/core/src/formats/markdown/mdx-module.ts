import {skipExpression} from '../html-prose/skip-expression.js';

const MODULE =
  /^(?:import\s+(?:['"{*]|[\w$]+\s*(?:,|from\b))|import\s*\{|export\s+(?:default\b|const\b|let\b|var\b|function\b|async\b|class\b|type\b|interface\b|[{*]))/;

/** A module statement runs on up to here at most. UTF-16 code units. */
const MAX_LENGTH = 100_000;

/**
 * Where the imports and exports end that start with the line at `at`: before the next blank line that stands outside
 * of braces and template literals. Undefined where none start.
 */
export function findModuleEnd(text: string, at: number): number | undefined {
  const first = text.charCodeAt(at);
  if ((first !== 0x69 && first !== 0x65) || !MODULE.test(text.slice(at, at + 200))) return undefined;
  const limit = Math.min(text.length, at + MAX_LENGTH);
  let balanced = true;
  for (let index = at; index < limit; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 0x7b && balanced) {
      const end = skipExpression(text, index, limit);
      balanced = end !== undefined;
      index = (end ?? index + 1) - 1;
    } else if (code === 0x60) index = skipTemplate(text, index, limit);
    else if (code === 0x0a && /^[ \t]*(?:\r?\n|$)/.test(text.slice(index + 1, index + 200))) return index;
  }
  return limit;
}

/** The closing backtick; the opening one where there is none. */
function skipTemplate(text: string, at: number, limit: number): number {
  for (let index = at + 1; index < limit; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 0x5c) index += 1;
    else if (code === 0x60) return index;
  }
  return at;
}

const IMPORT = /^import\s(?:[\w$*{][^'"\n]{0,300}\sfrom\s+)?['"]/m;

/** Is this Markdown MDX by another name, as Docusaurus and Gatsby take `.md` files? It imports its components. */
export function looksLikeMdx(text: string): boolean {
  return IMPORT.test(text.slice(0, 3_000).replace(/^(```|~~~)[\s\S]*?^\1/gm, ''));
}
