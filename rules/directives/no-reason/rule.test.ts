import {testRule} from '@onbrand/devkit';
import {rule} from './rule.js';

testRule(rule, {
  brand: {exceptions: {requireReason: true}},
  valid: ['<!-- onbrand-disable -- the name of a campaign -->', '<!-- onbrand-enable -->'],
  invalid: [{text: '⟦<!-- onbrand-disable-file -->⟧\n\nHello.', message: 'Say why'}],
});
