import type {ScalarStyle} from './scalar-text.js';

/** Writes text inside of a YAML or TOML string of this style. Undefined where the style cannot hold it. */
export function encodeScalar(text: string, style: ScalarStyle): string | undefined {
  if (/[\n\r]/.test(text)) return undefined;
  switch (style) {
    case 'yaml-plain':
      return isPlain(text) ? text : undefined;
    case 'yaml-flow-plain':
      return isPlain(text) && !/[,[\]{}]/.test(text) ? text : undefined;
    case 'yaml-single':
      return text.replaceAll("'", "''");
    case 'yaml-double':
    case 'toml-basic':
    case 'toml-multiline-basic':
      return text.replace(/["\\]/g, '\\$&');
    case 'toml-literal':
    case 'toml-multiline-literal':
      return text.includes("'") ? undefined : text;
    case 'yaml-literal':
    case 'yaml-folded':
      return text;
  }
}

/** Holds nothing that starts a comment, a key or another kind of value, wherever it is put. */
function isPlain(text: string): boolean {
  return !/:(?:\s|$)|\s#|^[\s#&*!|>'"%@`?:,[\]{}-]/.test(text);
}
