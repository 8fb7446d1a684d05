import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {findOpaqueSpans} from './find-opaque-spans.js';

/** The text with every opaque stretch in `⟦⟧`. */
function mark(text: string): string {
  let marked = '';
  let at = 0;
  for (const {start, end} of findOpaqueSpans(text)) {
    marked += `${text.slice(at, start)}⟦${text.slice(start, end)}⟧`;
    at = end;
  }
  return marked + text.slice(at);
}

/** The example carries its own expectation: `⟦` and `⟧` around what must be opaque. */
function expectOpaque(marked: string): void {
  expect(mark(marked.replace(/[⟦⟧]/g, ''))).toBe(marked);
}

describe('findOpaqueSpans', () => {
  it.each([
    'Read ⟦https://example.com/e-mail?a=b#c⟧, then (⟦http://example.com/a_(b)⟧).',
    'See “⟦www.example.com⟧” or ⟦WWW.example.com/x⟧!',
    'Write to ⟦mailto:ada@example.com⟧ or call ⟦tel:+4912345⟧.',
    'Docs: ⟦example.com/docs⟧, ⟦docs.example.co.uk/e-mail/⟧ and ⟦localhost:3000/login⟧',
    'Visit ⟦plausible.io⟧ or ⟦github.com⟧.',
    '请访问⟦https://example.com/login⟧。谢谢',
    'Open ⟦https://example.com/{{ id }}/e-mail⟧ now',
  ])('leaves out web addresses: %s', expectOpaque);

  it.each([
    'Write to ⟦hello@fernhill.example⟧ or call the shop.',
    '<⟦first.last+tag@mail.example.com⟧>; ⟦e-mail@fernhill.example⟧.',
    'Find us as ⟦@github-fans⟧ and tag ⟦#opensource⟧ (⟦#100DaysOfCode⟧) on launch day.',
    'Install ⟦@nuxt/ui⟧, ask in ⟦#sign-up-help⟧, follow ⟦@fern@social.example⟧.',
  ])('leaves out mail addresses, handles and hashtags: %s', expectOpaque);

  it.each([
    'Edit ⟦config/setup/email.yml⟧, then ⟦./setup⟧ and ⟦~/Login/x⟧.',
    'In ⟦C:\\Users\\Login\\e-mail⟧ or ⟦/etc/hosts⟧ or ⟦src/login⟧',
    'Run ⟦setup.sh⟧ and read ⟦README.md⟧’s end, ⟦.gitignore.txt⟧, ⟦index.js⟧, ⟦vite.config.js⟧.',
    'All in ⟦.github/workflows⟧ and ⟦docs/⟧',
    'onbrand ⟦--format json⟧ > report, onbrand ⟦--stdin⟧ ⟦--channel website⟧',
    'Run it with ⟦--sign-up⟧ or (⟦--login⟧), not here--login or now -- login --Login.',
    'See ⟦docs/github/setup.md#windows⟧; clone ⟦git@github.example:fern/docs.git⟧, then go.',
    'Make a ⟦new Client()⟧ and ⟦session.login()⟧ for your client(s).'.replace('⟦new ', 'new ⟦'),
  ])('leaves out file paths: %s', expectOpaque);

  it.each([
    'Hi ⟦{{client.first_name}}⟧, your e-mail ⟦{{ticket.e-mail_id}}⟧ reached us.',
    'Dear ⟦{%client.fullName%}⟧, ⟦{{{raw}}}⟧ ⟦{% if e-mail %}⟧now⟦{% endif %}⟧',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the placeholder is the example.
    '⟦${user.name}⟧ ⟦#{name}⟧ ⟦{!Contact.Name}⟧ ⟦*|FNAME|*⟧ ⟦*|IF:VIP|*⟧ ⟦[[first_name|Dear]]⟧ ⟦<%= user.login %>⟧',
    '⟦{$name}⟧ ⟦{name}⟧ ⟦{user.first_name}⟧ ⟦{0}⟧ ⟦{first name}⟧ ⟦{name|friend}⟧ ⟦{when, date, short}⟧',
    '⟦%s⟧ of ⟦%1$s⟧, ⟦%d⟧%, ⟦%.2f⟧ ⟦%@⟧ ⟦%(login)s⟧ ⟦%{login}⟧ ⟦%FIRSTNAME%⟧ ⟦%discount_code%⟧',
    '⟦{{< figure title="E-mail" >}}⟧ ⟦{# e-mail #}⟧ ⟦{{!-- e-mail --}}⟧',
    'Dear ⟦$name⟧ of ⟦$company_name⟧, ⟦%%first_name%%⟧: US$ 5, $5, $$name, 5%% and A$b.',
    '{{ and ⟦{{name}}⟧',
  ])('leaves out placeholders: %s', expectOpaque);

  it.each([
    'Set ⟦utm_medium⟧ to ⟦promotional_email⟧, call ⟦log_in()⟧ :thumbs up ⟦:tada:⟧',
    'Choose ⟦<b>⟧Log in⟦</b>⟧, <⟦https://example.com⟧> or ⟦<a href="/login">⟧here⟦</a>⟧.⟦<br />⟧',
    'Run `⟦fernhill login⟧` or `` `⟦log in⟧` ``.'.replace(/`⟦/g, '⟦`').replace(/⟧`/g, '`⟧'),
  ])('leaves out code and names of programs: %s', expectOpaque);

  it.each([
    "Lone ` tick, ``log in'' and _log in_ at 10:30:45",
    'Node.js, next.js, .NET, ASP.NET and C# on TCP/IP, and/or his/her, 24/7, w/o I/O.',
    'Windows/Mac/Linux or web/mobile. See e.g. this, i.e. that... End.Start',
    'We are 100% sure, 20%discount, 5 % off; #1 choice at 5 @ noon: yes (no).',
    'Log in: enter {your own long name here, please}. [[1]](#2) and {{ open',
    'AT&T, R&D, C++, Booking.com and v1.2.3 cost $5.00/month?',
  ])('keeps prose: %s', expectOpaque);

  it('gives disjoint ascending spans inside any text', () => {
    const noise = fc.array(
      fc.constantFrom(
        '{{',
        '}}',
        '{%',
        '%}',
        '{',
        '}',
        '[[',
        ']]',
        '*|',
        '|*',
        '%',
        's',
        '@',
        '#',
        '/',
        '.',
        ':',
        ' ',
        '\n',
        'a',
      ),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({unit: 'binary'}),
          noise.map((list) => list.join('')),
        ),
        (text) => {
          let at = -1;
          for (const {start, end} of findOpaqueSpans(text)) {
            expect(start).toBeGreaterThan(at);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            at = end;
          }
        },
      ),
    );
  });
});
