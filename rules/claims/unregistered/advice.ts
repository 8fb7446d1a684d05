import type {CLAIM_KINDS} from '@onbrand/core';

/** What a claim of a kind needs, and whose rule says so. */
export interface Advice {
  /** Ends “Register “…” with …, or …”. */
  readonly needs: string;
  readonly source: string;
  readonly url: string;
}

const CAP = 'https://www.asa.org.uk/type/non_broadcast/code_section/03.html';

/** The rule behind each kind of claim. Read in the named codes and laws; advice on wording, not legal advice. */
export const ADVICE: Readonly<Record<(typeof CLAIM_KINDS)[number], Advice>> = {
  numeric: {
    needs: 'the source, date and method of the figure',
    source: 'CAP Code 3.7, FTC substantiation policy',
    url: CAP,
  },
  superlative: {needs: 'the measure, the market and the date it holds for', source: 'CAP Code 3.7 and 3.33', url: CAP},
  comparative: {
    needs: 'what was compared, when, and where readers can check it',
    source: 'CAP Code 3.33 to 3.37',
    url: CAP,
  },
  absolute: {needs: 'its limits and proof that it always holds', source: 'CAP Code 3.7 and 3.9', url: CAP},
  certification: {
    needs: 'the standard, the body, the scope and the date',
    source: '16 CFR 255, CAP Code 3.50',
    url: CAP,
  },
  'customer-count': {
    needs: 'the count and the day it was taken',
    source: 'FTC substantiation policy, CAP Code 3.7',
    url: CAP,
  },
  award: {needs: 'the award, who gave it and the year', source: 'CAP Code 3.50', url: CAP},
  price: {needs: 'its conditions and how long it holds', source: '16 CFR 233 and 251, CAP Code 3.17 to 3.26', url: CAP},
  environmental: {
    needs: 'the part, the effect and the standard it was measured by',
    source: '16 CFR 260, Directive (EU) 2024/825',
    url: 'https://eur-lex.europa.eu/eli/dir/2024/825/oj',
  },
  health: {
    needs: 'the studies with people that show it',
    source: 'FTC Health Products Compliance Guidance',
    url: 'https://www.ftc.gov/business-guidance/resources/health-products-compliance-guidance',
  },
  financial: {
    needs: 'how the saving was worked out and for whom',
    source: 'CAP Code 3.7, FTC substantiation policy',
    url: CAP,
  },
  endorsement: {
    needs: 'the consent of whoever is named or quoted',
    source: '16 CFR 255, CAP Code 3.45 to 3.48',
    url: 'https://www.ecfr.gov/current/title-16/chapter-I/subchapter-B/part-255',
  },
};
