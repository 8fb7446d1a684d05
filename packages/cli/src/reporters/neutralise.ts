/**
 * Makes text from a document safe to print: nothing in it can move the cursor, change colours or turn the reading
 * direction of what follows. C0 controls become their pictures (␛), other invisible commands their code (<U+202E>);
 * line breaks and tabs become spaces. Half a surrogate pair becomes the replacement character.
 */
export function neutralise(text: string): string {
  return text
    .replace(/[\t\r\n\u0085\u2028\u2029]+/g, ' ')
    .replace(COMMANDS, picture)
    .replace(/\p{Surrogate}/gu, '\uFFFD');
}

/** C0 and C1 controls, marks and overrides of direction (Unicode Bidirectional Algorithm, UAX 9), tag characters. */
const COMMANDS = /[\p{Control}\p{Bidi_Control}\u{e0000}-\u{e007f}]/gu;

function picture(command: string): string {
  const code = command.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  if (code === 0x7f) return '\u2421';
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}
