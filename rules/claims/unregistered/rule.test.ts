import {testRule} from '@onbrand/devkit';
import {rule} from './rule.js';

testRule(rule, {
  brand: {
    claims: {
      require: ['superlative', 'customer-count', 'numeric', 'comparative'],
      approved: [{id: 'crews', say: 'more than {12,000} crews', kind: 'customer-count'}],
      forbidden: [{say: 'the best app in the world'}],
    },
  },
  valid: [
    'Plan the day for more than 12,000 crews.',
    '15,000 crews is the business of claims/mismatch.',
    'What is the best way to plan?',
    'It is the best app in the world.',
    {text: 'We are the leading app.', brand: {}},
  ],
  invalid: [{text: 'Larkspur is ⟦the leading⟧ scheduler for crews.', message: 'Register “the leading'}],
});
