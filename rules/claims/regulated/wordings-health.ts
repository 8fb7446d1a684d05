import type {Wording} from '../wording/wording.js';

const FTC = {
  source: 'FTC Health Products Compliance Guidance, 2022',
  url: 'https://www.ftc.gov/business-guidance/resources/health-products-compliance-guidance',
} as const;

/** Health: US FTC guidance of December 2022, Regulation (EC) 1924/2006 on nutrition and health claims. */
export const HEALTH_WORDINGS: readonly Wording[] = [
  {
    id: 'health-proven',
    kind: 'health',
    phrases: [
      'clinically proven',
      'clinically tested',
      'scientifically proven',
      'medically proven',
      'doctor recommended',
      'doctor-recommended',
      'dermatologist tested',
      'proven to cure',
      'proven to heal',
    ],
    instead: 'Name the study, its participants and its result beside “%”',
    because: 'it says that randomised trials with people showed it',
    ...FTC,
  },
  {
    id: 'health-cure',
    kind: 'health',
    phrases: [
      'cures cancer',
      'miracle cure',
      'cures diabetes',
      'cures depression',
      'cures anxiety',
      'heals arthritis',
      'reverses aging',
      'reverses ageing',
      'prevents cancer',
      'prevents disease',
      'boosts immunity',
      'boosts your immune system',
      'boost your immune system',
      'detoxifies your body',
      'melts fat',
    ],
    instead: 'Leave “%” out, or use an authorised claim word for word',
    because: 'only authorised health claims may be made',
    source: 'Regulation (EC) 1924/2006, articles 10 and 12',
    url: 'https://eur-lex.europa.eu/eli/reg/2006/1924/oj',
  },
];
