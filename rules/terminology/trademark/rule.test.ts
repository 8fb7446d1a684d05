import {testRule} from '@onbrand/devkit';
import {rule} from './rule.js';

testRule(rule, {
  brand: {
    terms: [
      {use: 'Larkspur Cloud', kind: 'product', trademark: '®', first: 'Larkspur® Cloud'},
      {use: 'Fern', kind: 'product', trademark: '™'},
    ],
  },
  valid: [
    'Larkspur® Cloud is here. Larkspur Cloud stays.',
    '# Larkspur Cloud\n\nLarkspur® Cloud is here.',
    'Fern™ grows.',
    'Fern (TM) grows.',
    'A fern in the garden.',
    'Nothing of ours.',
  ],
  invalid: [
    {text: '⟦Larkspur Cloud⟧ is here.', fixed: 'Larkspur® Cloud is here.'},
    {text: '⟦Fern⟧ grows, and Fern stays.', fixed: 'Fern™ grows, and Fern stays.'},
    {text: 'Fern™ grows. ⟦Fern®⟧ stays.', fixed: 'Fern™ grows. Fern™ stays.'},
    {text: 'A fern on the desk, and ⟦Fern⟧ on the phone.', fixed: 'A fern on the desk, and Fern™ on the phone.'},
    {text: '⟦Fern™™⟧ grows.', fixed: 'Fern™ grows.'},
    {text: '⟦Larkspur® Cloud®⟧ is here.', fixed: 'Larkspur® Cloud is here.'},
  ],
});
