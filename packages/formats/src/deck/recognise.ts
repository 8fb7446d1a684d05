/** A line that names a slide: `Slide 3`, `--- Slide 3 ---`, `=== Page 3: Pricing ===`, `[Slide 3 of 12]`. */
export const SLIDE_MARKER =
  /^[ \t]*(?:[-=*#_~[(<]{1,40}[ \t]*)?(?:slide|page|folie|diapositive)[ \t]*#?[ \t]*(\d{1,4})\b(?:[ \t]+(?:of|\/|von)[ \t]+\d{1,4})?[ \t]*(?:[:.–—-][ \t]*(?![-=*#_~ \t])([^\r\n]{1,200}?)|[:.])?[ \t]*(?:[-=*#_~\])>]{1,40})?[ \t]*$/i;

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

/** Is this Markdown a deck: of Marp or Slidev by its settings, of reveal.js, remark and others by its slides? */
export function isMarkdownDeck(text: string, path: string): boolean {
  const settings = FRONT_MATTER.exec(text)?.[0] ?? '';
  if (/^marp:[ \t]*true\b/m.test(settings)) return true;
  const slides = text.slice(settings.length, HEAD_LENGTH).split(/^---[ \t]*$/m);
  if (slides.length < 2) return false;
  const placed = countMatches(slides, SLIDE_SETTINGS) + (/^(?:theme|layout|class|background):/m.test(settings) ? 1 : 0);
  if (DECK_SETTINGS.test(settings) || (placed > 1 && countMatches(slides, SLIDE_SETTINGS) > 0)) return true;
  if (countMatches(slides, /<!-- \.(?:slide|element):/) > 0) return true;
  if (countMatches(slides, REMARK_SETTINGS) + countMatches(slides, REMARK_NOTES) > 1) return true;
  const shaped = slides.length > 2 && areSlides(slides);
  return shaped && (DECK_PATH.test(path) || countMatches(slides, /^notes?:/im) > 1);
}

/** Settings of Slidev and reveal-md that no other Markdown has. */
const DECK_SETTINGS =
  /^(?:transition|drawings|slidev|routerMode|lineNumbers|revealOptions|colorSchema|highlighter|canvasWidth|separator):/m;
/** What stands between two separators in Slidev: settings of the slide to come, and nothing else. */
const SLIDE_SETTINGS =
  /^\r?\n(?:layout|class|background|transition|clicks|zoom|name|image):[^\n]*\n(?:[\w-]+:[^\n]*\n|[ \t]+[^\n]*\n){0,30}$/;
/** What slides of remark begin with, above their text, and the line above its notes: two of these tell it from a page. */
const REMARK_SETTINGS =
  /^(?:\r?\n)?(?:(?:name|class|layout|template|count|exclude|background-[a-z]{1,20}):[ \t][^\n]*\n){1,30}/;
const REMARK_NOTES = /^\?\?\?[ \t]*$/m;

function countMatches(slides: readonly string[], pattern: RegExp): number {
  return slides.filter((slide) => pattern.test(slide)).length;
}

/** Slides are short, and most of them begin with a heading. */
function areSlides(slides: readonly string[]): boolean {
  const headed = countMatches(slides, /^\s{0,200}(?:<!--[^<>]{0,200}-->\s{0,50})?#{1,3} /);
  const length = slides.reduce((sum, slide) => sum + slide.length, 0) / slides.length;
  return headed * 2 >= slides.length && length < LONGEST_SLIDE / 2;
}
