import {findPrefix} from './namespaces.js';
import {readTag} from './read-tag.js';
import type {NamespaceScope, XmlElement} from './xml-element.js';

/** Office programs nest fewer than a hundred levels. */
const DEEPEST = 500;
/** A thousand-page book has some 600,000. */
const MOST_ELEMENTS = 1_500_000;

/** What was found. `problem` tells a person what was wrong where the text is not to be trusted. */
export interface XmlTree {
  /** Holds the top element as its child; stands for the whole text. */
  readonly root: XmlElement;
  readonly problem?: string;
}

interface OpenElement extends XmlElement {
  readonly rawName: string;
  readonly children: XmlElement[];
  closeStart: number;
  end: number;
}

const NO_SCOPE: NamespaceScope = new Map([['xml', 'xml']]);

/**
 * Reads XML into elements with exact offsets. One pass, linear; never throws. Entities stay as written, a DOCTYPE is
 * passed over, comments and CDATA are left to `readCharacterData`. Broken nesting is closed at the nearest fitting place.
 */
export function parseXml(text: string): XmlTree {
  const root = createElement('', '', 0, 0, NO_SCOPE);
  root.closeStart = root.end = text.length;
  const stack: OpenElement[] = [root];
  let count = 0;
  let problem: string | undefined;
  for (let at = text.indexOf('<'); at !== -1; ) {
    const next = skipNonElement(text, at);
    if (next !== undefined) {
      at = text.indexOf('<', next);
      continue;
    }
    const tag = readTag(text, at);
    if (!tag) {
      problem = 'it ends in the middle of a tag';
      break;
    }
    if (tag.closes) close(stack, tag.name, at, tag.end);
    else if (stack.length > DEEPEST) problem = 'it is nested far deeper than any document';
    else if (++count > MOST_ELEMENTS) problem = 'it holds more elements than any document';
    else open(stack, text, tag.name, at, tag.end, tag.isEmpty);
    if (problem) break;
    at = text.indexOf('<', tag.end);
  }
  for (const element of stack.slice(1)) element.closeStart = element.end = text.length;
  if (stack.length > 1) problem ??= 'it ends before its last element is closed';
  return problem ? {root, problem} : {root};
}

/** The end of a comment, CDATA section, processing instruction or DOCTYPE at `at`; undefined for a tag. */
function skipNonElement(text: string, at: number): number | undefined {
  const mark = text.charCodeAt(at + 1);
  if (mark === 0x3f) return endAfter(text, '?>', at);
  if (mark !== 0x21) return undefined;
  if (text.startsWith('<!--', at)) return endAfter(text, '-->', at + 4);
  if (text.startsWith('<![CDATA[', at)) return endAfter(text, ']]>', at + 9);
  return skipDoctype(text, at);
}

function endAfter(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at === -1 ? text.length : at + mark.length;
}

/** Its internal subset stands in brackets and may hold `>`; nothing in it is ever read. */
function skipDoctype(text: string, at: number): number {
  let depth = 0;
  for (let index = at; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 0x5b) depth += 1;
    else if (code === 0x5d) depth -= 1;
    else if (code === 0x3e && depth <= 0) return index + 1;
  }
  return text.length;
}

function open(stack: OpenElement[], text: string, name: string, start: number, end: number, isEmpty: boolean): void {
  const parent = stack.at(-1);
  if (!parent) return;
  const scope = declareNamespaces(text, start, end, parent.scope);
  const element = createElement(name, resolveName(name, scope), start, end, scope);
  parent.children.push(element);
  if (!isEmpty) stack.push(element);
}

function createElement(rawName: string, name: string, start: number, end: number, scope: NamespaceScope): OpenElement {
  return {rawName, name, start, openEnd: end, closeStart: end, end, children: [], scope};
}

function close(stack: OpenElement[], name: string, start: number, end: number): void {
  const index = stack.findLastIndex((element) => element.rawName === name);
  if (index < 1) return;
  for (const unclosed of stack.splice(index + 1)) unclosed.closeStart = unclosed.end = start;
  const element = stack.pop();
  if (!element) return;
  element.closeStart = start;
  element.end = end;
}

/** The scope inside a start tag; the same object where the tag declares nothing, which is nearly always. */
function declareNamespaces(text: string, start: number, end: number, scope: NamespaceScope): NamespaceScope {
  const tag = text.slice(start, end);
  if (!tag.includes('xmlns')) return scope;
  const declared = new Map(scope);
  for (const [, , prefix = '', double, single] of tag.matchAll(DECLARATION)) {
    declared.set(prefix, findPrefix(double ?? single ?? ''));
  }
  return declared;
}

const DECLARATION = /\bxmlns(:([^\s=:]{1,100}))?\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)')/g;

/** Puts the canonical prefix in place of the file's. An undeclared prefix is taken for the canonical one. */
export function resolveName(name: string, scope: NamespaceScope): string {
  const colon = name.indexOf(':');
  const prefix = colon === -1 ? '' : name.slice(0, colon);
  const canonical = scope.get(prefix);
  if (canonical === undefined || canonical === prefix) return name;
  return `${canonical}:${name.slice(colon + 1)}`;
}
