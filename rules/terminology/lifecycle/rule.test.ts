import {testRule} from '@onbrand/devkit';
import {rule} from './rule.js';

testRule(rule, {
  today: '2026-08-01',
  brand: {
    terms: [
      {
        use: 'Fern',
        kind: 'product',
        avoid: [{text: 'Moss', until: '2026-09-01'}],
        except: ['Moss Landing'],
        since: '2026-07-01',
      },
      {use: 'Larkspur Lite', kind: 'product', until: '2026-12-31'},
      {use: 'crew member', avoid: [{text: 'field worker', since: '2026-06-01'}]},
      {use: 'Thistle', kind: 'product', since: '2026-10-01'},
    ],
  },
  valid: [
    'Fern is here, and Larkspur Lite still is.',
    {text: 'Moss is the working title.', today: '2026-06-01'},
    'We met in Moss Landing.',
    'A thistle in the yard.',
  ],
  invalid: [
    {text: '⟦Moss⟧ grows.', fixed: 'Moss grows.', message: 'in 31 days'},
    {text: '⟦Moss⟧ grows.', today: '2026-09-02', fixed: 'Fern grows.', message: 'the old name ended on 2026-09-01'},
    {text: 'The ⟦moss⟧ on the roof.', today: '2026-09-02', fixed: 'The moss on the roof.', suggestion: 'Fern'},
    {text: 'Every ⟦field worker⟧.', fixed: 'Every crew member.', message: 'ended on 2026-06-01'},
    {text: '⟦Thistle⟧ is coming.', message: 'Leave “Thistle” out until 2026-10-01'},
    {text: '⟦Larkspur Lite⟧ ends.', today: '2027-01-01', message: 'the name ended on 2026-12-31'},
    {text: '⟦Larkspur Lite⟧ ends.', today: '2026-12-01', message: 'in 30 days'},
  ],
});
