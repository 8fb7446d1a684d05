import type {Wording} from '../wording/wording.js';

const GREEN_GUIDES = {
  source: '16 CFR 260.4',
  url: 'https://www.ecfr.gov/current/title-16/chapter-I/subchapter-B/part-260',
} as const;

/** US Federal Trade Commission: Green Guides (16 CFR 260), Made in USA (16 CFR 323), endorsements (16 CFR 255). */
export const US_WORDINGS: readonly Wording[] = [
  {
    id: 'us-general-benefit',
    kind: 'environmental',
    phrases: [
      'eco-friendly',
      'eco friendly',
      'environmentally friendly',
      'environmentally safe',
      'earth-friendly',
      'planet-friendly',
    ],
    instead: 'Name the benefit that can be shown, “made from 40% recycled paper”, instead of “%”',
    because: 'a general environmental benefit is nearly impossible to substantiate',
    ...GREEN_GUIDES,
  },
  {
    id: 'us-non-toxic',
    kind: 'environmental',
    phrases: ['non-toxic', 'nontoxic'],
    instead: 'Say for whom and for what instead of “%”',
    because: 'it says safe for people and for the environment alike',
    source: '16 CFR 260.10',
    url: GREEN_GUIDES.url,
  },
  {
    id: 'us-made-in-usa',
    kind: 'absolute',
    phrases: [
      'made in the USA',
      'made in USA',
      'made in the U.S.',
      'made in America',
      'American made',
      'American-made',
      'built in the USA',
    ],
    except: ['made in the USA with', 'made in USA with', 'made in the USA from', 'made in USA from'],
    instead: 'Qualify “%”, “assembled in USA from imported parts”, or hold proof for all parts',
    because: 'without a qualifier all or virtually all of it must be American',
    source: '16 CFR 323.2',
    url: 'https://www.ecfr.gov/current/title-16/chapter-I/subchapter-C/part-323',
    since: '2021-08-13',
  },
];
