import {describe, expect, it} from 'vitest';
import {agreeArticle} from './agree-article.js';
import {beginsWithVowelSound} from './vowel-sound.js';

/** The text after the replacement of the marked words. */
function replace(marked: string, replacement: string): string {
  const start = marked.indexOf('⟦');
  const text = marked.replace(/[⟦⟧]/g, '');
  const edits = agreeArticle(text, {start, end: marked.indexOf('⟧') - 1}, replacement);
  return edits.reduceRight((left, edit) => left.slice(0, edit.start) + edit.text + left.slice(edit.end), text);
}

describe('agreeArticle', () => {
  it.each([
    ['Send an ⟦e-mail⟧ today', 'email', 'Send an email today'],
    ['Wait for an ⟦approval⟧ first', 'sign-off', 'Wait for a sign-off first'],
    ['Wait for a ⟦sign-off⟧ first', 'approval', 'Wait for an approval first'],
    ['A ⟦web app⟧ for all', 'application', 'An application for all'],
    ['An ⟦application⟧ for all', 'web app', 'A web app for all'],
    ['A ⟦SIGN-OFF⟧ FORM', 'APPROVAL', 'AN APPROVAL FORM'],
    ['AN ⟦APPROVAL⟧ FORM', 'SIGN-OFF', 'A SIGN-OFF FORM'],
    ['a\u00A0⟦client⟧', 'account', 'an\u00A0account'],
    ['a\n⟦client⟧', 'account', 'an\naccount'],
    ['a “⟦client⟧”', 'account', 'an “account”'],
    ['pizza ⟦client⟧', 'account', 'pizza account'],
    ['Via ⟦client⟧', 'account', 'Via account'],
    ['Plan A ⟦sign-off⟧', 'approval', 'Plan A approval'],
    ['q&a ⟦forum⟧', 'area', 'q&a area'],
    ['an ⟦hour⟧', 'minute', 'a minute'],
    ['a ⟦client⟧', '', 'a '],
    ['⟦client⟧', 'account', 'account'],
    ['a ⟦historic⟧ win', 'great', 'a great win'],
    ['an ⟦historic⟧ win', 'great', 'a great win'],
    ['a ⟦e-mail⟧', 'email', 'an email'],
    ['a ⟦SQL⟧ base', 'SQL database', 'a SQL database base'],
  ])('%s → %s', (marked, replacement, expected) => {
    expect(replace(marked, replacement)).toBe(expected);
  });

  it('is the plain edit when the article stays', () => {
    expect(agreeArticle('an e-mail', {start: 3, end: 9}, 'email')).toEqual([{start: 3, end: 9, text: 'email'}]);
  });

  it('leaves what is between the article and the words alone', () => {
    expect(agreeArticle('an e-mail', {start: 3, end: 9}, 'message')).toEqual([
      {start: 0, end: 2, text: 'a'},
      {start: 3, end: 9, text: 'message'},
    ]);
  });
});

describe('beginsWithVowelSound', () => {
  const vowels = `email account hour honest heirloom herb umbrella uninstall unimportant unidentified MRI SMS HTML SLA API
    FAQ NDA SEO X-ray e-mail L-shaped 8 80 8,000 11 18 18,000 1865 iPhone eBay OAuth mRNA élan Uber utmost usher SLAs
    onerous yttrium RSVP HR F`;
  const consonants = `user URL European one one-time once unit unicorn unique university unanimous union useful utility
    uranium ubiquitous Ukrainian ukulele 1 10 100 110 1,100 12 USB UK SaaS NASA RAM SAML SOC web year house historic
    hotel ewe euro B2B PDF U-turn T-shirt client UX unidirectional`;

  it.each(vowels.split(/\s+/))('an %s', (word) => {
    expect(beginsWithVowelSound(word)).toBe(true);
  });

  it.each(consonants.split(/\s+/))('a %s', (word) => {
    expect(beginsWithVowelSound(word)).toBe(false);
  });

  it('reads words, not letters, where all is in capitals', () => {
    expect(beginsWithVowelSound('NEW PLAN', true)).toBe(false);
    expect(beginsWithVowelSound('SIGN-OFF', true)).toBe(false);
    expect(beginsWithVowelSound('HTML', true)).toBe(true);
  });
});
