import {testRule} from '@onbrand/devkit';
import {rule} from './rule.js';

testRule(rule, {
  brand: {},
  valid: ['Our award-winning app took the Field Service Award in 2025.', 'We award contracts twice a year.'],
  invalid: [{text: 'Our ⟦award-winning⟧ app.', message: 'Name the award'}, {text: 'We ⟦won several awards⟧ in 2025.'}],
});
