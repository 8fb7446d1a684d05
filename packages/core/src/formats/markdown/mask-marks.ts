import {readTemplateAttributes} from '../html-prose/read-tag.js';
import {findFormulas} from './find-formulas.js';
import type {Mask} from './mask.js';

/**
 * Masks marks of Markdown's relatives that plain Markdown would read as words: callouts (`[!NOTE]`), containers
 * (`:::tip`), components (`:icon{…}`), YAML between slides, formulas; and bare URLs whose `*` and `_` are no emphasis.
 */
export function maskMarks(source: string): Mask[] {
  const masks: Mask[] = [];
  maskLines(source, masks);
  maskUrls(source, masks);
  maskComponents(source, masks);
  for (const {start, end} of findFormulas(source)) masks.push({start, end, kind: 'word'});
  return masks;
}

/** GitHub and Obsidian callouts; `:::tip Title`, `::hero{wide}`, `::right::`, `:::`; `<<< file` takes code from a file. */
const CALLOUT = /^[ \t>]{0,40}>[ \t]?(\[![A-Za-z-]{1,30}\][+-]?)/;
const CONTAINER =
  /^ {0,12}(<<< \S.{0,300}|:{2,8}(?:[ \t]?[A-Za-z][\w-]{0,60})?(?:\[\d{1,3}\])?(?:\{[^{}]{0,500}\})?(?:::)?)([^\r\n]*)$/;

function maskLines(source: string, into: Mask[]): void {
  let start = 0;
  while (start < source.length) {
    const lineEnd = source.indexOf('\n', start);
    const end = lineEnd === -1 ? source.length : lineEnd;
    const first = source.charCodeAt(start);
    let next = end + 1;
    if (first === 0x2d && source.startsWith('---', start)) next = maskMatter(source, start, end, into) ?? next;
    else if (first === 0x3e || first === 0x20 || first === 0x3a || first === 0x09 || first === 0x3c) {
      maskLine(source.slice(start, Math.min(end, start + 1_000)), start, into);
    }
    start = next;
  }
}

function maskLine(line: string, start: number, into: Mask[]): void {
  const callout = CALLOUT.exec(line);
  if (callout) {
    const [written, mark = ''] = callout;
    into.push({start: start + written.length - mark.length, end: start + written.length, kind: 'mark'});
    return;
  }
  const container = line.includes('::') || line.startsWith('<<< ') ? CONTAINER.exec(line.trimEnd()) : undefined;
  if (!container) return;
  const [, mark = '', title = ''] = container;
  const from = start + line.indexOf(mark);
  const end = from + mark.length;
  const attributes = mark.includes('{') ? readTemplateAttributes(line, line.indexOf('{') + 1, end - start - 1) : [];
  const placed = attributes.map((attribute) => ({
    ...attribute,
    start: start + attribute.start,
    end: start + attribute.end,
  }));
  if (title.trim() === '') into.push({start: from, end, kind: 'tag', attributes: placed});
  else if (mark.length > 3 && title.startsWith(' ')) into.push({start: from, end, kind: 'title', attributes: placed});
}

const MATTER_LINE = /^(?:[A-Za-z][\w-]{0,60}:(?:\s|$)|[ \t]+\S|- |#)/;
const MAX_MATTER_LINES = 80;

/** `---`, lines of YAML, `---`: what Slidev puts before a slide, and MDC into a component. */
function maskMatter(source: string, start: number, firstEnd: number, into: Mask[]): number | undefined {
  if (source.slice(start, firstEnd).trimEnd() !== '---') return undefined;
  let at = firstEnd + 1;
  for (let lines = 0; lines <= MAX_MATTER_LINES && at < source.length; lines += 1) {
    const newline = source.indexOf('\n', at);
    const end = newline === -1 ? source.length : newline;
    const line = source.slice(at, Math.min(end, at + 200)).trimEnd();
    if (line === '---') {
      if (lines === 0) return undefined;
      into.push({start, end: at + 3, kind: 'tag', matter: {start: firstEnd + 1, end: at}});
      return end + 1;
    }
    if (!MATTER_LINE.test(line) || (lines === 0 && !/^[a-z]/.test(line))) return undefined;
    at = end + 1;
  }
  return undefined;
}

const COMPONENT = /(?<![^\s(|])(:[a-z][\w-]{0,60})(?=[{[])/g;

/** The name of an inline component of MDC: `:button[Try it]{to="/try"}`. */
function maskComponents(source: string, into: Mask[]): void {
  if (!source.includes(':')) return;
  for (const {1: name = '', index} of source.matchAll(COMPONENT)) {
    into.push({start: index, end: index + name.length, kind: 'mark'});
  }
}

const URL_STOP = /[\s<>"'`)\]]/g;

/** Only URLs that hold a mark of emphasis need a mask; those in angle brackets are read as links. */
function maskUrls(source: string, into: Mask[]): void {
  for (let sign = source.indexOf('://'); sign !== -1; sign = source.indexOf('://', sign + 3)) {
    let start = sign;
    while (start > 0 && sign - start < 10 && /[a-z]/i.test(source.charAt(start - 1))) start -= 1;
    URL_STOP.lastIndex = sign;
    let end = URL_STOP.exec(source)?.index ?? source.length;
    while (end > sign && '*_~.,;:!?|'.includes(source.charAt(end - 1))) end -= 1;
    const url = source.slice(start, Math.min(end, start + 2_000));
    if (source.charAt(start - 1) !== '<' && /[*~]|_[^\w]|[^\w]_/.test(url)) into.push({start, end, kind: 'word'});
    sign = Math.max(sign, end - 3);
  }
}
