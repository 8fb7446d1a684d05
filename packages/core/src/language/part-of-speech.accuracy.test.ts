import {expect, test} from 'vitest';
import {readPartOfSpeech} from './part-of-speech.js';

/**
 * Sentences in the manner of product, support and marketing copy, written to measure with and read only once the rules
 * stood: `v` where a person reads the marked words as the verb, `n` where as the noun or adjective.
 */
const SENTENCES = `
  v New here? ⟦Signup⟧ with one click.
  v Your staff can ⟦login⟧ from any till.
  v Sellers who ⟦opt-in⟧ get paid weekly.
  v If the driver can't ⟦sign-in⟧, call us.
  v Pick a template and ⟦setup⟧ your store.
  v The tool that helps florists ⟦setup⟧ online.
  v Choose a plan, then ⟦checkout⟧ with PayPal.
  v Parents ⟦checkout⟧ books together.
  v We'd love to ⟦followup⟧ next week.
  v We always ⟦followup⟧ in writing.
  v Somebody should ⟦follow-up⟧ soon.
  v It takes five minutes to ⟦setup⟧.
  v It won't ⟦backup⟧ over mobile data.
  v Why not ⟦backup⟧ to the cloud?
  v They had to ⟦rollback⟧ the change.
  v Never ⟦logout⟧ during a sync.
  v You can safely ⟦logout⟧ now.
  v Did everyone ⟦logout⟧?
  v Ask a colleague to ⟦login⟧ for you.
  v I ⟦login⟧ each morning.
  v Nobody will ⟦login⟧ by accident.
  v Remember that you must ⟦opt-out⟧ by May.
  v Staff who cannot ⟦login⟧ should ring the desk.
  v Either ⟦login⟧ or leave.
  v ⟦Login⟧ to see prices.
  v ⟦Login⟧ again
  v ⟦Setup⟧ in five minutes.
  v ⟦Setup⟧ alerts for your store.
  v ⟦Backup⟧ before you update.
  v ⟦Checkout⟧ the new look!
  v ⟦Followup⟧ within two days.
  v ⟦Opt-in⟧ today
  v When people ⟦log in⟧ for the first time, greet them.
  v If you ⟦sign up⟧ today, shipping is free.
  v You only ⟦sign up⟧ once.
  v I could not ⟦log in⟧ today.
  v My colleague ⟦set up⟧ the account.
  v The account was ⟦set up⟧ by Mara.
  v Everything you need to ⟦set up⟧ shop
  v Three ways to ⟦back up⟧ a phone
  v Where people ⟦check out⟧, they smile.
  v Thousands ⟦sign up⟧ every day.
  v All users ⟦log in⟧ with SSO.
  v Your guests can now ⟦check out⟧ late.
  v Ready to ⟦roll out⟧?
  v Visitors rarely ⟦sign up⟧ twice.
  v We make it simple to ⟦opt out⟧.
  v Most people ⟦follow up⟧ too late.
  v Use it to ⟦follow up⟧ leads.
  n Your ⟦signup⟧ was successful.
  n Thanks for the quick ⟦set-up⟧!
  n ⟦Set-up⟧ costs nothing.
  n Full ⟦set-up⟧ guide
  n One-time ⟦set up⟧ fee
  n Every ⟦check-out⟧ counts.
  n The guest's ⟦check out⟧ is late.
  n A fast, friendly ⟦check-out⟧
  n An abandoned ⟦check-out⟧ costs money.
  n Track ⟦signups⟧ by week.
  n See ⟦sign-ups⟧ grow.
  n More ⟦sign ups⟧ in less time
  n Fewer ⟦log-ins⟧, fewer tickets.
  n Too many ⟦login⟧ attempts
  n My ⟦log in⟧ doesn't work.
  n Can't find your ⟦log in⟧?
  n The ⟦log in⟧ I use is shared.
  n Change the ⟦log-in⟧ email.
  n Is there a ⟦back up⟧ of my data?
  n The nightly ⟦back up⟧ failed.
  n Weekly ⟦back-ups⟧ are on.
  n How long is a ⟦back-up⟧ kept?
  n ⟦Back-up⟧ power lasts eight hours.
  n Two-factor ⟦login⟧
  n ⟦Follow up⟧ emails
  n After the ⟦follow up⟧, close it.
  n No ⟦follow up⟧ required
  n We schedule a ⟦followup⟧ for you.
  n Our ⟦rollout⟧ plan is public.
  n The global ⟦roll out⟧ has begun.
  n Pause a ⟦roll out⟧ at any time.
  n A ⟦roll back⟧ takes a minute.
  n Ask for ⟦opt in⟧ consent.
  n Their ⟦opt out⟧ was recorded.
  n The ⟦sign out⟧ link
  n Automatic ⟦log out⟧ after ten minutes
  n Force a ⟦log out⟧ on all devices.
  n The ⟦kick off⟧ call is at noon.
  n Since the ⟦kick off⟧ we've grown.
  n At ⟦checkout⟧, enter the code.
  n From ⟦signup⟧ to first sale
  n Between ⟦check-in⟧ and check-out
  n The price of ⟦set-up⟧
  n Easier ⟦set-up⟧ for schools
  n What about ⟦set-up⟧?
  n ⟦Sign-up⟧ and billing
  n Customer ⟦login⟧
  n Admin ⟦log-in⟧ only
  n Start ⟦set-up⟧
  n Finish ⟦checkout⟧
`;

test('tells the verb from the noun in at least 96 of 100 sentences', () => {
  const sentences = SENTENCES.trim()
    .split('\n')
    .map((line) => line.trim());
  const wrong = sentences.filter((line) => isVerb(line.slice(2)) !== line.startsWith('v'));
  expect(1 - wrong.length / sentences.length, wrong.join('\n')).toBeGreaterThan(0.96);
});

function isVerb(marked: string): boolean {
  const span = {start: marked.indexOf('⟦'), end: marked.indexOf('⟧') - 1};
  const text = marked.replace(/[⟦⟧]/g, '');
  const isPlural = /(?:ins|ups|offs|outs)$/.test(text.slice(span.start, span.end));
  return readPartOfSpeech(text, span, isPlural ? 's' : 'base') === 'verb';
}
