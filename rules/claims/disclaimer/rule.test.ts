import {testRule} from '@onbrand/devkit';
import {rule} from './rule.js';

const text = 'Measured monthly, planned maintenance excluded.';
const uptime = (within: 'sentence' | 'paragraph' | 'section' | 'document') => ({
  claims: {approved: [{id: 'uptime', say: '{99.95%} uptime', disclaimer: {text, within}}]},
});

testRule(rule, {
  brand: uptime('document'),
  valid: [
    `We had 99.95% uptime.\n\n${text}`,
    'We had 99.95% uptime\\*.\n\n\\* measured monthly, planned maintenance excluded',
    {text: `# A\n\nWe had 99.95% uptime.\n\n${text}`, brand: uptime('section')},
    {text: `We had 99.95% uptime. ${text}`, brand: uptime('paragraph')},
  ],
  invalid: [
    {text: 'We had ⟦99.95% uptime⟧.', message: 'Say this in this document'},
    {text: 'We had ⟦99.95% uptime⟧\\*.', message: 'Add the note that “*”'},
    {text: 'We had ⟦99.95% uptime⟧\\*.\n\n\\* on weekdays', message: 'into the note'},
    {
      text: `# A\n\nWe had ⟦99.95% uptime⟧.\n\n# B\n\n${text}`,
      brand: uptime('section'),
      message: 'in the same section',
    },
    {text: `We had ⟦99.95% uptime⟧.\n\n${text}`, brand: uptime('paragraph'), message: 'in the same paragraph'},
    {text: `We had ⟦99.95% uptime⟧. ${text}`, brand: uptime('sentence'), message: 'in the same sentence'},
  ],
});
