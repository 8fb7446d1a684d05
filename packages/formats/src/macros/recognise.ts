/** Folders and files in which companies keep prepared answers. */
const MACRO_PATH =
  /(?:^|[/\\._ -])(?:macros?|canned[-_ ]?(?:responses?|repl(?:y|ies)|answers?)|saved[-_ ]?(?:repl(?:y|ies)|responses?)|text[-_ ]?modules?|(?:reply|response)[-_ ]templates?|message[-_ ]templates?)(?:[/\\._ -]|$)/i;

/** Keys that stand together in the exports of one vendor and in no other file: all of a row must be there. */
const SIGNATURES: readonly (readonly RegExp[])[] = [
  [/"actions"\s*:/, /"field"\s*:\s*"comment_value/],
  [/"actions"\s*:/, /"body_(?:html|text)"\s*:/, /"arguments"\s*:/],
  [/"type"\s*:\s*"macro"/, /"body"\s*:/],
  [/"body_text"\s*:/, /"visible_to"\s*:/],
  [/"content_html"\s*:/, /"title"\s*:/],
  [/"_embedded"\s*:/, /"(?:replies|saved-replies|savedReplies)"\s*:/],
  [/"id"\s*:\s*"rsp_/, /"body"\s*:/],
  [/\bshort_code"?\s*:/, /\bcontent"?\s*:/],
];

/** Enough of an export to see what it is. */
const HEAD_LENGTH = 20_000;

/** Is this data file an export of support macros, by its shape or by where it lies? */
export function isMacroData(text: string, path: string): boolean {
  const head = text.slice(0, HEAD_LENGTH);
  if (SIGNATURES.some((signature) => signature.every((key) => key.test(head)))) return true;
  return isMacroPath(path) && /"?(?:name|title|key|trigger|shortcut)"?\s*:/i.test(head);
}

/** Is this table one of macros, by its columns or by where it lies? */
export function isMacroTable(text: string, path: string): boolean {
  const header = /^[^\r\n]{0,1000}/.exec(text)?.[0].toLowerCase() ?? '';
  const hasBody = /\b(?:body|content|contents|reply|response|text|message|html)\b/.test(header);
  if (/\bshort_?code\b/.test(header) || (/\bkeywords\b/.test(header) && /\bcontent\b/.test(header))) return hasBody;
  return hasBody && /\b(?:name|title|shortcut|macro)\b/.test(header) && isMacroPath(path);
}

/** Does a file at this path hold macros, if it holds text at all? */
export function isMacroPath(path: string): boolean {
  return MACRO_PATH.test(path);
}
