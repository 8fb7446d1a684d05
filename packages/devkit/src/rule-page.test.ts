import {describe, expect, it} from 'vitest';
import {readRulePage} from './rule-page.js';

const PAGE = `# terminology/preferred

## Examples

\`\`\`md incorrect
Please log in.
\`\`\`

\`\`\`md fixed
Please sign in.
\`\`\`

\`\`\`json brand
{"terms": [{"use": "email", "avoid": ["e-mail"]}]}
\`\`\`

\`\`\`txt correct
Write an email.
\`\`\`

\`\`\`json
{"rules": {}}
\`\`\`

## Source

Us.
`;

describe('a rule page', () => {
  it('gives its sections and marked fences, and leaves plain fences alone', () => {
    expect(readRulePage(PAGE)).toEqual({
      sections: ['Examples', 'Source'],
      examples: [
        {kind: 'incorrect', language: 'md', text: 'Please log in.', fixed: 'Please sign in.', line: 5},
        {
          kind: 'correct',
          language: 'txt',
          text: 'Write an email.',
          brand: {terms: [{use: 'email', avoid: ['e-mail']}]},
          line: 17,
        },
      ],
    });
  });

  it('speaks of marks it does not know and of a fixed example that stands alone', () => {
    expect(() => readRulePage('```md wrong\nx\n```')).toThrow('Line 1: mark the fence incorrect');
    expect(() => readRulePage('```md fixed\nx\n```')).toThrow('Line 1: a fixed example follows');
  });
});
