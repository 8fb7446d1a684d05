import {testRule} from '@onbrand/devkit';
import {rule} from './rule.js';

testRule(rule, {
  brand: {
    channels: {eu: {files: ['eu/**'], market: 'EU'}, us: {files: ['us/**'], market: 'US'}, any: {files: ['**']}},
    claims: {approved: [{id: 'uptime', say: '{99.95%} uptime', regions: ['US']}]},
  },
  valid: ['We had 99.95% uptime.', {text: 'We had 99.95% uptime.', path: 'us/index.md'}],
  invalid: [{text: 'We had ⟦99.95% uptime⟧.', path: 'eu/index.md', message: 'approved for US only'}],
});
