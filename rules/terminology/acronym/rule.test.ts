import {testRule} from '@onbrand/devkit';
import {rule} from './rule.js';

testRule(rule, {
  brand: {
    terms: [
      {use: 'SLA', expand: 'service level agreement'},
      {use: 'SSO', expand: 'single sign-on'},
    ],
  },
  valid: [
    'A service level agreement (SLA) comes first. The SLA is short.',
    'An SLA (service level agreement) comes first. The SLA is short.',
    'Our service level agreements are short.',
    '# SLA\n\nNothing more.',
  ],
  invalid: [
    {
      text: 'It has an ⟦SLA⟧. The SLA is short.',
      fixed: 'It has a service level agreement (SLA). The SLA is short.',
    },
    {text: 'Single sign-on (⟦SSO⟧) is here.', message: 'not used again'},
  ],
});
