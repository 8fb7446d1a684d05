import {groupBy} from './group-by.js';

/**
 * Irregular and invariable nouns of English. Closed lists that any grammar gives, written down from general knowledge
 * of the language and not copied from a published word list.
 */

/** Singular and plurals, the recommended one first. Compounds of these (`salesperson`) need no line of their own. */
const IRREGULAR = `
man men
woman women
child children
person people/persons
foot feet
tooth teeth
goose geese
mouse mice
louse lice
ox oxen
die dice
penny pennies/pence
leaf leaves
life lives
knife knives
wife wives
half halves
self selves
shelf shelves
wolf wolves
calf calves
loaf loaves
thief thieves
elf elves
scarf scarves/scarfs
hoof hooves/hoofs
wharf wharves/wharfs
dwarf dwarves/dwarfs
criterion criteria
phenomenon phenomena
medium media/mediums
datum data
bacterium bacteria
curriculum curricula/curriculums
memorandum memoranda/memorandums
stratum strata
erratum errata
addendum addenda/addendums
millennium millennia/millenniums
referendum referendums/referenda
index indexes/indices
appendix appendices/appendixes
matrix matrices/matrixes
vertex vertices/vertexes
vortex vortices/vortexes
axis axes
analysis analyses
basis bases
crisis crises
thesis theses
hypothesis hypotheses
synthesis syntheses
synopsis synopses
parenthesis parentheses
ellipsis ellipses
diagnosis diagnoses
prognosis prognoses
emphasis emphases
oasis oases
stimulus stimuli
alumnus alumni
nucleus nuclei/nucleuses
radius radii/radiuses
syllabus syllabi/syllabuses
focus focuses/foci
cactus cacti/cactuses
fungus fungi/funguses
locus loci
terminus termini/terminuses
formula formulas/formulae
antenna antennas/antennae
vertebra vertebrae
larva larvae
alga algae
schema schemas/schemata
quiz quizzes
bus buses/busses
gas gases/gasses
octopus octopuses/octopi
passerby passersby
lowlife lowlifes
`;

/** They end like one of `COMPOUND_ENDINGS` and are no compounds of it. */
const REGULAR: ReadonlySet<string> = new Set(
  'caiman german human mongoose norman ottoman roman shaman talisman'.split(' '),
);

/** Nouns that compounds are made of: `businesswoman`, `grandchild`, `bookshelf`. By their last three letters. */
const COMPOUND_ENDINGS = groupBy(
  'woman man child person foot tooth mouse goose wife life shelf self leaf knife wolf analysis hypothesis'.split(' '),
  (ending) => ending.slice(-3),
);

/** One form for one and for many. */
export const INVARIABLE: ReadonlySet<string> = new Set(
  'aircraft deer fish headquarters hovercraft means offspring salmon series sheep shrimp spacecraft species'.split(' '),
);

/** Not counted: a plural is no word a brand should write, though people write some of them all the same. */
export const UNCOUNTABLE: ReadonlySet<string> = new Set(
  `accessibility advice availability baggage bandwidth cash clothing compliance connectivity cybersecurity downtime
  ecommerce electricity equipment evidence expertise feedback firmware furniture garbage happiness hardware health
  healthcare help homework housing information jewelry knowledge legislation luggage mail malware marketing money music
  onboarding paperwork progress ransomware research scenery security shareware software spam staff stuff spyware telephony
  traffic training transparency transportation travel usability weather wellness wi-fi wifi`.split(/\s+/),
);

/** Singulars in `as`, `os`, `ns`, which would otherwise be taken for plurals. */
export const SINGULAR_IN_S: ReadonlySet<string> = new Set(
  'alias atlas bias canvas chaos christmas cosmos ethos gas lens pancreas pathos rhinoceros yes'.split(' '),
);

/** Plurals in `us` and `is`, which would otherwise be taken for singulars. */
export const PLURAL_IN_US: ReadonlySet<string> = new Set('bikinis emus gnus haikus menus skis taxis tofus'.split(' '));

/** Take `es` after `o`. */
export const O_TO_OES: ReadonlySet<string> = new Set(
  'domino echo embargo forgo go hero mango mosquito motto outdo do overdo potato redo tomato tornado torpedo undergo undo veto volcano'.split(
    ' ',
  ),
);

/** Say `k` at the end, so that the plural is a bare `s`. */
export const HARD_CH: ReadonlySet<string> = new Set(
  'biotech edtech epoch eunuch fintech loch martech matriarch monarch oligarch patriarch stomach tech'.split(' '),
);

let table: Map<string, readonly string[]> | undefined;

function readTable(): Map<string, readonly string[]> {
  return new Map(
    IRREGULAR.trim()
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1).split('/')] as const),
  );
}

/** Every irregular noun, without compounds. */
export function listIrregularNouns(): Iterable<string> {
  table ??= readTable();
  return table.keys();
}

/** Irregular plurals of a noun (lower case), the recommended one first; nothing for a regular noun. */
export function findIrregularPlurals(noun: string): readonly string[] | undefined {
  table ??= readTable();
  const own = table.get(noun);
  if (own || REGULAR.has(noun)) return own;
  const ending = COMPOUND_ENDINGS.get(noun.slice(-3))?.find((candidate) => noun.endsWith(candidate));
  return ending ? table.get(ending)?.map((plural) => noun.slice(0, -ending.length) + plural) : undefined;
}
