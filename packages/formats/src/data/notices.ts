/** The line of an offset, from 1. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}

/** What to tell when a file is not what its name says. */
export function brokenNotice(format: string, text: string, offset: number): string {
  return `Correct the ${format} at line ${lineAt(text, offset)}: it could not be understood there, so some of its text may not have been checked.`;
}

/** What to tell when values are nested too deeply. */
export const TOO_DEEP_NOTICE = 'Values nested more than 200 levels deep were not checked.';
