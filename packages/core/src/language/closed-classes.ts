/**
 * Closed word classes of English (Quirk et al., A Comprehensive Grammar of the English Language, 1985, §2.39), and the
 * few open-class words that settle a reading in product and support copy.
 */

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(Boolean));
}

/** Before one of these stands the start of a noun phrase. */
export const DETERMINERS = words(`
  a an the this that these those my your our their his her its whose each every either neither any some no another
  all both many much more most several few fewer less enough one two three four five six seven eight nine ten first
  second third last next same other such what which
`);

/** They begin a relative clause as well as a noun phrase. */
export const RELATIVES = words(`that which what who`);

/** Adjectives and modifiers that in copy stand before nouns, not before verbs. */
export const BEFORE_NOUNS = words(`
  new old initial easy quick fast simple single free full quick secure safe final whole entire complete custom manual
  automatic instant smooth painless one-click one-time two-step guided basic advanced successful failed
`);

/** A bare infinitive follows. */
export const AUXILIARIES = words(`
  can cannot can't could couldn't will won't would wouldn't shall should shouldn't must mustn't may might do don't does
  doesn't did didn't let's please help helps lets let gonna wanna
`);

/** Subjects a verb follows at once. */
export const PRONOUN_SUBJECTS = words(`i you we they he she it who everyone anyone`);

/** Nouns that in copy are followed by what they do: “customers log in”. */
export const SUBJECT_NOUNS = words(`
  users customers people teams visitors members guests clients companies businesses brands shops stores firms families
  parents kids children students residents applicants colleagues friends partners reps leads admins agents staff attendees
  men women startups agencies
`);

/** Forms of “be”. */
export const BE_FORMS = words(`is are was were be been being isn't aren't wasn't weren't`);

/** Verbs that in copy follow their subject noun: “setup takes a minute”. */
export const VERBS_OF_STATE = words(`
  has have had needed required takes took takes requires required needs includes included starts started begins began ends ended fails
  failed works worked happens means costs comes became becomes remains can cannot can't could will won't would should
  must may might opens opened closes closed runs ran gives gets goes keeps makes shows saves stays lasts looks feels
`);

export const PREPOSITIONS = words(`
  of in on at for with without by from into onto during after before via per through within under over between against
  about around across behind beyond despite upon until since toward towards than as
`);

/** What makes a phrasal verb of a verb: “log in”, “back up”. */
export const PARTICLES = words(`in on up out off down over back away through around along by`);

export const CONJUNCTIONS = words(
  `and or but nor so yet then if when once while because although though unless whether where`,
);

/** Of the determiners, those that also stand between a subject and its verb: “when you first log in”. */
export const FLOATING = words(`first next last all both each once rather most`);

/** They end in `ly` and describe nouns. */
export const FREQUENCIES = words(`
  daily weekly monthly hourly yearly nightly quarterly biweekly fortnightly early friendly costly likely family assembly
  supply reply apply only timely lively lovely elderly orderly
`);

/** Before “to”, they lead to a noun: “go to checkout”, “prior to setup”. */
export const TOWARDS_NOUNS = words(`
  go goes going went gone back straight proceed proceeds proceeded proceeding return returns returned returning continue
  head heads headed heading jump skip redirect redirects redirected taken due prior thanks access related similar
  compared next according link links linked lead leads leading led comes came approach alternative alternatives directly on
`);

/** A bare infinitive follows their object: “let the customer log in”. */
export const CAUSATIVES = words(`
  let lets letting make makes made making help helps helped helping have has had having see sees saw watch
`);

/** Plurals that end like words for people and are none. */
export const WITHOUT_PERSONS = words(`
  accidents answers banners chapters colors containers covers doors drawers errors factors fees filters floors flyers
  folders footers gradients grants guarantees headers helpers incidents ingredients layers letters markers matters
  meters monitors newsletters numbers offers orders others papers placeholders plants pointers posters quarters
  registers reminders sectors sensors spinners stickers timers trackers transfers trees triggers variants vouchers
  wrappers
`);

/** Adverbs that slip between subject or auxiliary and verb. */
export const ADVERBS = words(`
  also always never not just only easily quickly simply still already automatically often usually first then again now
  even instead really actually simply securely instantly safely manually directly
`);

/** What follows an imperative and hardly ever a noun: “Sign up today”, “Sign up free”, “Log in to …”. */
export const TRAILING_ADVERBS = words(`
  today now here free again once online instantly quickly later tomorrow anytime anywhere daily weekly monthly hourly
  yearly below above early fast to
`);

export const PRONOUN_OBJECTS = words(`it them us me you him her everything anything something yourself your the`);

/** Nouns that in copy head a compound: “the login page”. */
export const HEAD_NOUNS = words(`
  page pages form forms button buttons screen screens link links process processes flow flows step steps detail details
  credential credentials fee fees time times guide guides wizard bonus bonuses rate rates menu menus list lists option
  options field fields name names code codes token tokens session sessions tool tools data plan plans file files folder
  service services software server servers system systems feature features window windows dialog prompt prompts error
  errors issue issues experience offer offers date dates cost costs instructions instruction information info method
  methods attempt attempts policy policies strategy app apps account accounts box boxes area portal modal banner sheet
  widget settings counter conversion conversions copy copies database schedule schedules solution solutions meeting call calls
`);

/** Of the head nouns, those that as often are what something is done to: “Back up files”, “Set up accounts”. */
export const OBJECT_NOUNS = words(`
  data information info files folder folders account accounts servers systems services tools databases software sessions
  schedules meetings calls copies lists apps fields plans features dates codes tokens policies options steps links
  instructions details
`);

const CLOSED = [
  DETERMINERS,
  AUXILIARIES,
  PRONOUN_SUBJECTS,
  BE_FORMS,
  VERBS_OF_STATE,
  PREPOSITIONS,
  CONJUNCTIONS,
  ADVERBS,
  TRAILING_ADVERBS,
  PRONOUN_OBJECTS,
];

/** Is the word, in lower case, grammar rather than content? */
export function isClosedClass(word: string): boolean {
  return CLOSED.some((list) => list.has(word));
}
