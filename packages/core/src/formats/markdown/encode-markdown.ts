import type {Region} from '../../model/region.js';

/** Writes replacement text as Markdown. */
export function encodeMarkdown(text: string, _region: Region): string | undefined {
  return text;
}
