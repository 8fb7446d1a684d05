import type {Extraction, ExtractOptions, Part, Region, Span} from '@onbrand/core';
import {pushDecoded} from '../html/entities.js';
import {buildRegion} from '../values/build-region.js';
import {defineFormat} from '../values/define-format.js';
import {languageOfPath, readLanguageTag, speaks} from '../values/languages.js';
import {createMapBuilder, type MapBuilder} from '../values/map-builder.js';
import {type Cue, scanCues} from './scan-cues.js';

/** SubRip and WebVTT. A sentence that runs over several cues is one region, as one hears it. */
export const subtitlesFormat = defineFormat('subtitles', readSubtitles);

function readSubtitles(part: Part, options?: ExtractOptions): Extraction {
  const lang = languageOfFile(options?.path);
  if (!speaks(options?.languages, lang)) {
    return {regions: [], comments: [], notices: [`Left out: it is in another language (${lang}) than the config.`]};
  }
  const {cues, comments} = scanCues(part.text);
  const encoding = /^\s*WEBVTT/.test(part.text) ? 'vtt-text' : 'one-line';
  const regions = joinCues(part.text, cues).flatMap((group) => readGroup(part, group, encoding, lang));
  return {regions, comments: comments.map((comment) => ({...comment, part}))};
}

/** `launch.de.srt`, `captions/fr.vtt`: only the file name says it. */
function languageOfFile(path: string | undefined): string | undefined {
  const file = path?.split(/[/\\]/).at(-1) ?? '';
  return languageOfPath(file) ?? readLanguageTag(file.replace(/\.[^.]*$/, ''));
}

/** What is spoken in one go: cues follow each other closely, and no sentence ends at the seam. */
const LONGEST_PAUSE = 1500;
const MOST_CUES = 12;

function joinCues(text: string, cues: readonly Cue[]): Cue[][] {
  const groups: Cue[][] = [];
  for (const cue of cues) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && group.length < MOST_CUES && runsOn(text, last, cue)) group.push(cue);
    else groups.push([cue]);
  }
  return groups;
}

function runsOn(text: string, before: Cue, next: Cue): boolean {
  const last = before.lines.at(-1);
  const first = next.lines[0];
  if (!last || !first || next.from - before.to > LONGEST_PAUSE) return false;
  const end = text.slice(last.start, last.end).replace(TAGS, '').trimEnd();
  return !/[.!?…:;♪)\]"”’]$/.test(end) && !SPEAKER.test(text.slice(first.start, first.end));
}

/** A dash, a name in capitals or a voice tag begins what another person says. */
const SPEAKER = /^\s*(?:[-–—]\s?|[\p{Lu} .]{2,30}:\s|>>|<v[ .])/u;
/** Tags of both formats, and the positions that SubRip borrows from other formats. */
const TAGS = /<[^<>]{0,300}>|\{\\[^{}]{0,100}\}/g;

function readGroup(part: Part, cues: readonly Cue[], encoding: string, lang: string | undefined): Region[] {
  const regions: Region[] = [];
  const trail = [`At ${cues[0]?.start ?? ''}`];
  let builder = createMapBuilder();
  let lastEnd = 0;
  const finish = (): void => {
    const region = buildRegion(part, builder.build(), {kind: 'caption', trail, encoding, lang});
    if (region) regions.push(region);
    builder = createMapBuilder();
  };
  for (const line of cues.flatMap(({lines}) => lines)) {
    const speaker = SPEAKER.exec(part.text.slice(line.start, line.end))?.[0].length ?? 0;
    if (speaker > 0) finish();
    const start = line.start + (part.text.startsWith('<v', line.start) ? 0 : speaker);
    if (builder.length() > 0) builder.gap(' ', lastEnd, start);
    pushLine(builder, part.text, {start, end: line.end}, encoding === 'vtt-text');
    lastEnd = line.end;
  }
  finish();
  return regions;
}

function pushLine(builder: MapBuilder, text: string, {start, end}: Span, entities: boolean): void {
  let at = start;
  const push = (from: number, to: number): void =>
    entities ? pushDecoded(builder, text, from, to) : builder.linear(text.slice(from, to), from);
  for (const tag of text.slice(start, end).matchAll(TAGS)) {
    push(at, start + tag.index);
    at = start + tag.index + tag[0].length;
  }
  push(at, end);
}
