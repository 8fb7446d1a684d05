import {describe, expect, it} from 'vitest';
import {canInflect, inflect, type WordClass} from './inflect.js';
import {listForms} from './list-forms.js';
import type {Form, Inflection} from './phrase.js';

function forms(text: string, inflection: Inflection): string {
  return listForms(text, inflection)
    .map((form) => form.text)
    .join(', ');
}

describe('listForms', () => {
  it.each<[string, Inflection, string]>([
    ['e-mail', 'any', 'e-mail, e-mails, e-mailed, e-mailing'],
    ['e mail', 'any', 'e mail, e mails, e mailed, e mailing'],
    ['web site', 'any', 'web site, web sites'],
    ['log in', 'verb', 'log in, logs in, logged in, logging in'],
    ['log in', 'any', 'log in, logs in, log ins, logged in, logging in'],
    ['log-in', 'any', 'log-in, log-ins'],
    ['sign up', 'verb', 'sign up, signs up, signed up, signing up'],
    ['sign-up', 'noun', 'sign-up, sign-ups'],
    ['set up', 'verb', 'set up, sets up, setting up'],
    ['roll out to', 'verb', 'roll out to, rolls out to, rolled out to, rolling out to'],
    ['make use of', 'verb', 'make use of, makes use of, made use of, making use of'],
    ['make sure', 'any', 'make sure, makes sure, make sures, made sure, making sure'],
    ['deal with', 'any', 'deal with, deals with, deal withs, dealt with, dealing with'],
    ['double click', 'any', 'double click, double clicks, double clicked, double clicking'],
    ['double-click', 'verb', 'double-click, double-clicks, double-clicked, double-clicking'],
    ['utilize', 'verb', 'utilize, utilizes, utilized, utilizing'],
    ['company', 'noun', 'company, companies'],
    ['box', 'noun', 'box, boxes'],
    ['shelf', 'noun', 'shelf, shelves'],
    ['salesperson', 'noun', 'salesperson, salespeople, salespersons'],
    ['businesswoman', 'noun', 'businesswoman, businesswomen'],
    ['human', 'noun', 'human, humans'],
    ['point of sale', 'noun', 'point of sale, points of sale'],
    ['mother-in-law', 'noun', 'mother-in-law, mothers-in-law'],
    ['runner-up', 'noun', 'runner-up, runners-up'],
    ['epoch', 'noun', 'epoch, epochs'],
    ['photo', 'noun', 'photo, photos'],
    ['hero', 'noun', 'hero, heroes, heros'],
    ['index', 'noun', 'index, indexes, indices'],
    ['analysis', 'noun', 'analysis, analyses'],
    ['quiz', 'noun', 'quiz, quizzes'],
    ['bus', 'noun', 'bus, buses, busses'],
    ['focus', 'verb', 'focus, focuses, focused, focussed, focusing, focussing'],
    ['SLA', 'noun', 'SLA, SLAs'],
    ['SMS', 'noun', 'SMS, SMSes, SMSs'],
    ['B2B', 'noun', 'B2B, B2Bs'],
    ['iPhone 12', 'any', 'iPhone 12, iPhone 12s'],
    ['café', 'noun', 'café, cafés'],
    ['Cafe\u0301', 'noun', 'Café, Cafés'],
    ['app', 'none', 'app'],
  ])('%s as %s', (text, inflection, expected) => {
    expect(forms(text, inflection)).toBe(expected);
  });

  it.each([
    'on-premises',
    'on-premise',
    'on premise',
    'out of the box',
    'state-of-the-art',
    'customers',
    'terms and conditions',
    "don't",
    'C++',
    '.NET',
    'почта',
    '电子邮件',
  ])('gives “%s” no endings', (text) => {
    expect(listForms(text, 'any').filter(({form}) => form !== 'base')).toEqual([]);
  });

  it('says which form a text is, the past tense where it is also the participle', () => {
    expect(listForms('write', 'verb').map(({text, form}) => `${text} ${form}`)).toEqual([
      'write base',
      'writes s',
      'wrote past',
      'written participle',
      'writing ing',
    ]);
    expect(listForms('use', 'verb')).toContainEqual({text: 'used', form: 'past'});
  });
});

describe('inflect', () => {
  it.each<[string, Form, WordClass, string]>([
    ['email', 's', 'any', 'emails'],
    ['email', 'ing', 'any', 'emailing'],
    ['use', 's', 'any', 'uses'],
    ['use', 'past', 'any', 'used'],
    ['use', 'ing', 'any', 'using'],
    ['sign in', 's', 'any', 'signs in'],
    ['sign in', 's', 'noun', 'sign ins'],
    ['make sure', 's', 'any', 'makes sure'],
    ['get in touch', 'past', 'any', 'got in touch'],
    ['sign in', 'past', 'verb', 'signed in'],
    ['sign in', 'ing', 'any', 'signing in'],
    ['sign-in', 's', 'noun', 'sign-ins'],
    ['sign-in', 'past', 'verb', 'signed-in'],
    ['back up', 's', 'verb', 'backs up'],
    ['set up', 'past', 'verb', 'set up'],
    ['person', 's', 'noun', 'people'],
    ['company', 's', 'any', 'companies'],
    ['Plans page', 's', 'any', 'Plans pages'],
    ['knowledge base', 's', 'any', 'knowledge bases'],
    ['write', 'past', 'verb', 'wrote'],
    ['write', 'participle', 'verb', 'written'],
    ['rewrite', 'participle', 'verb', 'rewritten'],
    ['override', 'past', 'verb', 'overrode'],
    ['undo', 'past', 'verb', 'undid'],
    ['relay', 'past', 'verb', 'relayed'],
    ['get', 'participle', 'verb', 'gotten'],
    ['build', 'past', 'verb', 'built'],
    ['log', 'ing', 'verb', 'logging'],
    ['stop', 'past', 'verb', 'stopped'],
    ['quit', 'ing', 'verb', 'quitting'],
    ['cancel', 'ing', 'verb', 'canceling'],
    ['travel', 'past', 'verb', 'traveled'],
    ['refer', 'past', 'verb', 'referred'],
    ['offer', 'past', 'verb', 'offered'],
    ['visit', 'ing', 'verb', 'visiting'],
    ['format', 'ing', 'verb', 'formatting'],
    ['debug', 'past', 'verb', 'debugged'],
    ['unplug', 'ing', 'verb', 'unplugging'],
    ['fix', 'past', 'verb', 'fixed'],
    ['show', 'ing', 'verb', 'showing'],
    ['play', 'past', 'verb', 'played'],
    ['try', 'past', 'verb', 'tried'],
    ['try', 'ing', 'verb', 'trying'],
    ['tie', 'ing', 'verb', 'tying'],
    ['agree', 'ing', 'verb', 'agreeing'],
    ['agree', 'past', 'verb', 'agreed'],
    ['queue', 'ing', 'verb', 'queuing'],
    ['manage', 'ing', 'verb', 'managing'],
    ['sync', 'past', 'verb', 'synced'],
    ['panic', 'ing', 'verb', 'panicking'],
    ['need', 'past', 'verb', 'needed'],
    ['watch', 's', 'verb', 'watches'],
    ['go', 's', 'verb', 'goes'],
    ['Write', 'past', 'verb', 'Wrote'],
    ['start', 'base', 'verb', 'start'],
  ])('%s in form %s as %s is %s', (words, form, as, expected) => {
    expect(inflect(words, form, as)).toBe(expected);
    expect(canInflect(words, form, as)).toBe(true);
  });

  it.each<[string, Form, WordClass]>([
    ['software', 's', 'noun'],
    ['plan price', 'ing', 'any'],
    ['plan price', 'past', 'any'],
    ['customer', 'ing', 'noun'],
    ['C++', 's', 'any'],
    ['on-premises', 'past', 'any'],
  ])('%s has no form %s as %s', (words, form, as) => {
    expect(canInflect(words, form, as)).toBe(false);
  });

  it('leaves what is plural or the same in both numbers as it is', () => {
    expect(inflect('terms', 's', 'noun')).toBe('terms');
    expect(inflect('series', 's', 'noun')).toBe('series');
    expect(canInflect('series', 's', 'noun')).toBe(true);
  });
});
