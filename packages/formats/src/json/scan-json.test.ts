import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {scanJson} from './scan-json.js';

/** Every string of a value with its path, as `JSON.parse` sees it. */
function listStrings(value: unknown, path: string[] = []): string[] {
  if (typeof value === 'string') return [`${path.join('\t')}=${value}`];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => listStrings(inner, [...path, key]));
}

const strings = (json: string): string[] => scanJson(json).leaves.map(({path, text}) => `${path.join('\t')}=${text}`);

describe('scanJson', () => {
  it('finds the strings that JSON.parse finds, under the same paths', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(undefined, 2), (json, indent) => {
        const written = JSON.stringify(JSON.parse(json), null, indent);
        expect(strings(written).sort()).toEqual(listStrings(JSON.parse(written)).sort());
      }),
    );
  });

  it('reads comments and trailing commas', () => {
    const {leaves, comments, brokenAt} = scanJson('{ // one\n "a": ["b", /* two */ "c",],\n}');
    expect(leaves.map(({text}) => text)).toEqual(['b', 'c']);
    expect(comments.map(({text}) => text)).toEqual([' one', ' two ']);
    expect(brokenAt).toBeUndefined();
  });

  it('goes on behind a mistake, and says where it was', () => {
    const {leaves, brokenAt} = scanJson('{"a": "one", b: "two, \n "c": "three"}');
    expect(leaves.map(({text}) => text)).toContain('three');
    expect(brokenAt).toBe(13);
  });

  it('keeps an emoji that is written as two escapes in one piece', () => {
    const [leaf] = scanJson('["\\ud83c\\udf31!"]').leaves;
    expect(leaf?.map.segments).toEqual([
      {kind: 'encoded', start: 0, end: 2, sourceStart: 2, sourceEnd: 14},
      {kind: 'linear', start: 2, end: 3, sourceStart: 14, sourceEnd: 15},
    ]);
  });

  it('leaves out what is nested too deeply, and goes on behind it', () => {
    const deep = `${'['.repeat(5000)}"deep"${']'.repeat(5000)}`;
    const {leaves, tooDeep, brokenAt} = scanJson(`{"a": ${deep}, "b": "here"}`);
    expect(leaves.map(({text}) => text)).toEqual(['here']);
    expect(tooDeep).toBe(true);
    expect(brokenAt).toBeUndefined();
  });
});
