import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {ConfigError} from '../problem.js';
import {readCsv} from './read-csv.js';
import {scanCsv} from './scan-csv.js';
import {termListTemplate} from './term-list-template.js';

const read = (text: string, language = 'en-US') => readCsv('terms.csv', text, language);
const terms = (text: string, language?: string) => read(text, language).terms.map(({term}) => term);
const problems = (text: string) => read(text).problems.map(({line, column, message}) => `${line}:${column} ${message}`);

describe('the table', () => {
  test.each([
    ['comma', 'use,avoid\nsign in,log in\n'],
    ['semicolon', 'use;avoid\r\nsign in;log in\r\n'],
    ['tab', 'use\tavoid\rsign in\tlog in\r'],
    ['as Excel declares it', 'sep=|\nuse|avoid\nsign in|log in'],
    ['quoted', '"use","avoid"\n"sign in","log in"'],
    ['columns in any order, unknown ones between', 'Nr.,AVOID,Translation,Use\n1,log in,anmelden,sign in'],
    ['synonyms', 'Don’t use:,Preferred_Term\nlog in,sign in'],
    ['blank rows and columns', ',use,avoid,\n\n,,,\n,sign in,log in,\n'],
  ])('%s', (_, text) => expect(terms(text)).toEqual([{use: 'sign in', avoid: ['log in']}]));

  test('a separator that also stands in cells', () => {
    expect(terms('use;avoid;because\nsign in;log in, logon;One verb, one act.')).toEqual([
      {use: 'sign in', avoid: ['log in, logon'], because: 'One verb, one act.'},
    ]);
  });

  test('one without names for its columns is refused', () => {
    expect(() => read('sign in,log in\n')).toThrow(ConfigError);
    expect(() => read('')).toThrow('terms.csv:1:1: The first row must name the columns, among them “use” or “avoid”.');
  });

  test('knows the line of each entry, lines inside cells counted', () => {
    const {terms: found} = read('use,because\r\nemail,"two\r\nlines ""quoted"""\r\nsign in,\r\n');
    expect(found.map(({term, origin}) => [term.because, origin.line])).toEqual([
      ['two\r\nlines "quoted"', 2],
      [undefined, 4],
    ]);
  });
});

describe('cells', () => {
  test('every column', () => {
    const [term] = terms(
      'id,use,avoid,kind,status,pos,because,owner,link,severity,since,until,channel,region,except,near,not near,case,inflect,whole,quoted,trademark,first use,stands for,policy,bad example,good example\n' +
        'sso,SSO,"single sign on | S.S.O.\nsso",Product,Approved,n.,Why.,it,https://example.com/sso,Warning,2026-9-1,31.12.2026,website; deck,US,sso fee,login,legal,yes,no,x,skip,(TM),SSO™,single sign-on,neutral,"Use S.S.O.; now",Use SSO.',
    );
    expect(term).toEqual({
      id: 'sso',
      use: 'SSO',
      avoid: ['single sign on', 'S.S.O.', 'sso'],
      kind: 'product',
      status: 'preferred',
      pos: 'noun',
      because: 'Why.',
      owner: 'it',
      url: 'https://example.com/sso',
      severity: 'warning',
      since: '2026-09-01',
      until: '2026-12-31',
      channels: ['website', 'deck'],
      markets: ['US'],
      except: ['sso fee'],
      near: ['login'],
      notNear: ['legal'],
      match: {case: 'sensitive', inflect: false, whole: true},
      quoted: 'skip',
      trademark: '™',
      first: 'SSO™',
      expand: 'single sign-on',
      policy: 'neutral',
      tests: {flag: ['Use S.S.O.; now'], pass: ['Use SSO.']},
    });
  });

  test('several words to use are suggestions', () => {
    expect(terms('use,avoid\nblocklist | denylist,blacklist')).toEqual([
      {use: ['blocklist', 'denylist'], avoid: ['blacklist']},
    ]);
  });

  test('words to avoid in columns of their own', () => {
    expect(terms('use,avoid,avoid\nsign in,log in,logon')).toEqual([{use: 'sign in', avoid: ['log in', 'logon']}]);
  });

  test('a list of terms with their status', () => {
    expect(
      terms(
        'Term,Status,Use instead\nblacklist,forbidden,blocklist\nblocklist,preferred,\ncheap,forbidden,\ncloud,proposed,',
      ),
    ).toEqual([
      {use: 'blocklist', avoid: ['blacklist']},
      {use: 'blocklist', status: 'preferred'},
      {avoid: ['cheap'], status: 'forbidden'},
      {use: 'cloud', status: 'proposed'},
    ]);
  });

  test('a list of words with their replacement', () => {
    expect(terms('word,replacement\nutilize,use')).toEqual([{use: 'use', avoid: ['utilize']}]);
  });

  test('rows in other languages are left aside', () => {
    const text = 'language,use,avoid\nen_GB,sign in,log in\nde,anmelden,einloggen\n,email,e-mail\n';
    expect(terms(text).map(({use}) => use)).toEqual(['sign in', 'email']);
    expect(terms(text, 'de-AT').map(({use}) => use)).toEqual(['anmelden', 'email']);
  });
});

describe('bad rows', () => {
  test('are named by line and column, and the rest loads', () => {
    const text =
      'use,avoid,since,pos,url\nemail,e-mail,1/9/2026,,\n,,2026-09-01,,\nsign in,log in,,verbal,example.com\nFern,Moss,2026-13-01,,\nlogin,log-in,,,\n';
    expect(problems(text)).toEqual([
      '2:14 Write a date as year-month-day, “2026-09-01” instead of “1/9/2026”.',
      '3:1 This row names no word. Fill “use” or “avoid”.',
      '4:17 Write noun, verb, adjective, adverb or other instead of “verbal”.',
      '4:24 Write a full address, “https://…”, instead of “example.com”.',
      '5:11 Write a date as year-month-day, “2026-09-01”.',
    ]);
    expect(terms(text).map(({use}) => use)).toEqual(['login']);
  });

  test('words that JavaScript knows and we do not', () => {
    expect(problems('use,status,pos,constructor\nemail,constructor,valueOf,x')).toHaveLength(2);
  });

  test('a link that is none', () => {
    expect(problems('use,url\nemail,example.com')).toEqual([
      '2:7 Write a full address, “https://…”, instead of “example.com”.',
    ]);
  });

  test('a comma that parts what belongs together', () => {
    expect(problems('use,because\nsign in,One verb, one act\nemail,Short.')).toEqual([
      '2:18 This row has 3 cells, the first row 2. Put a cell that holds the separator in quotes.',
    ]);
  });

  test('a quote that is never closed costs its own line only', () => {
    const text = 'use,avoid\nemail,"e-mail\nsign in,log in\nlogin,log-in\n';
    expect(problems(text)).toEqual(['2:7 This cell opens a quote that is never closed. Close it, or take it out.']);
    expect(terms(text).map(({use}) => use)).toEqual(['sign in', 'login']);
  });
});

test('the template reads back without a word', () => {
  const {terms: found, problems: none} = read(termListTemplate().slice(1));
  expect(none).toEqual([]);
  expect(found).toHaveLength(5);
  expect(found[0]?.term).toEqual({
    use: 'sign in',
    avoid: ['log in', 'logon'],
    because: 'One verb for one act.',
    owner: 'product',
    pos: 'verb',
    status: 'preferred',
  });
});

test('cells written by the rules of RFC 4180 are read as they were', () => {
  const cell = fc.string({unit: fc.constantFrom('a', 'é', '"', ',', ';', '\n', '\r\n', ' ')});
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, {minLength: 2, maxLength: 4}), {minLength: 1}),
      fc.constantFrom(',', ';', '\t'),
      (rows, separator) => {
        const text = rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(separator)).join('\r\n');
        expect([...scanCsv(text, separator)].map(({cells}) => cells.map((one) => one.text))).toEqual(rows);
      },
    ),
  );
});

test('no text makes it throw anything but what it says', () => {
  fc.assert(
    fc.property(
      fc.string({unit: fc.constantFrom('a', '"', ',', ';', '\n', '\r', '|', 'use', 'avoid', '\ud800')}),
      (text) => {
        const {terms: found} = read(`use,avoid\n${text}`);
        for (const {origin} of found) expect(origin.line).toBeGreaterThan(1);
      },
    ),
  );
});
