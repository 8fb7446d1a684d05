const LABEL = /^(?:\*\*|__)[^*_\n]{1,40}(?::(?:\*\*|__)|(?:\*\*|__)\s?:)/;
const WORD =
  /^(?:note|tip|pro tip|info|important|warning|caution|danger|hint|example|disclaimer|update|tl;dr|key takeaway)s?\b[^\n]{0,20}:/i;

/**
 * Is the block quote that starts at `at` a box of the author's own words, not a quotation? Callouts (`[!NOTE]`), and
 * quotes that begin with a label (`**Tip:**`, `Note:`) or an emoji.
 */
export function isCallout(source: string, at: number): boolean {
  const head = source.slice(at, at + 200).replace(/^[\s>]+/, '');
  return head.startsWith('[!') || LABEL.test(head) || WORD.test(head) || /^\p{Extended_Pictographic}/u.test(head);
}
