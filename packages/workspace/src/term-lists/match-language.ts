/** The language of a tag without region or script: `en-US`, `en_us` and `EN` are all `en`. */
export function primarySubtag(tag: string): string {
  return tag.trim().toLowerCase().split(/[-_]/)[0] ?? '';
}

/** Do two tags name the same language, whatever the region? */
export function matchesLanguage(tag: string, language: string): boolean {
  return primarySubtag(tag) === primarySubtag(language);
}

/** Do two tags name the same language and region, however they are written? */
export function isSameTag(a: string, b: string): boolean {
  return a.trim().toLowerCase().replaceAll('_', '-') === b.trim().toLowerCase().replaceAll('_', '-');
}
