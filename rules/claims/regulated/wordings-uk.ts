import type {Wording} from '../wording/wording.js';

/** UK CAP Code, and the Digital Markets, Competition and Consumers Act 2024 (unfair commercial practices from 6 April 2025). */
export const UK_WORDINGS: readonly Wording[] = [
  {
    id: 'uk-lowest-price',
    kind: 'price',
    phrases: [
      'lowest price',
      'lowest prices',
      'unbeatable price',
      'unbeatable prices',
      'best price',
      'best prices',
      'never beaten on price',
    ],
    except: ['lowest price guarantee terms'],
    instead: 'Say compared with whom and when instead of “%”, or promise to match',
    because: 'a lowest-price claim is a comparison with the whole market',
    source: 'CAP Code, rule 3.39',
    url: 'https://www.asa.org.uk/type/non_broadcast/code_section/03.html',
  },
  {
    id: 'uk-no-hidden-fees',
    kind: 'price',
    phrases: ['excluding fees', 'fees apply', 'plus fees', 'booking fee applies', 'before fees'],
    instead: 'Give the total price with all mandatory fees beside “%”',
    because: 'fees that everyone pays belong in the price',
    source: 'DMCC Act 2024, section 230',
    url: 'https://www.legislation.gov.uk/ukpga/2024/13/section/230',
    since: '2025-04-06',
  },
];
