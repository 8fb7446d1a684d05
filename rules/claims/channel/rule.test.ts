import {testRule} from '@onbrand/devkit';
import {rule} from './rule.js';

testRule(rule, {
  brand: {
    channels: {website: {files: ['site/**']}, flyer: {files: ['flyers/**']}},
    claims: {approved: [{id: 'uptime', say: '{99.95%} uptime', channels: ['website']}]},
  },
  valid: ['99.95% uptime in a file without a channel.', {text: 'We had 99.95% uptime.', path: 'site/index.md'}],
  invalid: [{text: 'We had ⟦99.95% uptime⟧.', path: 'flyers/spring.md', message: 'approved for website only'}],
});
