/** A line that names a slide: `Slide 3`, `--- Slide 3 ---`, `=== Page 3: Pricing ===`, `[Slide 3 of 12]`. */
export const SLIDE_MARKER =
  /^[ \t]*(?:[-=*#_~[(]{1,40}[ \t]*)?(?:slide|page|folie|diapositive)[ \t]+(\d{1,4})\b(?:[ \t]+(?:of|\/|von)[ \t]+\d{1,4})?[ \t]*(?:[:.–—-][ \t]*(?![-=*#_~ \t])([^\r\n]{1,200}?))?[ \t]*(?:[-=*#_~\])]{1,40})?[ \t]*$/i;

const DECK_PATH = /(?:^|[/\\._ -])(?:slides?|decks?|presentations?|keynotes?|pitch)(?:[/\\._ -]|$)/i;
/** A page of a book is longer than a slide. */
const LONGEST_SLIDE = 2500;
const HEAD_LENGTH = 50_000;

/** Is this text the export of a deck: its slides named, or short pages between form feeds? */
export function isDeckText(text: string, path: string): boolean {
  const head = text.slice(0, HEAD_LENGTH);
  const markers = countMarkers(head);
  if (markers > 1 || (markers === 1 && DECK_PATH.test(path))) return true;
  const pages = head.split('\f');
  if (pages.length > 2) return head.length / pages.length < LONGEST_SLIDE;
  return DECK_PATH.test(path) && (/^-{3,}[ \t]*$/m.test(head) || /\n[ \t]*\r?\n[ \t]*\r?\n/.test(head));
}

function countMarkers(text: string): number {
  let count = 0;
  for (const line of text.split(/\r?\n/)) if (line.length < 300 && SLIDE_MARKER.test(line)) count += 1;
  return count;
}

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]{0,5000}?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** Is this Markdown a deck: of Marp or Slidev by its settings, of reveal.js, remark and others by its separators? */
export function isMarkdownDeck(text: string, path: string): boolean {
  const settings = FRONT_MATTER.exec(text)?.[1] ?? '';
  if (/^marp:[ \t]*true\b/m.test(settings)) return true;
  const head = text.slice(0, HEAD_LENGTH);
  const separators = head.match(/^---[ \t]*$/gm)?.length ?? 0;
  if (separators < 2) return false;
  if (
    /^(?:transition|drawings|slidev|mdc|highlighter|routerMode|fonts|lineNumbers|revealOptions|colorSchema):/m.test(
      settings,
    )
  )
    return true;
  if (/^(?:layout|background|class|clicks|zoom):/m.test(head) && separators > 4) return true;
  if (/^<!-- \.(?:slide|element):/m.test(head) || /^\?\?\?[ \t]*$/m.test(head) || /^notes?:[ \t]*$/im.test(head))
    return true;
  return DECK_PATH.test(path) && separators > 2;
}
