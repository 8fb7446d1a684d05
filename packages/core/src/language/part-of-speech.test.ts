import {describe, expect, test} from 'vitest';
import {answersTo, type Reading, readPartOfSpeech} from './part-of-speech.js';

/** Sentences as they stand in product and support copy; the phrase is marked, the reading is a person's. */
const READ: readonly (readonly [Reading, string])[] = [
  ['verb', '⟦Log in⟧ with your work address.'],
  ['verb', 'You can ⟦log in⟧ at any time.'],
  ['verb', 'If you cannot ⟦login⟧, write to us.'],
  ['verb', 'To ⟦login⟧, open the app.'],
  ['verb', 'Please ⟦login⟧ again.'],
  ['verb', 'Once you ⟦sign up⟧, we send a code.'],
  ['verb', '⟦Signup⟧ today and save.'],
  ['verb', '⟦Signup⟧ free'],
  ['verb', 'It takes a minute to ⟦set up⟧.'],
  ['verb', 'We ⟦setup⟧ the rest for you.'],
  ['verb', 'They never ⟦backup⟧ their files.'],
  ['verb', 'We will ⟦follow up⟧ on Monday.'],
  ['verb', 'Do not ⟦shutdown⟧ the server.'],
  ['verb', 'You only have to ⟦checkout⟧ once.'],
  ['verb', 'Teams that ⟦roll out⟧ slowly sleep better.'],
  ['verb', 'When you are ready, ⟦log in⟧.'],
  ['verb', 'Emails that ⟦leverage⟧ your name work best.'],
  ['noun', 'That ⟦login⟧ has expired.'],
  ['verb', '⟦Set up⟧ your account in two steps.'],
  ['verb', 'Let us ⟦setup⟧ the call.'],
  ['verb', 'You can easily ⟦backup⟧ a board.'],
  ['verb', '⟦Back up⟧ your boards before you leave.'],
  ['verb', 'Your server is ⟦set up⟧ and ready.'],
  ['verb', "Don't ⟦login⟧ on a shared machine."],
  ['verb', '⟦Logging in⟧ takes a second.'],
  ['verb', 'Our team ⟦setup⟧ the server.'],
  ['noun', 'Your ⟦login⟧ has changed.'],
  ['noun', 'The ⟦set-up⟧ takes a minute.'],
  ['noun', 'After ⟦sign up⟧ you see the board.'],
  ['noun', 'Every ⟦backup⟧ is encrypted.'],
  ['noun', 'We keep each ⟦back-up⟧ for a year.'],
  ['noun', '⟦Setup⟧ is easy.'],
  ['noun', '⟦Setup⟧ takes ten minutes.'],
  ['noun', 'No ⟦signup⟧ needed'],
  ['noun', 'A quick ⟦follow up⟧ helps.'],
  ['noun', 'Easy ⟦set up⟧, no card.'],
  ['noun', 'You see results in ⟦real time⟧.'],
  ['noun', 'Watch orders in ⟦real-time⟧ and act.'],
  ['noun', 'Without ⟦login⟧ you can read only.'],
  ['noun', 'Our ⟦roll-out⟧ starts in May.'],
  ['noun', 'It needs one ⟦login⟧ per team.'],
  ['attributive', 'Open the ⟦login⟧ page.'],
  ['attributive', 'Go to ⟦login⟧ settings.'],
  ['attributive', 'Reset your ⟦log-in⟧ details.'],
  ['attributive', 'Skip the ⟦sign up⟧ form.'],
  ['attributive', 'The ⟦drop-down⟧ menu is dark.'],
  ['attributive', '⟦Real time⟧ web analytics for teams'],
  ['attributive', 'Our ⟦tier⟧ names stay simple.'],
  ['attributive', 'An ⟦on-premise⟧ installation is possible.'],
  ['attributive', 'The ⟦set up⟧ process is short.'],
  ['attributive', 'Use the ⟦backup⟧ schedule.'],
  ['verb', 'When you first ⟦log in⟧, pick a color.'],
  ['verb', 'You are all ⟦set up⟧.'],
  ['verb', 'They both ⟦sign up⟧ today.'],
  ['verb', "You'll ⟦setup⟧ billing on the last screen."],
  ['verb', 'Guests ⟦checkout⟧ by eleven.'],
  ['verb', 'Admins ⟦setup⟧ SSO in Settings.'],
  ['verb', 'Sellers that ⟦opt-in⟧ get paid weekly.'],
  ['verb', 'Let them ⟦checkout⟧ without an account.'],
  ['verb', 'Let your customer ⟦check out⟧ as a guest.'],
  ['verb', 'Rather than ⟦set up⟧ a server, rent one.'],
  ['verb', 'Get ⟦set up⟧ in minutes.'],
  ['verb', '⟦Back up⟧ files every week.'],
  ['verb', '⟦Checkout⟧ how it works.'],
  ['verb', '⟦Followup⟧ with every lead.'],
  ['verb', '⟦Login⟧ with your work address'],
  ['verb', '⟦Resume⟧ playback at any time.'],
  ['verb', 'Simply ⟦login⟧ and click Save.'],
  ['verb', 'Create an account and ⟦login⟧ to the app.'],
  ['noun', 'Then go to ⟦checkout⟧.'],
  ['noun', 'Back to ⟦login⟧'],
  ['noun', 'A secure ⟦log in⟧ for staff.'],
  ['noun', "The guest's ⟦check out⟧ is late."],
  ['attributive', 'How does ⟦checkout⟧ work?'],
  ['noun', 'We moved log-in and ⟦signup⟧ to one page.'],
  ['noun', 'Orders ⟦checkout⟧'],
  ['noun', 'It does ⟦backups⟧, and more.'],
  ['noun', 'No downloads or ⟦logins⟧ for guests.'],
  ['noun', 'Pages that lead to ⟦signup⟧ or purchase'],
  ['noun', 'The way from the home page to ⟦sign-up⟧ is short.'],
  ['attributive', 'How long does ⟦setup⟧ take?'],
  ['noun', 'We tell ⟦logged-in⟧ from logged-out visitors.'],
  ['verb', 'They have not ⟦opted-in⟧ yet.'],
  ['verb', 'It is a useful ⟦sign in⟧ itself.'],
  ['predicative', 'The data is near ⟦real-time⟧.'],
  ['attributive', 'A feed of ⟦realtime⟧ prices'],
  ['attributive', 'Daily ⟦backup⟧ reports'],
  ['predicative', 'The map is ⟦real-time⟧.'],
  ['predicative', 'It is always ⟦real-time⟧.'],
];

function read(marked: string): Reading {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  const text = marked.replace(/[⟦⟧]/g, '');
  const words = text.slice(start, end);
  const form = /^\p{L}+ing\b/u.test(words)
    ? 'ing'
    : /^\p{L}+ed\b/u.test(words)
      ? 'past'
      : /ups|ins$/.test(words)
        ? 's'
        : 'base';
  return readPartOfSpeech(text, {start, end}, form);
}

describe('readPartOfSpeech', () => {
  test.each(READ)('%s: %s', (reading, marked) => {
    expect(read(marked)).toBe(reading);
  });

  test('does not know what only a dictionary would: a plain noun as subject, a plain noun as object', () => {
    expect(read('Our team ⟦backup⟧ boards daily.')).toBe('attributive');
  });
});

describe('answersTo', () => {
  test('a noun before another noun is a noun and an adjective, never a verb', () => {
    expect(answersTo('attributive', 'noun')).toBe(true);
    expect(answersTo('attributive', 'adjective')).toBe(true);
    expect(answersTo('attributive', 'verb')).toBe(false);
  });

  test('what describes its subject is an adjective, never an adverb', () => {
    expect(answersTo('predicative', 'adjective')).toBe(true);
    expect(answersTo('predicative', 'adverb')).toBe(false);
    expect(answersTo('noun', 'adverb')).toBe(true);
  });
});
