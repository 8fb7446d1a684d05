import {testRule} from '@onbrand/devkit';
import {rule} from './rule.js';

testRule(rule, {
  brand: {
    terms: [
      {use: 'Larkspur Cloud', kind: 'product'},
      {use: 'openstatus', kind: 'company'},
      {use: 'Fern', kind: 'product', match: {case: 'sensitive'}},
      {use: 'GitHub', kind: 'company', avoid: ['Github']},
      {use: 'Front', kind: 'product'},
    ],
  },
  valid: [
    'Larkspur Cloud and openstatus.',
    'SIGN UP FOR LARKSPUR CLOUD',
    'A fern in the garden.',
    'Github is reported by terminology/preferred.',
    'Larkspur\u00a0Cloud',
    'Open `larkspur cloud`.',
  ],
  invalid: [
    {text: '⟦Openstatus⟧ watches ⟦larkspur cloud⟧.', fixed: 'openstatus watches Larkspur Cloud.'},
    {text: 'Welcome to ⟦LARKSPUR⟧, says the sign.', fixed: 'Welcome to Larkspur, says the sign.'},
    {text: '⟦**Lark**spur cloud⟧ is here.', fixed: '**Lark**spur Cloud is here.'},
    {text: 'We run on ⟦gitHub⟧.', fixed: 'We run on GitHub.'},
    {text: 'A tub in ⟦front⟧ of the door.', fixed: 'A tub in front of the door.', suggestion: 'Front'},
    {text: 'Ask ⟦FRONT⟧ about it.', fixed: 'Ask Front about it.'},
  ],
});
