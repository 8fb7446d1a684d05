import {expect, it} from 'vitest';
import {createTemporaryProject} from '../testing/temporary-project.js';
import {loadConfig} from './load-config.js';

it('finds what two layers say alike, and nothing that one of them says otherwise', async () => {
  using project = createTemporaryProject({
    'shared.json': {
      terms: [
        {use: 'email', avoid: ['e-mail'], tests: {flag: ['An e-mail']}},
        {use: 'sign in', avoid: ['log in']},
        {use: 'plan', avoid: ['tier']},
      ],
    },
    'words.csv': 'use,avoid\nplan,tier\n',
    'brand.config.json': {
      brand: 'Larkspur',
      extends: ['./shared.json'],
      terms: [{avoid: ['e-mail'], use: 'email'}, {use: 'sign in', avoid: ['log in', 'logon']}, 'words.csv'],
    },
  });
  const loaded = await loadConfig(project.at('brand.config.json'));
  const places = loaded.findRepeatedTerms().map((pair) =>
    pair.map((entry) => {
      const {file = '', line} = loaded.findOrigin(entry) ?? {};
      return `${file.slice(project.folder.length + 1)}:${line}`;
    }),
  );
  expect(places).toEqual([
    ['brand.config.json:7', 'shared.json:3'],
    ['words.csv:2', 'shared.json:20'],
  ]);
});
