import {describe, expect, test} from 'vitest';
import type {Region} from '../model/region.js';
import type {Segment} from '../model/source-map.js';
import {mapEdit, trimEdit} from './map-fix.js';

/** A region from pieces: a string reads as it stands, `[text, source]` is an atom, `{marks}` is markup. */
type Piece = string | readonly [text: string, source: string, kind: 'encoded' | 'break'] | {readonly marks: string};

function build(...pieces: readonly Piece[]): Region {
  let text = '';
  let source = '';
  const segments: Segment[] = [];
  for (const piece of pieces) {
    if (typeof piece === 'object' && 'marks' in piece) {
      source += piece.marks;
      continue;
    }
    const [read, written, kind] = typeof piece === 'string' ? ([piece, piece, 'linear'] as const) : piece;
    segments.push({
      kind,
      start: text.length,
      end: text.length + read.length,
      sourceStart: source.length,
      sourceEnd: source.length + written.length,
    });
    text += read;
    source += written;
  }
  return {kind: 'paragraph', text, part: {id: '', text: source}, map: {segments}, opaque: []};
}

/** The source after replacing `old` by `words`, or undefined where the fix is withheld. */
function replace(region: Region, old: string, words: string, editsAcrossMarkup = false): string | undefined {
  const start = region.text.indexOf(old);
  const edits = mapEdit({start, end: start + old.length, text: words}, region, {editsAcrossMarkup});
  return edits?.reduceRight(
    (text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end),
    region.part.text,
  );
}

describe('mapEdit', () => {
  test('replaces words that stand in one piece', () => {
    expect(replace(build('Please log in now'), 'log in', 'sign in')).toBe('Please sign in now');
  });

  test('changes only what differs where marks stand between', () => {
    const region = build({marks: '**'}, 'Lark', {marks: '**'}, 'spur cloud');
    expect(replace(region, 'Larkspur cloud', 'Larkspur Cloud')).toBe('**Lark**spur Cloud');
  });

  test('is withheld where the change itself would cross marks', () => {
    const region = build('a ', {marks: '**'}, 'web', {marks: '**'}, ' site');
    expect(replace(region, 'web site', 'homepage')).toBeUndefined();
  });

  test('replaces an entity whole', () => {
    expect(replace(build('R', ['&', '&amp;', 'encoded'], 'D team'), 'R&D', 'research')).toBe('research team');
    expect(replace(build('web', ['\u00a0', '&nbsp;', 'encoded'], 'site'), 'web\u00a0site', 'website')).toBe('website');
  });

  test('never touches a line break, and gets past it where it can', () => {
    const region = build('Fernhill', [' ', '\n> ', 'break'], 'cloud');
    expect(replace(region, 'Fernhill cloud', 'Fernhill Cloud')).toBe('Fernhill\n> Cloud');
    expect(replace(build('web', [' ', '\n', 'break'], 'site'), 'web site', 'website')).toBeUndefined();
  });

  test('in containers the first run takes the new words and the others lose theirs', () => {
    const region = build('log', {marks: '</t></r><r><t>'}, ' in', {marks: '</t></r><r><t>'}, ' now');
    expect(replace(region, 'log in', 'enter', true)).toBe('enter</t></r><r><t></t></r><r><t> now');
  });

  test('an insertion takes on the formatting of the character before it', () => {
    const region = build({marks: '<b>'}, 'Fern', {marks: '</b>'}, ' grows');
    const edits = mapEdit({start: 4, end: 4, text: '®'}, region, {});
    expect(edits).toEqual([{start: 7, end: 7, text: '®'}]);
  });

  test('leaves placeholders alone', () => {
    const region = {...build('Hi {{name}}'), opaque: [{start: 3, end: 11}]};
    expect(replace(region, '{{name}}', 'you')).toBeUndefined();
    expect(mapEdit({start: 5, end: 5, text: '®'}, region, {})).toBeUndefined();
    expect(mapEdit({start: 3, end: 3, text: 'dear '}, region, {})).toHaveLength(1);
  });
});

describe('trimEdit', () => {
  test('keeps surrogate pairs whole', () => {
    expect(trimEdit({start: 0, end: 2, text: '🎉'}, '🎈')).toEqual({start: 0, end: 2, text: '🎉'});
  });
});
