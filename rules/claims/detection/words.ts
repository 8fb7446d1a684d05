import {classesOf, defineClass} from '../figures/word-classes.js';
import type {Item} from './sentence.js';

/** Splits a list written as one string. */
export const list = (text: string): string[] => text.trim().split(/\s+/);

const IRREGULAR: Readonly<Record<string, string>> = {
  be: 'be is are was were been being am',
  beat: 'beat beats beating beaten',
  become: 'become becomes becoming became',
  build: 'build builds building built',
  buy: 'buy buys buying bought',
  choose: 'choose chooses choosing chose chosen',
  come: 'come comes coming came',
  cut: 'cut cuts cutting',
  do: 'do does doing did done',
  drive: 'drive drives driving drove driven',
  feed: 'feed feeds feeding fed',
  fight: 'fight fights fighting fought',
  find: 'find finds finding found',
  get: 'get gets getting got gotten',
  give: 'give gives giving gave given',
  go: 'go goes going went gone',
  grow: 'grow grows growing grew grown',
  have: 'have has having had',
  hold: 'hold holds holding held',
  keep: 'keep keeps keeping kept',
  leave: 'leave leaves leaving left',
  lead: 'lead leads leading led',
  lose: 'lose loses losing lost',
  make: 'make makes making made',
  meet: 'meet meets meeting met',
  outgrow: 'outgrow outgrows outgrowing outgrew outgrown',
  pay: 'pay pays paying paid',
  put: 'put puts putting',
  rise: 'rise rises rising rose risen',
  run: 'run runs running ran',
  see: 'see sees seeing saw seen',
  sell: 'sell sells selling sold',
  send: 'send sends sending sent',
  shrink: 'shrink shrinks shrinking shrank shrunk',
  speed: 'speed speeds speeding sped',
  spend: 'spend spends spending spent',
  take: 'take takes taking took taken',
  win: 'win wins winning won',
  write: 'write writes writing wrote written',
};
/** Verbs that double their last letter: stop, stopped. */
const DOUBLING = new Set(
  list('stop plan slash trim drop rip chop skip ship step prefer commit permit refer rub grab plug swap scrap'),
);

/** All forms of an English verb: cut, cuts, cutting. */
export function verbForms(verb: string): string[] {
  const irregular = IRREGULAR[verb];
  if (irregular !== undefined) return irregular.split(' ');
  if (verb.endsWith('e')) return [verb, `${verb}s`, `${verb}d`, `${verb.endsWith('ee') ? verb : verb.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(verb)) return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`];
  const stem = DOUBLING.has(verb) && !verb.endsWith('sh') ? verb + verb.slice(-1) : verb;
  return [verb, /(?:s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`, `${stem}ed`, `${stem}ing`];
}

/** Words that end a noun phrase: function words, finite verbs of any copy, and adverbs that follow a noun. */
const ENDS_NOUN = defineClass(
  list(`
  a an the this that these those it its they them their theirs he she his her we us our ours you your yours i me my who whom whose which what
  and or but nor so yet than as if when while where because since though although until unless whether how why
  of to in on at by for from with without within into onto over under up down out off about across after before between through throughout
  during per via toward towards against among around behind beyond despite except like near upon versus vs plus then thus hence
  is are was were be been being am isn't aren't wasn't weren't has have had having hasn't haven't does do did don't doesn't didn't done
  can can't cannot could couldn't will won't would wouldn't shall should shouldn't may might must need needs let lets
  it's that's there's there here we've we're we'll you're you've you'll they're they've i'm i've not no never also just only even still already
  today now ever again worldwide globally together anyway however therefore instead otherwise too very
  use uses used using make makes made making get gets got give gives gave help helps helped keep keeps kept take takes took
  include includes included including provide provides provided offer offers offered enable enables allow allows allowed ensure ensures
  come comes came go goes went run runs ran work works worked look looks want wants see sees saw say says said know knows
  rely relies trust trusts choose chose available thanks due according whenever wherever each every
  required needed necessary included starting powered built based designed created written compared becomes became remain remains start starts
  bring brings mean means makes looking across try stay stays save reduce improve built-in
  began begin begins told adds simply which's`),
);

/** Can the item stand inside a noun phrase? */
export function isNominal(item: Item): boolean {
  if (item.kind === 'mark') return item.lower === '&' || (item.lower === '/' && item.joint === 'glued');
  if (item.kind === 'figure') return false;
  return item.kind === 'numeral' ? item.joint !== 'start' : isAbbreviation(item) || (item.classes & ENDS_NOUN) === 0;
}

/** “US physicians”, “IT teams”: no pronouns. */
export const isAbbreviation = ({caps, lower}: Item): boolean => caps && /^(?:us|it|who)$/.test(lower);

/** Words that may begin a sentence with a capital and are no name. */
const NOT_NAMES = defineClass(
  list(`
  unlike like you're they're there's here's let's what's who's he's she's don't can't won't
  a an the this that these those it its they their he she his her we our us you your i my who what which when where why how
  and or but nor so yet if as because since while although though until unless whether once after before
  of to in on at by for from with without within into over under up about across between through during per via
  is are was were be can could will would shall should may might must do does did has have had
  no not never all any every each some many most more much few both either neither one two three four five six seven eight nine ten
  let please just only also even still already now today here there then however therefore instead thanks thank yes sorry welcome hello hi dear
  users customers clients people teams companies developers businesses organizations organisations members students families patients
  new our free best first last next using by based trusted loved used made built powered
  everybody everyone everything anyone anything nobody nothing something someone
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
  get start try join save see read learn find discover meet build create make use run add set choose keep stay enjoy explore download sign
  show contact visit buy order shop book give take send help support work works our`),
);

/** Does the item look like (part of) a proper name? */
export function isNameItem(item: Item): boolean {
  if (item.kind === 'mark') return item.lower === '&';
  return item.kind === 'word' && item.capital && (item.classes & NOT_NAMES) === 0;
}

/** May the word be (part of) a name when it has a capital? */
export function isNameWord(lower: string): boolean {
  return (classesOf(lower) & NOT_NAMES) === 0;
}
