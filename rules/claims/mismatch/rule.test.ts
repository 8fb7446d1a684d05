import {testRule} from '@onbrand/devkit';
import {rule} from './rule.js';

testRule(rule, {
  brand: {
    claims: {
      approved: [
        {id: 'uptime', say: '{99.95%} uptime', also: ['{99.95%} availability']},
        {id: 'crews', say: 'more than {12,000} crews'},
        {id: 'paperwork', say: 'up to {40%} less paperwork', drift: ['half the paperwork']},
        // biome-ignore lint/suspicious/noTemplateCurlyInString: a price in the braces of the registry, no template.
        {id: 'price', say: '${12} a month'},
      ],
    },
  },
  valid: [
    'We had 99.95 percent uptime for over twelve thousand crews.',
    'Up to 40% less paperwork for $12 a month.',
    'We cannot promise 99.99% uptime.',
    'Did you have 99.99% uptime?',
  ],
  invalid: [
    {text: 'We had ⟦99.99% uptime⟧.', fixed: 'We had 99.95% uptime.', message: 'claim “uptime”'},
    {text: '⟦15,000 crews⟧ plan with us.', fixed: 'More than 12,000 crews plan with us.'},
    {text: 'Get ⟦40% less paperwork⟧.', fixed: 'Get up to 40% less paperwork.', message: 'with its limit'},
    {text: 'Get ⟦half the paperwork⟧.', fixed: 'Get up to 40% less paperwork.', message: 'not approved'},
    {text: 'Only ⟦$10 a month⟧.', fixed: 'Only $12 a month.'},
  ],
});
