import {testRule} from '@onbrand/devkit';
import {rule} from './rule.js';

testRule(rule, {
  today: '2026-11-02',
  brand: {
    claims: {
      approved: [
        {id: 'visits', say: '{25%} fewer missed visits', expires: '2026-11-01', owner: 'sales'},
        {id: 'uptime', say: '{99.95%} uptime', expires: '2026-11-02'},
        {id: 'speed', say: 'twice as fast', status: 'withdrawn'},
      ],
    },
  },
  valid: ['We had 99.95% uptime.'],
  invalid: [
    {text: 'Crews report ⟦25% fewer missed visits⟧.', message: 'ask sales to renew its proof'},
    {text: 'It is ⟦twice as fast⟧.', message: 'is withdrawn'},
  ],
});
