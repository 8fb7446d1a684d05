import {testRule} from '@onbrand/devkit';
import {rule} from './rule.js';

testRule(rule, {
  brand: {
    terms: [
      {use: 'email', avoid: ['e-mail', 'electronic mail']},
      {use: 'sign in', avoid: ['log in', 'logon'], pos: 'verb', because: 'One verb for one act.'},
      {id: 'sign-in', use: 'sign-in', avoid: ['login'], pos: 'noun'},
      {use: 'GitHub', kind: 'company', avoid: ['Github', 'Git Hub']},
      {use: 'customer', avoid: ['client'], except: ['email client'], channels: ['deck']},
      {use: 'plan price', avoid: ['price']},
      {use: 'Plans page', avoid: ['price list']},
      {use: ['blocklist', 'denylist'], avoid: ['blacklist']},
      {use: 'use', avoid: ['utilize'], pos: 'verb'},
      {use: 'setup', pos: 'noun', avoid: ['set-up'], except: ['set-up fee'], near: ['guide'], notNear: ['legal']},
      {use: 'sign-off', avoid: ['approval'], status: 'proposed'},
      {use: 'crew', avoid: ['field staff'], quoted: 'skip'},
      {use: 'reply', avoid: ['email client reply']},
      {use: 'app', avoid: ['client'], channels: ['rest']},
    ],
    channels: {deck: {files: ['decks/**']}, rest: {files: ['**']}},
  },
  valid: [
    'Write an email to the team.',
    'Run `e-mail --login` or open https://larkspur.example/e-mail, write to e-mail@larkspur.example.',
    'Hi {{client.e-mail}}, hello.',
    'IMPORT FROM GITHUB',
    'The plan price is on the Plans page.',
    'A set-up fee applies, says the guide.',
    'The set-up takes a minute.',
    'The set-up guide for legal teams.',
    'We wait for approval.',
    'The e-mailman statue in the lobby is called Otto.',
    '“Our field staff love it,” says Dana.',
  ],
  invalid: [
    {text: 'E-mails? ⟦E-mail⟧ us.'.replace('E-mails?', '⟦E-mails⟧?'), fixed: 'Emails? Email us.'},
    {text: '# ⟦E-MAIL⟧ SUPPORT', fixed: '# EMAIL SUPPORT'},
    {text: 'An ⟦e-mail⟧-based tool.', fixed: 'An email-based tool.'},
    {
      text: 'You ⟦log in⟧ here.',
      fixed: 'You sign in here.',
      message: 'Use “sign in” instead of “log in”: one verb for one act.',
    },
    {text: 'Your ⟦login⟧’s expired.', fixed: 'Your sign-in’s expired.'},
    {text: 'We are on ⟦Github⟧ and ⟦Git Hub⟧.', fixed: 'We are on GitHub and GitHub.'},
    {text: 'Our ⟦clients⟧ use an email client.', path: 'decks/q4.md', fixed: 'Our customers use an email client.'},
    {text: 'The ⟦price list⟧ and the ⟦price⟧.', fixed: 'The Plans page and the plan price.'},
    // An exception speaks for its own entry only.
    {text: 'An email ⟦client⟧ on every desk.', fixed: 'An email app on every desk.'},
    {text: 'It is on the ⟦blacklist⟧.', fixed: 'It is on the blacklist.', suggestion: 'blocklist'},
    {text: 'We ⟦utilize⟧ it, ⟦utilized⟧ it, are ⟦utilizing⟧ it.', fixed: 'We use it, used it, are using it.'},
    {text: 'Read the ⟦set-up⟧ guide.', fixed: 'Read the setup guide.'},
    {text: '> An ⟦e-mail⟧ came.', fixed: '> An e-mail came.', suggestion: 'email'},
    {text: 'Their ⟦elec**tronic** mail⟧ works.', fixed: 'Their elec**tronic** mail works.'},
    {text: 'one\r\n\r\nan ⟦e-mail⟧\r\n', fixed: 'one\r\n\r\nan email\r\n'},
  ],
});
