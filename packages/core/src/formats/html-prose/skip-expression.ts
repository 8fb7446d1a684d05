/**
 * Finds the end of the braces that open at `at`: past strings, template literals and comments of JavaScript, however
 * deep the braces nest. Undefined where they do not close before `limit`.
 */
export function skipExpression(text: string, at: number, limit: number): number | undefined {
  // One entry for each open brace: does it stand inside a template literal, to which its end returns?
  const open: boolean[] = [];
  let index = at;
  while (index < limit) {
    const code = text.charCodeAt(index);
    if (code === 0x7b) open.push(false);
    else if (code === 0x7d) {
      const returnsToTemplate = open.pop();
      if (open.length === 0) return index + 1;
      if (returnsToTemplate) {
        index = skipTemplate(text, index + 1, limit, open);
        continue;
      }
    } else if (code === 0x60) {
      index = skipTemplate(text, index + 1, limit, open);
      continue;
    } else index = skipQuoted(text, index, limit) - 1;
    index += 1;
  }
  return undefined;
}

/** Past the end of a template literal, or into the substitution that interrupts it. */
function skipTemplate(text: string, start: number, limit: number, open: boolean[]): number {
  for (let index = start; index < limit; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 0x5c) index += 1;
    else if (code === 0x60) return index + 1;
    else if (code === 0x24 && text.charCodeAt(index + 1) === 0x7b) {
      open.push(true);
      return index + 2;
    }
  }
  return limit;
}

/** Past a string or comment that starts here; else one code unit on. An apostrophe in JSX text ends with its line. */
function skipQuoted(text: string, at: number, limit: number): number {
  const code = text.charCodeAt(at);
  if (code === 0x2f && text.charCodeAt(at + 1) === 0x2a) return skipTo(text, '*/', at + 2, limit);
  if (code === 0x2f && text.charCodeAt(at + 1) === 0x2f && text.charCodeAt(at - 1) !== 0x3a) {
    return skipTo(text, '\n', at + 2, limit);
  }
  if (code !== 0x22 && code !== 0x27) return at + 1;
  for (let index = at + 1; index < limit; index += 1) {
    const next = text.charCodeAt(index);
    if (next === 0x5c) index += 1;
    else if (next === code) return index + 1;
    else if (next === 0x0a) return at + 1;
  }
  return at + 1;
}

function skipTo(text: string, closer: string, from: number, limit: number): number {
  const found = text.indexOf(closer, from);
  return found === -1 || found >= limit ? limit : found + closer.length;
}
