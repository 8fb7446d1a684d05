import {describe, expect, it} from 'vitest';
import {matchCase} from './match-case.js';

describe('matchCase', () => {
  it.each([
    ['e-mail', 'email', 'email'],
    ['E-mail', 'email', 'Email'],
    ['E-MAIL', 'email', 'EMAIL'],
    ['E-Mail', 'email', 'Email'],
    ['E-MAILS', 'emails', 'EMAILS'],
    ['Log in', 'sign in', 'Sign in'],
    ['Log In', 'sign in', 'Sign In'],
    ['LOG IN', 'sign in', 'SIGN IN'],
    ['Signup', 'sign up', 'Sign up'],
    ['Sign-Up', 'sign up', 'Sign Up'],
    ['Real time', 'real-time', 'Real-time'],
    ['Web Site', 'website', 'Website'],
    ['Terms Of Use', 'terms of service', 'Terms of Service'],
    ['Proof of Concept', 'trial of the product', 'Trial of the Product'],
    ['price list', 'Plans page', 'Plans page'],
    ['PRICE LIST', 'Plans page', 'PLANS PAGE'],
    ['phone', 'iPhone app', 'iPhone app'],
    ['Phone', 'iPhone app', 'iPhone app'],
    ['PHONE', 'iPhone app', 'iPhone APP'],
    ['Single Sign On', 'OAuth login', 'OAuth Login'],
    ['FAQs', 'questions', 'Questions'],
    ['Id', 'ID', 'ID'],
    ['U', 'you', 'You'],
    ['eCommerce', 'ecommerce', 'ecommerce'],
    ['Élève', 'étudiant', 'Étudiant'],
    ['“Free”', 'included', 'Included'],
    ['Always', '24/7 support', '24/7 support'],
    ['Почта', 'письмо', 'Письмо'],
    ['E-mail', '', ''],
  ])('%s: %s becomes %s', (found, replacement, expected) => {
    expect(matchCase(found, replacement, {keepCase: false})).toBe(expected);
  });

  it('leaves names as they are written', () => {
    expect(matchCase('MOSS', 'Fern', {keepCase: true})).toBe('Fern');
    expect(matchCase('Openstatus', 'openstatus', {keepCase: true})).toBe('openstatus');
  });

  it('takes capitals that the phrase has itself for no shouting', () => {
    expect(matchCase('TOS', 'terms of service', {keepCase: false, written: 'TOS'})).toBe('terms of service');
    expect(matchCase('TOS', 'terms of service', {keepCase: false, written: 'tos'})).toBe('TERMS OF SERVICE');
    expect(matchCase('I', 'we', {keepCase: false, written: 'I'})).toBe('we');
  });
});
