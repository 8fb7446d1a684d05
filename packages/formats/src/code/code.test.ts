import {describe, expect, it} from 'vitest';
import {codeFormat} from './index.js';

const read = (code: string, options: Parameters<typeof codeFormat.extract>[1] = {path: 'page.tsx'}): string[] =>
  codeFormat.extract({id: '', text: code}, options).regions.map(({kind, text}) => `${kind}: ${text}`);

describe('white space in JSX', () => {
  it.each([
    ['<p>one\n  two</p>', 'one two'],
    ['<p>\n  one\n\n  two\n</p>', 'one two'],
    ['<p>one <b>two</b> three</p>', 'one two three'],
    ['<p>one<b>two</b></p>', 'onetwo'],
    ['<p>\n  one{" "}\n  <b>two</b>\n</p>', 'one two'],
    ['<p>one\n  <b>two</b></p>', 'onetwo'],
    ['<p>{"one "}{`two`}</p>', 'one two'],
    ['<p>it&apos;s&nbsp;&#123;one&#125;</p>', "it's\u00a0{one}"],
  ])('%s', (jsx, text) => {
    expect(read(`const a = ${jsx};`)).toEqual([`paragraph: ${text}`]);
  });
});

describe('expressions in JSX', () => {
  it('stand for a word', () => {
    const {regions} = codeFormat.extract({id: '', text: 'const a = <p>Hi {user.name}, {count} new</p>;'});
    expect(regions[0]?.text).toBe('Hi {user.name}, {count} new');
    expect(regions[0]?.opaque).toEqual([
      {start: 3, end: 14},
      {start: 16, end: 23},
    ]);
  });

  it('are read where they hold text', () => {
    expect(read('const a = <p>Now {ok ? "open" : <b>closed</b>} again</p>;')).toEqual([
      'paragraph: Now {…} again',
      'string: open',
      'paragraph: closed',
    ]);
  });

  it('are not taken for text where a value is compared', () => {
    expect(read('const a = <p>{state === "open" && <b>We are open</b>}</p>;')).toEqual(['paragraph: We are open']);
  });
});

describe('strings in programs', () => {
  it.each([
    ["t('Sign in')", ['message: Sign in']],
    ["t('home.hero.title')", []],
    ["formatMessage({id: 'a', defaultMessage: 'Sign in'})", ['string: Sign in']],
    ["toast.error('We could not save it')", ['message: We could not save it']],
    ["const title = 'Prices'", ['title: Prices']],
    ["document.title = 'Prices'", ['title: Prices']],
    ["const plans = [{name: 'The big plan', id: 'big-plan'}]", ['string: The big plan']],
    ["import x from './title'; export * from './description'", []],
    ["console.log('Nothing to read here.'); throw new Error('Nor here at all.')", []],
    ["const className = cn('flex items-center', {title: 'x'})", []],
    ["if (title === 'Some title here') run('now and then')", []],
    ["type Title = 'A title'; interface A {title: 'Another title'}", []],
  ])('%s', (code, expected) => {
    expect(read(code)).toEqual(expected);
  });

  it('follow the fields of the config', () => {
    const code = "export const a = {slogan: {en: 'Work that flows'}, title: 'Not chosen'};";
    expect(read(code, {path: 'a.ts', fields: ['**.slogan.en']})).toEqual(['string: Work that flows']);
  });
});

describe('programs that cannot be read', () => {
  it('are said to be wrong at a line', () => {
    expect(codeFormat.extract({id: '', text: 'const a = 1;\nconst = ;'}).notices?.[0]).toContain('line 2');
  });

  it('are left out when they were packed', () => {
    expect(codeFormat.extract({id: '', text: `a('${'x'.repeat(30_000)}')`}).notices).toEqual([
      'Left out: the program was packed for shipping.',
    ]);
  });
});
