import {testRule} from '@onbrand/devkit';
import {rule} from './rule.js';

testRule(rule, {
  brand: {claims: {profiles: ['eu', 'finance']}},
  valid: [
    'The green button saves energy.',
    {text: 'An eco-friendly box.', brand: {claims: {profiles: ['health']}}},
    {text: 'An eco-friendly box.', brand: {}},
    'No investment is a risk-free investment.',
  ],
  invalid: [
    {text: 'An ⟦eco-friendly⟧ box.', message: 'Directive (EU) 2024/825'},
    {text: 'A ⟦carbon neutral⟧ service.', message: 'measured reduction'},
    {text: 'We bring ⟦guaranteed returns⟧.', message: 'FINRA'},
  ],
});
