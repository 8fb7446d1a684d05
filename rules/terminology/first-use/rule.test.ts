import {testRule} from '@onbrand/devkit';
import {rule} from './rule.js';

testRule(rule, {
  brand: {
    terms: [
      {use: 'Fern', kind: 'product', first: 'Larkspur Fern'},
      {use: 'Larkspur Cloud', kind: 'product', first: 'Larkspur® Cloud', trademark: '®'},
    ],
  },
  valid: ['Larkspur Fern is here. Fern stays.', '# Fern\n\nLarkspur Fern is here.', 'Larkspur Cloud is here.'],
  invalid: [
    {text: '⟦Fern⟧ is here. Fern stays.', fixed: 'Larkspur Fern is here. Fern stays.'},
    {text: '# Fern\n\n- ⟦Fern⟧ is here.', fixed: '# Fern\n\n- Larkspur Fern is here.'},
  ],
});
