import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Format} from '../../model/format.js';
import {toSourceSpan} from '../../model/source-map.js';
import {markdownFormat} from './markdown-format.js';
import {mdxFormat} from './mdx-format.js';

/** Writes `text` where `OLD` stands, and reads the document again. */
function replaceAndRead(source: string, text: string, format: Format): string | undefined {
  const region = format.extract({id: '', text: source}).regions.find((found) => found.text.includes('OLD'));
  const start = region?.text.indexOf('OLD') ?? -1;
  const encoded = region && format.encode?.(text, region);
  if (!region || encoded === undefined) return undefined;
  const span = toSourceSpan(region.map, {start, end: start + 3});
  const written = source.slice(0, span.start) + encoded + source.slice(span.end);
  const again = format.extract({id: '', text: written}).regions.find((found) => found.text.includes('Ada'));
  return again?.text;
}

const PLACES: readonly (readonly [string, string, Format])[] = [
  ['a paragraph', 'Ada says OLD now', markdownFormat],
  ['the start of a line', 'OLD says Ada', markdownFormat],
  ['a table', '| Ada says OLD now |\n|---|\n', markdownFormat],
  ['a link', '[Ada says OLD now](/a)', markdownFormat],
  ['an alt text', '![Ada says OLD now](/a)', markdownFormat],
  ['a title', '[x](/a "Ada says OLD now")', markdownFormat],
  ['a title in brackets', '[x](/a (Ada says OLD now))', markdownFormat],
  ['HTML', '<p>Ada says OLD now</p>', markdownFormat],
  ['an attribute', '<p title="Ada says OLD now"></p>', markdownFormat],
  ['an attribute in single quotes', "<p title='Ada says OLD now'></p>", markdownFormat],
  ['bare YAML', '---\ntitle: Ada says OLD now\n---', markdownFormat],
  ['a YAML list', '---\ntitle: [Ada says OLD now, b]\n---', markdownFormat],
  ['YAML in single quotes', "---\ntitle: 'Ada says OLD now'\n---", markdownFormat],
  ['YAML in double quotes', '---\ntitle: "Ada says OLD now"\n---', markdownFormat],
  ['folded YAML', '---\ntitle: >\n  Ada says OLD now\n---', markdownFormat],
  ['TOML', '+++\ntitle = "Ada says OLD now"\n+++', markdownFormat],
  ['literal TOML', "+++\ntitle = 'Ada says OLD now'\n+++", markdownFormat],
  ['MDX', 'Ada says OLD now', mdxFormat],
  ['a JSX string', '<Hero title={"Ada says OLD now"} />', mdxFormat],
];

describe.each(PLACES)('replacement text in %s', (_, source, format) => {
  it('reads as meant, or is declined', () => {
    const signs = fc.constantFrom(...'*_`[]()<>{}&#|~\\!-+.:,;"\'$=@^1aB '.split(''));
    fc.assert(
      fc.property(fc.array(signs, {minLength: 1, maxLength: 8}), (list) => {
        // Words around the signs: a fix never begins or ends with a space.
        const text = `b${list.join('')}c`;
        const read = replaceAndRead(source, text, format);
        if (read !== undefined) expect(normalize(read)).toBe(normalize(expected(source, text)));
      }),
      {numRuns: 300},
    );
  });

  it('reads as meant with two dollar signs', () => {
    const read = replaceAndRead(source, 'b$\\$*c', format);
    if (read !== undefined) expect(read).toBe(expected(source, 'b$\\$*c'));
  });

  it('is written as it is where no sign needs more', () => {
    expect(replaceAndRead(source, 'Larkspur Cloud', format)).toContain('Larkspur Cloud');
  });
});

function expected(source: string, text: string): string {
  return source.includes('OLD says') ? `${text} says Ada` : `Ada says ${text} now`;
}

function normalize(text: string): string {
  return text.replace(/\s+/g, ' ');
}

it.each([
  ['R&D', 'R&D'],
  ['R&amp;D', 'R&amp;amp;D'],
  ['snake_case', 'snake_case'],
  ['# 1', '\\# 1'],
  ['{{name}} at https://example.com/_a_/b', '{{name}} at https://example.com/_a_/b'],
])('%s becomes %s', (text, written) => {
  const [region] = markdownFormat.extract({id: '', text: 'Words'}).regions;
  expect(region && markdownFormat.encode?.(text, region)).toBe(written);
});
