import {pick, type Random} from './random.js';
import {inventWord} from './terms.js';

/** Formats a term base is kept in, by extension. */
export const TERM_BASE_FORMATS = ['csv', 'json', 'yaml', 'tbx'] as const;

/** One of them. */
export type TermBaseFormat = (typeof TERM_BASE_FORMATS)[number];

/** One entry of a made-up term base: what most entries of a company's spreadsheet hold. */
export interface TermBaseEntry {
  readonly use: string;
  readonly avoid: readonly string[];
  readonly kind: 'term' | 'product';
  readonly pos?: 'noun' | 'verb';
  readonly because?: string;
  readonly owner?: string;
}

const OWNERS = ['marketing', 'product', 'support', 'legal'];
const PARTS_OF_SPEECH = ['noun', 'noun', 'verb'] as const;

/** An entry for each word to be avoided. Every tenth one is the name of a product. */
export function makeTermBase(words: readonly string[], random: Random): TermBaseEntry[] {
  const used = new Set<string>();
  return words.map((word, index) => {
    const use = inventUnused(used, random);
    if (index % 10 === 0) return {use: `${use[0]?.toUpperCase()}${use.slice(1)}`, avoid: [word], kind: 'product'};
    return {
      use,
      avoid: random() < 0.2 ? [word, `${word} ${inventWord(random)}`] : [word],
      kind: 'term',
      ...(random() < 0.5 ? {pos: pick(random, PARTS_OF_SPEECH)} : {}),
      ...(random() < 0.4 ? {because: `Readers know “${use}” from the product.`} : {}),
      ...(random() < 0.6 ? {owner: pick(random, OWNERS)} : {}),
    };
  });
}

function inventUnused(used: Set<string>, random: Random): string {
  for (;;) {
    const words = random() < 0.4 ? `${inventWord(random)} ${inventWord(random)}` : inventWord(random);
    if (used.has(words)) continue;
    used.add(words);
    return words;
  }
}

/** The text of a file that holds the entries. */
export function writeTermBase(entries: readonly TermBaseEntry[], format: TermBaseFormat): string {
  if (format === 'csv') return writeCsv(entries);
  if (format === 'json') return `${JSON.stringify(entries, undefined, 2)}\n`;
  return format === 'yaml' ? writeYaml(entries) : writeTbx(entries);
}

function writeCsv(entries: readonly TermBaseEntry[]): string {
  const rows = entries.map(({use, avoid, kind, pos = '', because = '', owner = ''}) =>
    [use, avoid.join(' | '), kind, pos, quote(because), owner].join(','),
  );
  return `${['use,avoid,kind,pos,because,owner', ...rows].join('\n')}\n`;
}

function quote(cell: string): string {
  return cell === '' ? '' : `"${cell.replaceAll('"', '""')}"`;
}

function writeYaml(entries: readonly TermBaseEntry[]): string {
  const writeEntry = ({avoid, ...scalars}: TermBaseEntry): string => {
    const lines = Object.entries(scalars).map(([key, value]) => `${key}: ${value}`);
    return `- ${[...lines, 'avoid:', ...avoid.map((words) => `  - ${quoteNumber(words)}`)].join('\n  ')}\n`;
  };
  return entries.map(writeEntry).join('');
}

/** A word like “2026” is text only in quotes. */
function quoteNumber(words: string): string {
  return /^\d+$/.test(words) ? `"${words}"` : words;
}

function writeTbx(entries: readonly TermBaseEntry[]): string {
  const writeTerm = (words: string, status: string, note = ''): string =>
    `<termSec><term>${words}</term><termNote type="administrativeStatus">${status}</termNote>${note}</termSec>`;
  const concepts = entries.map(({use, avoid, pos, because}, index) => {
    const part = pos === undefined ? '' : `<termNote type="partOfSpeech">${pos}</termNote>`;
    const note = because === undefined ? '' : `<note>${because}</note>`;
    const wrong = avoid.map((words) => writeTerm(words, 'deprecatedTerm-admn-sts', part + note));
    return `<conceptEntry id="c${index}"><langSec xml:lang="en-US">
${[writeTerm(use, 'preferredTerm-admn-sts', part), ...wrong].join('\n')}
</langSec></conceptEntry>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<tbx xmlns="urn:iso:std:iso:30042:ed-2" type="TBX-Basic" style="dca" xml:lang="en">
<tbxHeader><fileDesc><sourceDesc><p>A made-up term base.</p></sourceDesc></fileDesc></tbxHeader>
<text><body>
${concepts.join('\n')}
</body></text></tbx>
`;
}
