import {testRule} from '@onbrand/devkit';
import {rule as preferred} from '../../terminology/preferred/rule.js';
import {rule} from './rule.js';

testRule(rule, {
  brand: {terms: [{use: 'email', avoid: ['e-mail']}]},
  also: [preferred],
  valid: [
    '<!-- onbrand-disable-next-line terminology/preferred -->\nAn e-mail.',
    '<!-- onbrand-disable -->\n\nAn e-mail.\n\n<!-- onbrand-enable -->',
    '<!-- a comment -->',
  ],
  invalid: [
    {text: '⟦<!-- onbrand-disable-next-line terminology/preferred -->⟧\nAn email.\n\nAn e-mail.'},
    {text: '⟦<!-- onbrand-disable-file -->⟧\n\nAn email.', message: 'nothing is reported here'},
  ],
});
