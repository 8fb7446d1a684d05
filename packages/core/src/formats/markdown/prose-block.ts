import type {Part} from '../../model/part.js';
import type {Region, RegionKind} from '../../model/region.js';
import type {Span} from '../../model/span.js';
import {createRegion} from '../create-region.js';
import {isComponent, roleOf} from '../html-prose/html-names.js';
import type {Tag} from '../html-prose/read-tag.js';
import {readSuperscript} from '../html-prose/superscript.js';
import {createTextBuilder, type TextBuilder} from '../text-builder.js';

/** What a run of inline content is, before its text is known. */
export interface ProseKind {
  readonly kind: RegionKind;
  readonly level?: number;
  readonly quoted?: boolean;
  readonly encoding?: string;
}

/** Inline content that is being read: one paragraph, heading, cell, alt text or title. */
export interface ProseBlock {
  readonly addText: (start: number, end: number) => void;
  readonly addOpaque: (start: number, end: number) => void;
  /** Code in several stretches of the source, with line ends between them. */
  readonly addCode: (stretches: readonly Span[]) => void;
  readonly addEncoded: (text: string, start: number, end: number) => void;
  readonly addBreak: (start: number, end: number) => void;
  /** A tag in the line: hides, sets in code, breaks or splits the text. */
  readonly applyTag: (tag: Tag) => void;
  /** Writes the regions; `level` where it became known behind the text. */
  readonly finish: (level?: number) => void;
}

/** Starts inline content of `part`; its regions go to `into`. All offsets are those of the part. */
export function createProseBlock(part: Part, described: ProseKind, into: Region[]): ProseBlock {
  let builder: TextBuilder = createTextBuilder(part.text);
  let current = described;
  let codeDepth = 0;
  let isRaised = false;
  let hiddenBy = '';
  let afterComponent = -1;

  function flush(level?: number): void {
    const read = builder.finish();
    builder = createTextBuilder(part.text);
    if (read) into.push(createRegion({part, ...current, ...read, ...(level !== undefined && {level})}));
  }

  function applyShown(tag: Tag, name: string): void {
    const role = roleOf(name);
    if (name === 'sup') isRaised = !tag.closing && !tag.selfClosing;
    if (role.hidden && !tag.closing && !tag.selfClosing) hiddenBy = name;
    else if (name === 'br') builder.addBreak(tag.start, tag.end);
    else if (role.code && !tag.selfClosing) codeDepth = Math.max(0, codeDepth + (tag.closing ? -1 : 1));
    else if (role.block && !isComponent(tag.name)) {
      flush();
      const inside = role.kind && !tag.closing ? {...described, kind: role.kind} : described;
      current = role.level !== undefined && !tag.closing ? {...inside, level: role.level} : inside;
    }
  }

  return {
    addText(start, end) {
      if (hiddenBy !== '') return;
      const raised = isRaised ? readSuperscript(part.text.slice(start, end)) : undefined;
      if (codeDepth > 0) builder.addOpaque(start, end);
      else if (raised !== undefined) builder.addEncoded(raised, start, end);
      else builder.addSource(start, end);
    },
    addOpaque(start, end) {
      if (hiddenBy === '') builder.addOpaque(start, end);
    },
    addCode(stretches) {
      if (hiddenBy !== '') return;
      const from = builder.length();
      for (const [index, {start, end}] of stretches.entries()) {
        const before = stretches[index - 1];
        if (before) builder.addBreak(before.end, start);
        builder.addOpaque(start, end);
      }
      builder.markOpaque(from);
    },
    addEncoded(text, start, end) {
      if (hiddenBy === '') builder.addEncoded(text, start, end);
    },
    addBreak(start, end) {
      if (hiddenBy === '') builder.addBreak(start, end);
    },
    applyTag(tag) {
      const name = tag.name.toLowerCase();
      // Two components side by side are two things on a page: `<Card>A</Card><Card>B</Card>`.
      if (!tag.closing && isComponent(tag.name) && afterComponent === tag.start) builder.addBreak(tag.start, tag.start);
      if (isComponent(tag.name)) afterComponent = tag.end;
      if (hiddenBy === '') applyShown(tag, name);
      else if (tag.closing && name === hiddenBy) hiddenBy = '';
    },
    finish: flush,
  };
}
