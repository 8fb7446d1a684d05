import {describe, expect, it} from 'vitest';
import {compileLexicon} from './compile.js';
import type {Phrase, PhraseMatch} from './phrase.js';

function phrase(text: string, policy: Partial<Phrase<string>> = {}): Phrase<string> {
  return {text, case: 'insensitive', inflect: 'none', data: text, ...policy};
}

/** The text with every match marked: `Send an ⟦e-mail⟧`. */
function mark(text: string, matches: readonly PhraseMatch[]): string {
  let marked = text;
  for (const {span} of [...matches].sort((a, b) => b.span.start - a.span.start)) {
    marked = `${marked.slice(0, span.start)}⟦${marked.slice(span.start, span.end)}⟧${marked.slice(span.end)}`;
  }
  return marked;
}

function find(words: string | Phrase<string>, text: string): string {
  const lexicon = compileLexicon([typeof words === 'string' ? phrase(words) : words]);
  return mark(text, lexicon.findMatches(text, []));
}

/** Holds that in a text with marks exactly the marked words are found. */
function expectMarked(words: string | Phrase<string>, marked: string): void {
  expect(find(words, marked.replace(/[⟦⟧]/g, ''))).toBe(marked);
}

describe('whole words', () => {
  it.each([
    ['id', 'An idea is not an ⟦ID⟧, and a valid ⟦id⟧ never expires.'],
    ['app', 'Our ⟦app⟧, the “⟦App⟧” and (⟦app⟧): apply with app_id, happily.'],
    ['node', 'The ⟦node⟧ runs Node.js, not foo_node or node_modules. ⟦Node⟧. A ⟦node⟧!'],
    ['e-mail', 'An ⟦e-mail⟧-based flow, not an e-mailman, an ⟦e-mail⟧/chat flow.'],
    ['drop-downs', 'endless ⟦drop-downs⟧ and sub-⟦drop-downs⟧'],
    ['café', 'Un ⟦café⟧, des cafés, le ⟦CAFÉ⟧, not a cafe.'],
    ['naïve', 'A ⟦naïve⟧ forecast, naïvely made, is not naive.'],
    ['почта', 'Ваша ⟦почта⟧, ⟦Почта⟧ и почтальон'],
    ['C++', 'We write ⟦C++⟧, C++11, ⟦C++⟧-like and C.'],
    ['C', 'Plain ⟦C⟧, not C++ or C# or C+.'],
    ['C#', 'Plain C, not C++ but ⟦C#⟧, and ⟦C#⟧.'],
    ['.NET', 'The ⟦.NET⟧ runtime (⟦.NET⟧), not ASP.NET or net … and then...net'],
    ['net', 'A ⟦net⟧, the .NET runtime, ASP.NET; and then...⟦net⟧'],
    ['Node.js', '⟦Node.js⟧, ⟦node.js⟧-based, not node.jsx'],
    ['AT&T', '⟦AT&T⟧ at T, ⟦AT&T⟧’s'],
    ['at', 'Not ⟦at⟧ AT&T.'],
    ['Wi-Fi', 'Free ⟦Wi-Fi⟧, ⟦wi‑fi⟧ and WiFi'],
    ['R&D', 'Our ⟦R&D⟧ team, not R & D'],
    ['D', 'Plan ⟦D⟧, not R&D'],
    ['U.S.', 'the ⟦U.S.⟧ market, the U.S.A. and the ⟦U.S.⟧'],
    ['100%', 'A ⟦100%⟧ promise, ⟦100%⟧.'],
    ['% off', '50⟦% off⟧ today'],
    ['5', 'From ⟦5⟧ to 5.5 or 1,5 or 5,000 and 15'],
    ['eco-', '⟦Eco-⟧friendly bags'],
    ['github', 'not @github or #github, but ⟦github⟧/x and ⟦GitHub⟧'],
    ['log in', 'Click here.⟦Log in⟧ now'],
    ['here', 'Click ⟦here⟧.Log in now, not here.log'],
    ['e-mail', '🎉⟦e-mail⟧🎉 (⟦E-mail⟧)…⟦e-mail⟧™ and ⟦e-mail⟧¹'],
  ])('finds “%s”: %s', (words, marked) => {
    expectMarked(words, marked);
  });

  it.each([
    ['login', "The ⟦login⟧'s page, the ⟦login⟧’s page, all ⟦login⟧'"],
    ['users', 'Your ⟦users⟧’ data'],
    ['don', "I don't know ⟦Don⟧."],
    ['we', 'We’ll see what ⟦we⟧ do; ‘⟦we⟧’'],
    ["don't", 'You ⟦don’t⟧, ⟦donʼt⟧, ⟦don`t⟧ and ⟦don‘t⟧ resell it.'],
    ['Acme', "L’offre d’⟦Acme⟧, chez ⟦Acme⟧, not O’Acme's"],
  ])('knows an apostrophe: “%s” in %s', (words, marked) => {
    expectMarked(words, marked);
  });

  it('tells apart what stands together, hyphened and apart', () => {
    const text = 'A web site, a web-site, a website and a web - site.';
    expect(find('web site', text)).toBe('A ⟦web site⟧, a web-site, a website and a web - site.');
    expect(find('web-site', text)).toBe('A web site, a ⟦web-site⟧, a website and a web - site.');
    expect(find('website', text)).toBe('A web site, a web-site, a ⟦website⟧ and a web - site.');
  });
});

describe('what a reader takes for the same', () => {
  it.each([
    ['no-break space', 'web site', 'A ⟦web\u00A0site⟧ or ⟦web\u202Fsite⟧'],
    ['thin and wide spaces', 'web site', '⟦web\u2009site⟧, ⟦web\u3000site⟧, ⟦web   site⟧'],
    ['line ends', 'web site', 'your ⟦web\nsite⟧, ⟦web\r\nsite⟧, ⟦web \n\t site⟧'],
    ['but not a blank line', 'web site', 'the web\n\nsite, the web\r\n\r\nsite, web\u2029site'],
    ['hyphens', 'e-mail', '⟦e‐mail⟧ ⟦e‑mail⟧ ⟦e−mail⟧ ⟦e‒mail⟧'],
    ['an en dash between words', 'e-mail', '⟦e–mail⟧, e –mail, e– mail'],
    ['but not an em dash', 'e-mail', 'e—mail'],
    ['soft hyphens', 'cyber security', 'Free ⟦cyber\u00AD secu\u00ADrity⟧ checks'],
    ['zero-width space and joiners', 'web site', 'The ⟦web\u200B site⟧, ⟦w\u200Deb \u2060site⟧\u200B'],
    ['decomposed letters', 'café', 'Un ⟦cafe\u0301⟧ noir, not cafe'],
    ['quotes', '"free"', 'It is ⟦“free”⟧ and ⟦"free"⟧.'],
    ['ligatures of a PDF', 'office file', 'Your ⟦oﬃce ﬁle⟧.'],
    ['final sigma', 'ΣΊΣΥΦΟΣ', 'ο ⟦Σίσυφος⟧'],
    ['dotted capital I', 'i̇stanbul', '⟦İstanbul⟧'],
    ['letters beyond the first plane', '𐐨𐐩', 'a ⟦𐐀𐐁⟧ b'],
    ['variation selectors', '❤ you', 'I ⟦❤️ you⟧'],
  ])('%s', (_, words, marked) => {
    expectMarked(words, marked);
  });

  it('matches composed text with a phrase that is decomposed', () => {
    expectMarked('re\u0301sume\u0301', 'Your ⟦résumé⟧, please');
  });
});

describe('scripts without spaces', () => {
  it.each([
    ['电子邮件', '请使用⟦电子邮件⟧发送'],
    ['メール', '⟦メール⟧アドレスとE⟦メール⟧'],
    ['が', 'これか\u3099だ'.replace('か\u3099', '⟦か\u3099⟧')],
    ['か', 'これか\u3099だ'],
    ['อีเมล', 'ส่ง⟦อีเมล⟧ถึงเรา'],
    ['email', '使用⟦email⟧发送'],
    ['이메일', '새 ⟦이메일⟧을 보내기, 전자이메일'],
    ['이메일', '새 ⟦이메일⟧을'.normalize('NFD')],
    ['GitHub', '⟦GitHub⟧를 쓰다'],
  ])('finds %s in %s', (words, marked) => {
    expectMarked(words, marked);
  });
});

describe('case', () => {
  it('matters only where the phrase says so', () => {
    expectMarked(phrase('Github', {case: 'sensitive'}), '⟦Github⟧’s GitHub, github and GITHUB');
    expectMarked(phrase('Fernhill cloud', {case: 'sensitive'}), '⟦Fernhill\u00A0cloud⟧™, Fernhill Cloud');
    expectMarked(phrase('Wi‑fi', {case: 'sensitive'}), '⟦Wi-fi⟧ ⟦Wi‑fi⟧ Wi-Fi');
    expectMarked(phrase('Zoë', {case: 'sensitive'}), '⟦Zoe\u0308⟧, ⟦Zoë⟧, zoë');
  });

  it('keeps phrases apart that differ in case only', () => {
    const lexicon = compileLexicon([
      phrase('id', {case: 'sensitive'}),
      phrase('ID'),
      phrase('Id', {case: 'sensitive'}),
    ]);
    expect(lexicon.findMatches('Id', []).map((match) => match.phrase.text)).toEqual(['ID', 'Id']);
  });
});

describe('forms', () => {
  it('finds every form, and says which', () => {
    const lexicon = compileLexicon([phrase('utilize', {inflect: 'any'})]);
    const text = 'Utilize it: she utilizes one, having utilized five; utilizing fewer is the point.';
    expect(lexicon.findMatches(text, []).map(({form}) => form)).toEqual(['base', 's', 'past', 'ing']);
  });

  it('leaves a possessive outside', () => {
    expectMarked(phrase('log-in', {inflect: 'noun'}), 'The ⟦log-ins⟧’ list, the ⟦log-in⟧’s page');
  });

  it('finds case-sensitive phrases in all forms', () => {
    expectMarked(phrase('SLA', {inflect: 'noun', case: 'sensitive'}), 'One ⟦SLA⟧, two ⟦SLAs⟧, no sla, no SLAS');
  });
});

describe('opaque spans', () => {
  const lexicon = compileLexicon([phrase('e-mail'), phrase('sign in'), phrase('client')]);

  it.each([
    ['e-mail `e-mail` e-mail', [{start: 7, end: 15}], '⟦e-mail⟧ `e-mail` ⟦e-mail⟧'],
    ['sign {{x}} in', [{start: 5, end: 10}], 'sign {{x}} in'],
    ['{{client}}', [{start: 0, end: 10}], '{{client}}'],
    ['your client{{x}} and client', [{start: 11, end: 16}], 'your client{{x}} and ⟦client⟧'],
    ['clientele', [{start: 6, end: 9}], 'clientele'],
    ['sign in', [{start: 3, end: 3}], '⟦sign in⟧'],
    ['sign in', [{start: 5, end: 99}], 'sign in'],
    ['{{x}}, client', [{start: 0, end: 5}], '{{x}}, ⟦client⟧'],
    [
      '{% if x %}client{% endif %}',
      [
        {start: 0, end: 10},
        {start: 16, end: 27},
      ],
      '{% if x %}⟦client⟧{% endif %}',
    ],
    [
      '{{name}}{{#if x}}client{{/if}}',
      [
        {start: 0, end: 17},
        {start: 23, end: 30},
      ],
      '{{name}}{{#if x}}⟦client⟧{{/if}}',
    ],
    ['{% if x %}{{name}}client', [{start: 0, end: 18}], '{% if x %}{{name}}client'],
    ['your client.No', [{start: 13, end: 14}], 'your client.No'],
    ['sign{% if x %} in', [{start: 4, end: 14}], 'sign{% if x %} in'],
  ])('%s', (text, opaque, expected) => {
    expect(mark(text, lexicon.findMatches(text, opaque))).toBe(expected);
  });
});

describe('inside words', () => {
  it('finds phrases inside words when they are not whole, beside whole ones', () => {
    const lexicon = compileLexicon([phrase('kaffe', {whole: false}), phrase('kaffe'), phrase('fee', {whole: false})]);
    const text = 'Kaffeehaus und Kaffe';
    const found = lexicon
      .findMatches(text, [])
      .map(({phrase: {whole}, span}) => [whole !== false, span.start, span.end]);
    expect(found).toEqual([
      [false, 0, 5],
      [false, 3, 6],
      [true, 15, 20],
      [false, 15, 20],
    ]);
  });

  it('normalises there too, and never cuts a character', () => {
    expectMarked(phrase('cafe bar', {whole: false}), 'das Eis⟦cafe\n\u00ADbar⟧chen, Eiscafé bar');
    expectMarked(phrase('café', {whole: false}), 'Eis⟦cafe\u0301⟧haus, cafehaus');
    expectMarked(phrase('Mail', {whole: false, case: 'sensitive'}), 'E⟦Mail⟧s and emails');
  });

  it('respects opaque spans', () => {
    const lexicon = compileLexicon([phrase('mail', {whole: false})]);
    expect(lexicon.findMatches('email em`ail', [{start: 8, end: 12}])).toHaveLength(1);
  });
});

describe('order and overlap', () => {
  it('yields all phrases, by start, the longest first, then as given', () => {
    const texts = ['list', 'price', 'price list', 'Price'];
    const lexicon = compileLexicon(texts.map((text) => phrase(text)));
    expect(lexicon.findMatches('the price list', []).map((match) => match.phrase.text)).toEqual([
      'price list',
      'price',
      'Price',
      'list',
    ]);
  });

  it('finds long phrases across the windows in which long texts are read', () => {
    const words = Array.from({length: 9000}, (_, index) => `w${index}`);
    const lexicon = compileLexicon([
      phrase(words.slice(4080, 4100).join(' ')),
      phrase(words.slice(20, 6000).join(' ')),
      phrase('w8999'),
    ]);
    const found = lexicon.findMatches(words.join(' '), []);
    expect(found.map(({span}) => words.join(' ').slice(span.start, span.start + 5))).toEqual([
      'w20 w',
      'w4080',
      'w8999',
    ]);
  });

  it('never matches an empty phrase', () => {
    expect(compileLexicon([phrase(''), phrase(' '), phrase('\u00AD', {whole: false})]).findMatches('a b', [])).toEqual(
      [],
    );
  });
});

describe('hostile texts', () => {
  const lexicon = compileLexicon([
    ...Array.from({length: 40}, (_, index) =>
      phrase(
        Array(index + 1)
          .fill('a')
          .join(' '),
      ),
    ),
    phrase('café'),
    phrase('b', {whole: false}),
  ]);

  it.each([
    ['a million marks', `cafe${'\u0316\u0301'.repeat(500_000)}`, 0],
    ['a million soft hyphens', `caf${'\u00AD'.repeat(1_000_000)}é`, 1],
    ['one endless word', 'x'.repeat(1_000_000), 0],
    ['a million lone halves', '\uD800'.repeat(500_000) + '\uDC00'.repeat(500_000), 0],
    ['nothing but white space', ' \n\u00A0\u2029'.repeat(250_000), 0],
    ['phrases within phrases', 'a '.repeat(2000), 40 * 2000 - (40 * 39) / 2],
    ['a match at every character', 'b'.repeat(200_000), 200_000],
  ])('reads %s', (_, text, count) => {
    expect(lexicon.findMatches(text, [])).toHaveLength(count);
  });
});
