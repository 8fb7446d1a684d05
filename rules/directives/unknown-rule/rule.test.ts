import {testRule} from '@onbrand/devkit';
import {rule as preferred} from '../../terminology/preferred/rule.js';
import {rule} from './rule.js';

testRule(rule, {
  brand: {},
  also: [preferred],
  valid: ['<!-- onbrand-disable-file terminology/preferred -->', '<!-- onbrand-disable-file terminology/* -->'],
  invalid: [
    {text: '⟦<!-- onbrand-disable-file terminology/prefered -->⟧', message: 'Did you mean “terminology/preferred”?'},
    {text: '⟦<!-- onbrand-disable-file nonsense -->⟧', message: 'onbrand rules'},
  ],
});
