import {groupBy} from './group-by.js';

/**
 * Irregular verbs of English and words whose spelling changes before an ending. Closed lists that any grammar gives,
 * written down from general knowledge of the language and not copied from a published word list.
 */

/**
 * Base, past, participle; other accepted spellings after a slash, the American one first. Verbs made of these and a
 * prefix (`rewrite`, `undo`, `override`, `outgrow`) need no line of their own.
 */
const IRREGULAR = `
arise arose arisen
awake awoke/awaked awoken/awaked
be was/were been
bear bore borne/born
beat beat beaten/beat
become became become
beget begot begotten
begin began begun
behold beheld beheld
bend bent bent
beseech besought/beseeched besought/beseeched
beset beset beset
bet bet/betted bet/betted
bid bid/bade bid/bidden
bind bound bound
bite bit bitten
bleed bled bled
blow blew blown
break broke broken
breed bred bred
bring brought brought
broadcast broadcast/broadcasted broadcast/broadcasted
browbeat browbeat browbeaten
build built built
burn burned/burnt burned/burnt
burst burst burst
buy bought bought
cast cast cast
catch caught caught
choose chose chosen
cling clung clung
come came come
cost cost/costed cost/costed
creep crept crept
cut cut cut
deal dealt dealt
dig dug dug
dive dived/dove dived
do did done
draw drew drawn
dream dreamed/dreamt dreamed/dreamt
drink drank drunk
drive drove driven
dwell dwelt/dwelled dwelt/dwelled
eat ate eaten
fall fell fallen
feed fed fed
feel felt felt
fight fought fought
find found found
flee fled fled
fling flung flung
fly flew flown
forbear forbore forborne
forbid forbade/forbad forbidden
forecast forecast/forecasted forecast/forecasted
foresee foresaw foreseen
foretell foretold foretold
forget forgot forgotten
forgive forgave forgiven
forgo forwent forgone
forsake forsook forsaken
forswear forswore forsworn
freeze froze frozen
get got gotten/got
give gave given
go went gone
grind ground ground
grow grew grown
hang hung/hanged hung/hanged
have had had
hear heard heard
hide hid hidden
hit hit hit
hold held held
hurt hurt hurt
keep kept kept
kneel knelt/kneeled knelt/kneeled
knit knitted/knit knitted/knit
know knew known
lay laid laid
lead led led
lean leaned/leant leaned/leant
leap leaped/leapt leaped/leapt
learn learned/learnt learned/learnt
leave left left
lend lent lent
let let let
lie lay/lied lain/lied
light lit/lighted lit/lighted
lose lost lost
make made made
mean meant meant
meet met met
mow mowed mowed/mown
partake partook partaken
pay paid paid
plead pleaded/pled pleaded/pled
prove proved proven/proved
put put put
quit quit/quitted quit/quitted
read read read
rend rent rent
rid rid/ridded rid/ridded
ride rode ridden
ring rang rung
rise rose risen
run ran run
saw sawed sawed/sawn
say said said
see saw seen
seek sought sought
sell sold sold
send sent sent
set set set
sew sewed sewn/sewed
shake shook shaken
shed shed shed
shine shone/shined shone/shined
shoot shot shot
show showed shown/showed
shrink shrank shrunk
shut shut shut
sing sang sung
sink sank sunk
sit sat sat
slay slew slain
sleep slept slept
slide slid slid
sling slung slung
slit slit slit
smell smelled/smelt smelled/smelt
sow sowed sown/sowed
speak spoke spoken
speed sped/speeded sped/speeded
spell spelled/spelt spelled/spelt
spend spent spent
spill spilled/spilt spilled/spilt
spin spun spun
spit spat/spit spat/spit
split split split
spoil spoiled/spoilt spoiled/spoilt
spread spread spread
spring sprang sprung
stand stood stood
steal stole stolen
stick stuck stuck
sting stung stung
stink stank stunk
strew strewed strewn/strewed
stride strode stridden
strike struck struck/stricken
string strung strung
strive strove/strived striven/strived
swear swore sworn
sweep swept swept
swell swelled swollen/swelled
swim swam swum
swing swung swung
take took taken
teach taught taught
tear tore torn
tell told told
think thought thought
thrive thrived/throve thrived/thriven
throw threw thrown
thrust thrust thrust
tread trod trodden/trod
understand understood understood
wake woke woken
wear wore worn
weave wove woven
weep wept wept
wet wet/wetted wet/wetted
win won won
wind wound wound
wring wrung wrung
write wrote written
babysit babysat babysat
breastfeed breastfed breastfed
ghostwrite ghostwrote ghostwritten
hamstring hamstrung hamstrung
handwrite handwrote handwritten
jailbreak jailbroke jailbroken
proofread proofread proofread
sightsee sightsaw sightseen
simulcast simulcast simulcast
skywrite skywrote skywritten
spellbind spellbound spellbound
spoonfeed spoonfed spoonfed
telecast telecast telecast
troubleshoot troubleshot troubleshot
typecast typecast typecast
typeset typeset typeset
typewrite typewrote typewritten
withdraw withdrew withdrawn
withhold withheld withheld
withstand withstood withstood
ok OK'd/OKed OK'd/OKed
`;

/** Prefixes that leave the verb after them irregular. By their first two letters. */
const PREFIXES = groupBy(
  ['re', 'un', 'over', 'under', 'out', 'mis', 'fore', 'up', 'down', 'off', 'in', 'inter', 'pre', 'co'],
  (prefix) => prefix.slice(0, 2),
);
const NONE: readonly string[] = [];
/** Regular, though they look like a prefix and an irregular verb. */
const REGULAR: ReadonlySet<string> = new Set('inlet outlet outlie relay'.split(' '));

/** Verbs of several syllables that double their last consonant, for their last syllable is stressed or by custom. */
export const DOUBLING: ReadonlySet<string> = new Set(
  `abet abhor abut acquit admit airdrop allot aver babysit backlog befit beget begin beset bobsled bootstrap chitchat
  commit compel concur confer control debar debug defer demob demur deter dispel dropship eavesdrop embed emit enrol
  equip excel expel forbid forget format handicap hobnob horsewhip hotplug humbug impel incur infer input inset instil
  intercut jetlag kidnap kneecap leapfrog occur offset omit outbid outfit output outrun outstrip outwit overlap overrun
  overstep patrol permit photostat prefer preset program propel quickstep readmit rebel rebid rebut recap recommit recur
  refer refit reformat regret relog remap remit repel repin reprogram rerun reset reship resit reskin resubmit retag
  retransmit retrofit rewrap sandbag sidestep submit transfer transmit transship trepan typeset unban unbar uncap unclip
  unclog underbid undercut underpin unman unpin unplug unsnap untag unwrap unzip upset uncap waterlog wigwag wiretap
  worship zigzag`.split(/\s+/),
);

/** Written with `k` before an ending: `mimicking`. */
export const C_TO_CK: ReadonlySet<string> = new Set('bivouac frolic mimic panic picnic traffic'.split(' '));

/** Drop no `e` before `ing`, besides those in `ee`, `oe` and `ye`. */
export const KEEPS_E: ReadonlySet<string> = new Set('singe swinge tinge binge be whinge'.split(' '));

/** Words with which a verb makes a phrasal verb: `log in`, `set up`, `roll over`. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'in on up out off down over back away through around along aside apart by ahead forward together'.split(' '),
);

/** First words of verbs written as two, whose second word takes the ending: `double clicked`, `fine tuning`. */
export const VERB_MODIFIERS: ReadonlySet<string> = new Set(
  `double triple single right left middle cross fine fast hard soft self test dry white black beta alpha cold hot auto
  re pre co de un over under mis multi quick deep live mass stress split spot bulk cherry batch road`.split(/\s+/),
);

let table: Map<string, readonly (readonly string[])[]> | undefined;

/** Every irregular verb, without those made of one and a prefix. */
export function listIrregularVerbs(): Iterable<string> {
  table ??= readTable();
  return table.keys();
}

/** Irregular spellings of a form of a verb (lower case), the recommended one first; nothing for a regular verb. */
export function findIrregularVerb(verb: string, form: 'past' | 'participle'): readonly string[] | undefined {
  table ??= readTable();
  const column = form === 'past' ? 1 : 2;
  const own = table.get(verb);
  if (own) return own[column];
  if (REGULAR.has(verb)) return undefined;
  for (const prefix of PREFIXES.get(verb.slice(0, 2)) ?? NONE) {
    if (!verb.startsWith(prefix)) continue;
    const base = table.get(verb.slice(prefix.length));
    if (base && verb.length > prefix.length + 1) return base[column]?.map((word) => prefix + word);
  }
  return undefined;
}

function readTable(): Map<string, readonly (readonly string[])[]> {
  const lines = IRREGULAR.trim().split('\n');
  return new Map(
    lines.map((line) => {
      const columns = line.split(' ').map((column) => column.split('/'));
      return [columns[0]?.[0] ?? '', columns] as const;
    }),
  );
}
