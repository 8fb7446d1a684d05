import type {Comment} from '../../model/document.js';
import type {Part} from '../../model/part.js';
import type {Region} from '../../model/region.js';
import {orderRegions} from '../order-regions.js';
import {createAttributeRegions} from './attribute-regions.js';
import {createProseCollector} from './collect-prose.js';
import {findRawEnd, readMarkup} from './read-markup.js';

/** Where the HTML stands and what is known from around it. All offsets are UTF-16 offsets into `part.text`. */
export interface HtmlOptions {
  /** Read `part.text` from here; 0 when missing. */
  readonly start?: number;
  /** Read up to here; the end of the part when missing. */
  readonly end?: number;
  /**
   * What to read instead of `part.text.slice(start, end)`, of the same length: with placeholders written as letters,
   * or the marks of a host format as spaces. Words are still taken from the part.
   */
  readonly view?: string;
  /** Where the whole of it stands: the beginning of every region's trail. */
  readonly trail?: readonly string[];
  /** What holds for text outside of telling elements. */
  readonly shared?: Partial<Pick<Region, 'kind' | 'quoted' | 'lang' | 'level'>>;
  /** Called with the place of a comment that stands in the view and not in the part: a masked template tag. */
  readonly onMask?: (start: number) => void;
}

/** What a person reads of a piece of HTML, in the order of the source. */
export interface HtmlReading {
  readonly regions: readonly Region[];
  readonly comments: readonly Comment[];
}

/**
 * Reads HTML as a person does: text is split at block elements, tags are gone, entities are `encoded`, white space is
 * one `break`; shown attributes (`alt`, `title`, `aria-label` …) are regions of their own. Code stands in the text but
 * is opaque; scripts, styles and `<pre>` are left out. Takes any text, never throws, linear.
 */
export function readHtml(part: Part, options: HtmlOptions = {}): HtmlReading {
  const {regions, comments} = collectHtml(part, options);
  return {regions: orderRegions(regions, options.trail), comments};
}

/** The same, without trails and in no certain order: for HTML inside of another format. */
export function collectHtml(part: Part, options: HtmlOptions): HtmlReading {
  const offset = options.start ?? 0;
  const view = options.view ?? part.text.slice(offset, options.end);
  const {kind = 'paragraph', ...shared} = options.shared ?? {};
  const collector = createProseCollector({part, view, offset}, {kind, ...shared, lists: 0});
  const comments: Comment[] = [];
  const attributes: Region[] = [];
  let textStart = 0;
  for (let open = view.indexOf('<'); open !== -1; open = view.indexOf('<', open)) {
    const markup = readMarkup(view, open);
    if (!markup) {
      open += 1;
      continue;
    }
    collector.text(textStart, open);
    textStart = markup.end;
    if (markup.type === 'tag') {
      if (!markup.closing && !collector.isHidden()) {
        attributes.push(...createAttributeRegions(markup, {part, view, offset, shared: collector.shared()}));
      }
      collector.tag(markup);
      textStart = findRawEnd(view, markup) ?? markup.end;
      collector.text(markup.end, textStart);
    } else if (markup.type === 'comment') {
      if (part.text.startsWith('<!--', offset + open)) comments.push(createComment(part, offset, markup));
      else options.onMask?.(offset + open);
    }
    open = textStart;
  }
  collector.text(textStart, view.length);
  collector.end();
  return {regions: [...collector.regions, ...attributes], comments};
}

function createComment(part: Part, offset: number, markup: {start: number; end: number; textEnd: number}): Comment {
  const start = offset + markup.start;
  return {part, start, end: offset + markup.end, text: part.text.slice(start + 4, offset + markup.textEnd)};
}
