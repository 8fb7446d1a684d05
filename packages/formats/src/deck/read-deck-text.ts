import type {Extraction, Part, Region, RegionKind, Span} from '@onbrand/core';
import {buildRegion} from '../values/build-region.js';
import {createMapBuilder} from '../values/map-builder.js';
import {findSlides, type Line, type TextSlide} from './slides-of-text.js';

/** What a stretch of a slide is, and the lines it runs over. */
interface Passage {
  readonly role: 'title' | 'bullet' | 'text' | 'notes';
  readonly lines: Line[];
  readonly level: number;
}

const KINDS: Readonly<Record<Passage['role'], RegionKind>> = {
  title: 'title',
  bullet: 'list-item',
  text: 'paragraph',
  notes: 'note',
};

/** Reads the text export of a deck: titles, bullets, text and speaker notes by slide. */
export function readDeckText(part: Part): Extraction {
  return {regions: findSlides(part.text).flatMap((slide) => readSlide(part, slide)), comments: []};
}

function readSlide(part: Part, slide: TextSlide): Region[] {
  const passages = findPassages(part.text, slide);
  const title = slide.title ? [readPassage(part, slide.number, titlePassage(slide.title))] : [];
  const regions = [...title, ...passages.map((passage) => readPassage(part, slide.number, passage))];
  return regions.filter((region) => region !== undefined);
}

function titlePassage({start, end}: Span): Passage {
  return {role: 'title', lines: [{start, end, indent: 0}], level: 1};
}

/** Marks that stand before a bullet, as programs export them; 0x7f and 0xf0b7 are bullets of symbol fonts. */
const BULLET = /^(?:[•◦▪▫‣⁃●○■□►▸➤➢✓✔❖·*–—-]|\x7f|\uf0b7|\uf0a7|\d{1,2}[.)]|[a-z][.)])[ \t\u00a0]+/;
const NOTES = /^(?:\[(?:speaker |presenter )?notes?\]|(?:speaker|presenter)(?:['’]s)? notes?\s*:?|notes?\s*:)[ \t]*/i;
const PAGE_NUMBER = /^\d{1,4}$/;
const LONGEST_TITLE = 150;
/** A line shorter than this was not broken by a margin; a bullet this long was, whatever follows. */
const SHORTEST_WRAPPED = 35;
const SURELY_WRAPPED = 60;

function findPassages(text: string, {lines, title}: TextSlide): Passage[] {
  const passages: Passage[] = [];
  const joins = chooseJoin(text, lines);
  let inNotes = false;
  for (const line of lines) {
    const written = text.slice(line.start, line.end);
    if (PAGE_NUMBER.test(written)) continue;
    const notes = NOTES.exec(written)?.[0].length;
    const bullet = inNotes ? 0 : (BULLET.exec(written)?.[0].length ?? 0);
    const last = passages.at(-1);
    if (notes !== undefined) {
      inNotes = true;
      if (notes < written.length) passages.push({role: 'notes', lines: [skip(line, notes)], level: 1});
    } else if (last && bullet === 0 && joins(last, line)) last.lines.push(line);
    else if (inNotes) passages.push({role: 'notes', lines: [line], level: 1});
    else if (bullet > 0) passages.push({role: 'bullet', lines: [skip(line, bullet)], level: levelOf(line)});
    else
      passages.push({
        role: passages.length === 0 && !title && written.length <= LONGEST_TITLE ? 'title' : 'text',
        lines: [line],
        level: 1,
      });
  }
  return passages;
}

function skip(line: Line, length: number): Line {
  return {...line, start: line.start + length};
}

function levelOf({indent}: Line): number {
  return 1 + Math.min(8, Math.floor(indent / 2));
}

type Joins = (passage: Passage, next: Line) => boolean;

/**
 * Was a passage broken by a margin only? Then it ends without a full stop and goes on with a small letter. Where most
 * lines begin with a small letter, they are bullets that lost their marks.
 */
function chooseJoin(text: string, lines: readonly Line[]): Joins {
  const written = lines.map(({start, end}) => text.slice(start, end));
  const bulleted = written.some((line) => BULLET.test(line));
  const small = written.filter((line) => STARTS_SMALL.test(line)).length;
  const isList = !bulleted && small > 2 && small * 3 > written.length;
  return ({role, lines: so}, next) => {
    const last = so.at(-1);
    const end = last ? text.slice(last.start, last.end) : '';
    if (isList || end === '' || /[.!?…:;]["”’)]?$/.test(end)) return false;
    if (bulleted && role === 'bullet' && end.length >= SURELY_WRAPPED) return true;
    const wrapped = end.length >= SHORTEST_WRAPPED || role === 'title';
    return wrapped && STARTS_SMALL.test(text.slice(next.start, next.end));
  };
}

const STARTS_SMALL = /^[(&]?\p{Ll}/u;

function readPassage(part: Part, slide: number, {role, lines, level}: Passage): Region | undefined {
  const builder = createMapBuilder();
  let at: number | undefined;
  for (const {start, end} of lines) {
    if (at !== undefined) builder.gap(' ', at, start);
    builder.linear(part.text.slice(start, end), start);
    at = end;
  }
  const trail = [`Slide ${slide}`, role];
  const context = {kind: KINDS[role], trail, level: role === 'bullet' ? level : undefined, encoding: 'one-line'};
  return buildRegion(part, builder.build(), context);
}
