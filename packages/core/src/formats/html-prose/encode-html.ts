import {decodeEntity} from '../decode-entity.js';

/**
 * Writes text as HTML, in the style a region of `readHtml` names: `html` between tags, `html-double`, `html-single` and
 * `html-bare` in attributes, `jsx-string` inside of `{"…"}`. Undefined where that style cannot hold it.
 */
export function encodeHtml(text: string, encoding: string): string | undefined {
  switch (encoding) {
    case 'html-bare':
      return /[\s"'`=<>]/.test(text) ? undefined : encodeAmpersands(text);
    case 'jsx-string':
      return /["'`\\\n\r]|\$\{/.test(text) ? undefined : text;
    case 'html-double':
      return encodeAmpersands(text).replaceAll('"', '&quot;');
    case 'html-single':
      return encodeAmpersands(text).replaceAll("'", '&#39;');
    default:
      return encodeAmpersands(text).replace(/<(?=[A-Za-z/!?])/g, '&lt;');
  }
}

/** `R&D` stays as people write it; only what would be read as an entity is spelled out. */
export function encodeAmpersands(text: string): string {
  return text.replace(/&/g, (sign, at: number) => (decodeEntity(text, at) ? '&amp;' : sign));
}
