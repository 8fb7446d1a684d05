import {testRule} from '@onbrand/devkit';
import {rule} from './rule.js';

testRule(rule, {
  brand: {
    terms: [
      {use: 'Acme Corp', kind: 'competitor', policy: 'never'},
      {use: 'Teasel', kind: 'competitor', policy: 'with-evidence'},
      {use: 'Notion', kind: 'competitor'},
    ],
  },
  valid: [
    'Import your boards from Teasel.',
    'We are faster than Teasel (source: the 2026 benchmark).',
    'A notion of order is better than none.',
    'Works with Notion.',
  ],
  invalid: [
    {text: '⟦Acme Corp⟧ has it, too.', message: 'Write it without “Acme Corp”'},
    {text: 'We are faster than ⟦Teasel⟧.', message: 'Say what was compared'},
    {text: 'Cheaper than ⟦Notion⟧.', message: 'without comparing (“cheaper than”)'},
    {text: 'The clunky ⟦Notion⟧ way.', message: 'Leave out “clunky”'},
  ],
});
