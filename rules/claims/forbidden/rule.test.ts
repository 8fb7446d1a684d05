import {testRule} from '@onbrand/devkit';
import {rule} from './rule.js';

testRule(rule, {
  brand: {
    channels: {flyer: {files: ['flyers/**']}, rest: {files: ['**']}},
    claims: {
      forbidden: [
        {say: 'guaranteed results', because: 'We cannot promise an outcome', owner: 'legal'},
        {say: 'risk-free', channels: ['flyer']},
      ],
    },
  },
  valid: ['We cannot promise guaranteed results.', 'Are there guaranteed results?', 'A risk-free trial.'],
  invalid: [
    {text: 'We bring ⟦guaranteed results⟧.', message: 'Take “guaranteed results” out. We cannot promise an outcome.'},
    {text: 'A ⟦risk‑free⟧ trial.', path: 'flyers/a.md'},
  ],
});
