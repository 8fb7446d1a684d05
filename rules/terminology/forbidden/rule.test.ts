import {testRule} from '@onbrand/devkit';
import {rule} from './rule.js';

testRule(rule, {
  brand: {
    terms: [
      {avoid: ['cheap'], because: 'We say affordable, or give the price.', except: ['cheap flights']},
      {avoid: ['no-brainer'], owner: 'brand'},
      {use: 'email', avoid: ['e-mail']},
    ],
  },
  valid: ['An e-mail about cheap flights.', 'Cheapest is another word.'],
  invalid: [
    {
      text: 'A ⟦cheap⟧ plan.',
      fixed: 'A cheap plan.',
      message: 'Write it without “cheap”: we say affordable, or give the price.',
    },
    {text: 'It is a ⟦no‑brainer⟧.', message: 'Write it without'},
  ],
});
