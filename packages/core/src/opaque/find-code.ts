import type {Span} from '../model/span.js';

/** Adds to `into` what people write of code in any text field: `code` between backticks, `<b>` tags, calls and flags. */
export function findCode(text: string, into: Span[]): void {
  findTicks(text, into);
  findTags(text, into);
  findCalls(text, into);
  findFlags(text, into);
}

const MAX_CODE = 200;

/** Between single backticks, on one line. */
function findTicks(text: string, into: Span[]): void {
  for (let open = text.indexOf('`'); open !== -1; ) {
    const close = text.indexOf('`', open + 1);
    if (close === -1) return;
    if (isCode(text, open, close)) {
      into.push({start: open, end: close + 1});
      open = text.indexOf('`', close + 1);
    } else open = close;
  }
}

function isCode(text: string, open: number, close: number): boolean {
  if (close - open < 2 || close - open > MAX_CODE || text.charCodeAt(close + 1) === 0x60) return false;
  const inner = text.slice(open + 1, close);
  return inner.trim() === inner && !inner.includes('\n');
}

const TAG = /<\/?[A-Za-z][\w:.-]{0,40}(\s[^<>]{0,300})?>/g;

/** `<b>`, `</a>`, `<a href="…">`, `<br />`, `<name>`; not `a <b and c> d`. */
function findTags(text: string, into: Span[]): void {
  if (!text.includes('<')) return;
  for (const {0: tag, 1: attributes = '', index} of text.matchAll(TAG)) {
    if (/^\s*\/?$/.test(attributes) || attributes.includes('=')) into.push({start: index, end: index + tag.length});
  }
}

const CALLED = /[A-Za-z_$][\w$]{0,40}(?:\.[\w$]{1,40}){0,4}$/;

/** `Client()`, `session.login()`; not `client(s)`. */
function findCalls(text: string, into: Span[]): void {
  for (let at = text.indexOf('()'); at !== -1; at = text.indexOf('()', at + 2)) {
    const name = CALLED.exec(text.slice(Math.max(0, at - 210), at))?.[0];
    if (name !== undefined) into.push({start: at - name.length, end: at + 2});
  }
}

const FLAG =
  /(?<![^\s(“"'])--[a-z][a-z\d]{0,40}(?:-[a-z\d]{1,40}){0,6}(?![\p{L}\p{N}-])(?: [a-z\d][\w./-]{0,40}(?=\s*$|\s*\n|\s{2}|\s[-<>|&]))?/gu;

/** `--dry-run`, `--format json` where the line ends or goes on in code; not the dash of `here--and there -- now`. */
function findFlags(text: string, into: Span[]): void {
  if (!text.includes('--')) return;
  for (const {0: flag, index} of text.matchAll(FLAG)) into.push({start: index, end: index + flag.length});
}
