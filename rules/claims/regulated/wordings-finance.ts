import type {Wording} from '../wording/wording.js';

const FINRA = {
  source: 'FINRA Rule 2210(d)(1)',
  url: 'https://www.finra.org/rules-guidance/rulebooks/finra-rules/2210',
} as const;

/** Financial promotions: FINRA 2210, SEC 17 CFR 275.206(4)-1, FCA COBS 4 and BCOBS 2.2. */
export const FINANCE_WORDINGS: readonly Wording[] = [
  {
    id: 'finance-promise',
    kind: 'financial',
    phrases: [
      'guaranteed returns',
      'guaranteed return',
      'guaranteed profit',
      'guaranteed profits',
      'guaranteed income',
      'guaranteed growth',
      'assured returns',
      'double your money',
      'beat the market',
      'beats the market',
      'cannot lose',
      "can't lose",
      'get rich',
      'earn passive income',
      'sure-fire investment',
    ],
    instead: 'Leave “%” out and describe how the product works, with its risks',
    because: 'a promise or projection of results is not fair and balanced',
    ...FINRA,
  },
  {
    id: 'finance-risk-free',
    kind: 'financial',
    phrases: [
      'risk-free investment',
      'risk free investment',
      'risk-free returns',
      'risk-free return',
      'no-risk investment',
      'zero-risk investment',
      'without any risk',
      'safe investment',
      'totally safe',
    ],
    instead: 'Name the risk beside the benefit instead of “%”',
    because: 'benefits may not stand without a balanced mention of risks',
    source: '17 CFR 275.206(4)-1(a)',
    url: 'https://www.ecfr.gov/current/title-17/chapter-II/part-275/section-275.206(4)-1',
  },
  {
    id: 'finance-protected',
    kind: 'financial',
    phrases: [
      'fully protected savings',
      'guaranteed savings',
      'secured savings',
      'your money is protected',
      'your money is safe',
    ],
    instead: 'Say who protects how much, and when not, beside “%”',
    because: '“guaranteed”, “protected” and “secure” need a fair and prominent explanation',
    source: 'FCA BCOBS 2.2',
    url: 'https://www.handbook.fca.org.uk/handbook/BCOBS/2/2.html',
  },
];
