import {testRule} from '@onbrand/devkit';
import {rule} from './rule.js';

testRule(rule, {
  today: '2026-11-02',
  brand: {
    claims: {
      approved: [
        {id: 'uptime', say: '{99.95%} uptime', expires: '2026-12-02', owner: 'finance'},
        {id: 'visits', say: '{25%} fewer missed visits', expires: '2027-12-02'},
        {id: 'old', say: '{9} regions', expires: '2026-11-01'},
      ],
    },
  },
  valid: ['25% fewer missed visits in 9 regions.', {text: 'We had 99.95% uptime.', options: {noticeDays: 10}}],
  invalid: [
    {
      text: 'We had ⟦99.95% uptime⟧.',
      message: 'Ask finance to renew the proof of claim “uptime”: it expires on 2026-12-02, in 30 days.',
    },
  ],
});
