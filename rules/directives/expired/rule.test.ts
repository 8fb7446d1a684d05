import {testRule} from '@onbrand/devkit';
import {rule} from './rule.js';

testRule(rule, {
  today: '2026-11-02',
  brand: {exceptions: {maxDays: 30}},
  valid: ['<!-- onbrand-disable-file -- until the reprint, until 2026-11-20 -->\n\nHello.'],
  invalid: [
    {text: '⟦<!-- onbrand-disable-file -- until 2026-11-01 -->⟧\n\nHello.', message: 'ended on 2026-11-01'},
    {text: '⟦<!-- onbrand-disable-file -- why -->⟧\n\nHello.', message: 'Give this exception an end'},
    {text: '⟦<!-- onbrand-disable-file -- why, until 2027-11-01 -->⟧\n\nHello.', message: 'within 30 days'},
  ],
});
