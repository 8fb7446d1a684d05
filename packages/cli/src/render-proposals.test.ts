import {type Proposal, partialConfigSchema} from '@onbrand/core';
import {expect, it} from 'vitest';
import {renderProposals, writeProposedConfig} from './render-proposals.js';

const place = {
  path: 'site/home.md',
  part: '',
  start: {offset: 9, line: 1, column: 10},
  trail: [],
  excerpt: 'Write us an e-mail.',
};
const proposals: Proposal[] = [
  {
    use: 'email',
    differs: 'spelling',
    count: 3,
    documents: 2,
    variants: [
      {text: 'email', count: 2, places: [place]},
      {text: 'e-mail', count: 1, places: [place]},
    ],
  },
  {
    use: 'set up',
    pos: 'verb',
    differs: 'spelling',
    count: 2,
    documents: 1,
    variants: [
      {text: 'set up', count: 1, places: []},
      {text: 'setup', count: 1, places: []},
    ],
  },
];

it('lists what is written how often, and where the rarer ways stand', () => {
  expect(renderProposals(proposals, {color: false})).toBe(`\
email 2 · e-mail 1
    site/home.md:1:10  Write us an e-mail.
set up 1 · setup 1 (verb)
`);
  expect(renderProposals([], {color: false})).toBe('Nothing is written in more than one way.\n');
});

it('writes a valid config that reports nothing yet', () => {
  const withoutComments = writeProposedConfig('Larkspur', proposals).replace(/^ *\/\/.*$/gm, '');
  const config: unknown = JSON.parse(withoutComments);
  expect(partialConfigSchema.parse(config).terms).toEqual([
    {
      use: 'email',
      avoid: ['e-mail'],
      status: 'proposed',
      because: 'Written “email” 2×, “e-mail” 1× in 2 documents.',
    },
    {
      id: 'set up (verb)',
      use: 'set up',
      avoid: ['setup'],
      status: 'proposed',
      pos: 'verb',
      because: 'Written “set up” 1×, “setup” 1× in 1 document.',
    },
  ]);
});
