import {testRule} from '@onbrand/devkit';
import {rule} from './rule.js';

testRule(rule, {
  today: '2026-11-02',
  brand: {},
  valid: [
    'Offer ends 31 December 2026.',
    'Limited time offer!\n\nUntil 31 December 2026.',
    'Offer ends 5 May.',
    'Is this your last chance?',
  ],
  invalid: [
    {text: '⟦Offer ends⟧ 31 October 2026.', message: 'it ended on 2026-10-31'},
    {text: 'Book now: ⟦valid until⟧ October 2026.', message: 'it ended on 2026-10-31'},
    {text: '⟦Limited time offer⟧!', message: 'Say when'},
  ],
});
