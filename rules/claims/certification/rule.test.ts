import {testRule} from '@onbrand/devkit';
import {rule} from './rule.js';

testRule(rule, {
  brand: {},
  valid: [
    'A SOC 2® Type II report is on file.',
    'Are you SOC 2 certified?',
    'There is no HIPAA certification.',
    'ISO/IEC 27001:2022 certified by a named body.',
  ],
  invalid: [
    {text: 'We are ⟦SOC 2 certified⟧.', message: 'SOC 2® Type II report'},
    {text: 'Fully ⟦SOC 2 Type II certified⟧ and ⟦HIPAA-certified⟧.'},
    {text: 'Our ⟦ISO certification⟧ came in May.', message: 'ISO writes standards'},
  ],
});
