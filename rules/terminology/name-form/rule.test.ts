import {testRule} from '@onbrand/devkit';
import {rule} from './rule.js';

testRule(rule, {
  brand: {
    terms: [
      {use: 'Fern', kind: 'product'},
      {use: 'Larkspur Cloud', kind: 'product'},
      {use: 'Larkspur', kind: 'company'},
    ],
  },
  valid: ['The Fern dashboard.', 'ferns in the shade', 'Larkspur’s team', 'a Fern plan', 'Ferndale is a town.'],
  invalid: [
    {text: '⟦Fern’s⟧ dashboard.', message: 'the Fern dashboard'},
    {text: 'Two ⟦Ferns⟧ for one team.', message: '“Fern plans”'},
    {text: "Put it on ⟦Larkspur Cloud's⟧ list."},
  ],
});
