import {describe, expect, it} from 'vitest';
import {findCycle} from './import-cycles.js';
import {readImports} from './read-imports.js';

describe('readImports', () => {
  it('tells values from types', () => {
    const source = `import {join} from 'node:path';
import type {Rule} from '@onbrand/core';
import {type Span, type Edit} from './span.js';
import {
  contains,
  type Region,
} from './region.js';
export * from './model.js';
import './side-effect.js';
const later = await import('./later.js');
`;
    expect(readImports(source)).toEqual({
      imports: [
        'node:path',
        '@onbrand/core',
        './span.js',
        './region.js',
        './model.js',
        './side-effect.js',
        './later.js',
      ],
      valueImports: ['node:path', './region.js', './model.js', './side-effect.js'],
    });
  });

  it('is not misled by the text of a template', () => {
    expect(readImports("const text = `\n  import {rule} from './rule.js';\n`;").imports).toEqual([]);
  });
});

describe('findCycle', () => {
  it('names the files along the circle', () => {
    const graph = new Map([
      ['a', ['b']],
      ['b', ['c']],
      ['c', ['b']],
    ]);
    expect(findCycle(graph)).toEqual(['b', 'c', 'b']);
  });

  it('finds none in a tree that meets again', () => {
    const graph = new Map([
      ['a', ['b', 'c']],
      ['b', ['d']],
      ['c', ['d']],
    ]);
    expect(findCycle(graph)).toEqual([]);
  });
});
