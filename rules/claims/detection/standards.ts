import {defineClass} from '../figures/word-classes.js';
import type {Item} from './sentence.js';

/**
 * Standards, laws, audits and marks, by their first words. Those that are also common words or short letters count only in
 * capitals. Security and privacy (SOC, ISO, HIPAA, GDPR …), accessibility (WCAG, 508), finance (PCI, PSD2), food, textiles,
 * buildings, electronics and products.
 */
const ANY_CASE = new Set(
  (
    'bluesign isae soc1 soc2 soc3 iso iso27001 iso9001 hipaa hitech hitrust gdpr dsgvo ccpa cpra lgpd pipeda pecr ferpa coppa fedramp stateramp fisma fips cmmc cjis tisax ' +
    'wcag eidas psd2 gxp fairtrade oeko leed gots haccp iec mifid finra eprivacy kosher halal nis2 rohs fhir sox glba vpat irap itar gmp mica dmarc'
  ).split(' '),
);
const IN_CAPITALS = new Set(
  (
    'NSF C5 HDS ENS NERC SOC NIST DORA ADA CE UL FDA MDR REACH PCI FSC MSC ASC EAA PAS BSI ASTM ANSI NFPA OSHA IATA USDA CSA EPA LEED BREEAM GDPR EN DIN CCPA AICPA AAA HL7 EPEAT TCF IFRS GAAP ' +
    'UKCA NF OMRI GOTS RSPO UTZ BRC SQF AOAC CLIA CAP GLP GCP CPSC CARB FCC CIS STIG STIGS HECVAT IRS SEC FINMA HMRC ISM CQC IP65 IP66 IP67 IP68 NEMA ATEX MIL VDE TUV GS SGS REC RINA'
  )
    .toLowerCase()
    .split(' '),
);
/** Names of several words. */
const PHRASES = [
  'section 508',
  'energy star',
  'fair trade',
  'rainforest alliance',
  'b corp',
  'cyber essentials',
  'common criteria',
  'schrems ii',
  'accessibility act',
  'oeko tex',
  'privacy shield',
  'cyber resilience act',
  'ai act',
  'digital services act',
  'cradle to cradle',
  'leaping bunny',
  'green seal',
  'blue angel',
  'eu ecolabel',
  'data privacy framework',
  'forest stewardship council',
  'csa star',
  'soil association',
  'non gmo project',
  'vegan society',
  'fair wear',
].map((phrase) => phrase.split(' '));
const PHRASES_BY_FIRST = new Map<string, string[][]>();
for (const phrase of PHRASES) {
  const [first = ''] = phrase;
  PHRASES_BY_FIRST.set(first, [...(PHRASES_BY_FIRST.get(first) ?? []), phrase]);
}

/** What may follow the name and belongs to it: Type II, DSS, Level AA, 2.2, :2022, Part 11. */
const SUFFIX = new Set(
  'type ii i iii dss aa a level part act rule plus r2 title standard 100 csf 21 / : iec moderate high low family'.split(
    ' ',
  ),
);
const LINKS = new Set([',', 'and', 'or', '&', '/']);

/** The first words of all of them, for the gate. */
export const STANDARD_WORDS: readonly string[] = [...ANY_CASE, ...IN_CAPITALS, ...PHRASES.map(([first = '']) => first)];
/** The class of those words. */
export const STANDARD = defineClass(STANDARD_WORDS);

/** The end of a run of standards that begins at `i`, or `i`: “SOC 2 Type II, HIPAA and GDPR”. */
export function endOfStandards(items: readonly Item[], i: number): number {
  let end = endOfStandard(items, i);
  while (end > i) {
    let next = end;
    while (next < end + 2 && LINKS.has(items[next]?.lower ?? '')) next += 1;
    const more = next > end ? endOfStandard(items, next) : next;
    if (more <= next) break;
    end = more;
  }
  return end;
}

function endOfStandard(items: readonly Item[], i: number): number {
  const item = items[i];
  if (!item || (item.classes & STANDARD) === 0) return i;
  let end = i + phraseLength(items, i);
  if (end === i && item.kind === 'word' && (ANY_CASE.has(item.lower) || (item.caps && IN_CAPITALS.has(item.lower))))
    end = i + 1;
  if (end === i) return i;
  while (end < i + 6 && belongs(items[end])) end += 1;
  return items[end - 1]?.kind === 'mark' ? end - 1 : end;
}

function belongs(item: Item | undefined): boolean {
  if (!item) return false;
  if (item.kind === 'numeral' || (item.kind === 'figure' && item.figure?.unit === '')) return true;
  return SUFFIX.has(item.lower) && !(item.lower === 'a' && !item.caps && !item.capital);
}

function phraseLength(items: readonly Item[], i: number): number {
  const item = items[i];
  if (!item?.capital) return 0;
  const phrase = PHRASES_BY_FIRST.get(item.lower)?.find((words) =>
    words.every((word, at) => items[i + at]?.lower === word),
  );
  return phrase?.length ?? 0;
}

/** Does the sentence name a standard at all? */
export function namesStandard(items: readonly Item[]): boolean {
  return items.some((_, i) => endOfStandards(items, i) > i);
}
