import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {markdownFormat} from '../formats/markdown/markdown-format.js';
import {readDocument} from '../lint/read-document.js';
import type {Document} from '../model/document.js';
import {discoverTerms} from './discover-terms.js';
import type {Proposal} from './proposal.js';

function documents(...texts: string[]): Document[] {
  return texts.map((text, index) => readDocument(markdownFormat, {path: `site/${index + 1}.md`, text}));
}

function discover(...texts: string[]): Proposal[] {
  return discoverTerms(documents(...texts), {least: 2});
}

/** `email 2 · e-mail 1`, with the part of speech where it was told. */
function show({variants, pos}: Proposal): string {
  const ways = variants.map(({text, count}) => `${text} ${count}`).join(' · ');
  return pos === undefined ? ways : `${pos}: ${ways}`;
}

describe('terms written in more than one way', () => {
  it.each([
    ['hyphens', ['Send an email.', 'Your email is here. Write us an e-mail.'], ['email 2 · e-mail 1']],
    ['spaces', ['The website is up, a website for you.', 'Our web site has moved.'], ['website 2 · web site 1']],
    ['plurals with their singular', ['All emails.', 'Some e-mails and an email.'], ['email 2 · e-mail 1']],
    ['capitals inside a name', ['We use GitHub and GitHub Pages.', 'Not Github, they said.'], ['GitHub 2 · Github 1']],
    [
      'names of several words',
      [
        'Try Larkspur Cloud today. With Larkspur Cloud and Larkspur Cloud alone.',
        'In LarkspurCloud and Larkspur cloud.',
      ],
      ['Larkspur Cloud 3 · LarkspurCloud 1 · Larkspur cloud 1'],
    ],
    [
      'compounds with an acronym, also where a title begins',
      ['# GDPR compliant\n\n## GDPR compliant tools\n\nWe are GDPR-compliant.'],
      ['GDPR compliant 2 · GDPR-compliant 1'],
    ],
    ['acronyms', ['Our API and the API.', 'Their API. Call the Api now.'], ['API 3 · Api 1']],
  ])('finds %s', (_, texts, expected) => {
    expect(discover(...texts).map(show)).toEqual(expected);
  });

  it('tells the verb from the noun', () => {
    const found = discover(
      'You can set up a plan. To set up more, call us. You must setup the app.',
      'The setup takes a minute. A setup for all. The set-up is done.',
    );
    expect(found.map(show)).toEqual(['verb: set up 2 · setup 1', 'noun-or-adjective: setup 2 · set-up 1']);
  });

  it.each([
    ['the start of a sentence', ['Email us. Send an email.', 'Emails arrive. The email is here.']],
    ['titles', ['# Set Up Your Plan\n\nYou set up your plan.', '## Plans And Prices\n\nOur plans and prices.']],
    ['capitals throughout', ['SIGN UP NOW. You sign up.', 'BUY NOW, said the sign.']],
    ['a hyphen before a noun', ['A full-time job. He works full time.', 'She works full time in a full-time job.']],
    ['words that mean two things', ['We write every day. An everyday story.', 'Every day is an everyday matter.']],
    ['a word and “as”', ['All personas. Personas help.', 'Count each person as one, and a person as two.']],
    ['grammar between words', ['A visitor came.', 'Visit or call. You may visit or call.']],
    ['code and URLs', ['Run `e-mail`. See https://larkspur.example/e-mail.', 'An email. My email.']],
    ['one way only', ['An email. My email.', 'Your email.']],
  ])('is quiet about %s', (_, texts) => {
    expect(discover(...texts).map(show)).toEqual([]);
  });

  it('gives counts, documents and places', () => {
    const [proposal] = discover('An email.\n\nYour email.', 'Dear customer, write us\nan e-mail today.');
    expect(proposal).toMatchObject({use: 'email', differs: 'spelling', count: 3, documents: 2});
    expect(proposal?.variants[1]?.places).toEqual([
      {
        path: 'site/2.md',
        part: '',
        start: {offset: 27, line: 2, column: 4},
        trail: [],
        excerpt: 'Dear customer, write us an e-mail today.',
      },
    ]);
  });

  it('leaves out what is rare, and regions in other languages', () => {
    const pages = documents('An email and an e-mail.');
    expect(discoverTerms(pages, {least: 3})).toEqual([]);
    const german = pages.map((page) => ({
      ...page,
      regions: page.regions.map((region) => ({...region, lang: 'de-DE'})),
    }));
    expect(discoverTerms(german, {least: 1})).toEqual([]);
    expect(discoverTerms(german, {least: 1, language: 'de'}).map(show)).toEqual(['email 1 · e-mail 1']);
  });
});

describe('laws', () => {
  const word = fc.constantFrom(
    'email',
    'e-mail',
    'E-mail',
    'web',
    'site',
    'website',
    'GitHub',
    'Github',
    'and',
    '.',
    '\n\n',
  );
  const text = fc.array(word, {maxLength: 40}).map((words) => words.join(' '));

  it('counts every place once, whatever the order of documents', () => {
    fc.assert(
      fc.property(fc.array(text, {maxLength: 5}), (texts) => {
        const pages = documents(...texts);
        const found = discoverTerms(pages, {least: 1});
        const backwards = discoverTerms([...pages].reverse(), {least: 1});
        expect(backwards.map(show).sort()).toEqual(found.map(show).sort());
        for (const {variants, count} of found) {
          expect(variants.length).toBeGreaterThan(1);
          expect(variants.reduce((sum, variant) => sum + variant.count, 0)).toBe(count);
        }
      }),
      {numRuns: 200},
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (any) => {
        discoverTerms(documents(any), {least: 1});
      }),
    );
  });
});
