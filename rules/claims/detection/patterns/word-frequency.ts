/**
 * How often the commonest words of English copy stand in it, in parts per thousand words; rounded by hand from counts
 * over public web copy. Only the order of magnitude matters: it decides which word of a pattern wakes it.
 */
const TIERS: readonly (readonly [number, string])[] = [
  [50, 'the'],
  [25, 'to and of a'],
  [15, 'in is for you your'],
  [8, 'that on with it this are as we can be from by or an our'],
  [
    4,
    'at not have will more all but if they their has which was how what when one also about than use like so do its any out up no there us new get only data into these make other most who them some time using just want help',
  ],
  [
    1.5,
    `many first see every need even without best way work now people through own know free good over such where while then because between each both here much very well don't does
    being would could should may been were had did it's you're user users website site web team customers content page service tools support security privacy business simple easy built set key
    code app open source two tool take keep run made before under never always day better last back used give go come great full high low up_to per 1 2 3 4 5`,
  ],
  [
    0.5,
    `i my me we're we've based same still since after next top long single things something around few number real self post third year years day days month months
    months hour hours minutes info information email product products project projects company companies services system software platform experience performance features
    public private personal power marketing monitoring traffic visitors tracking cookies policy pricing price prices cost costs report reports status list name line
    state type case cases level point value side end world text across within already available needed needs means provides provide making make includes include
    including multiple total different possible small large private complete clear ready fast quickly fully really actually often too off down around
    once during below inside instead rather less please cannot doesn't can't isn't build building create check start started find found read share sign show
    try visit follow choose change changes add added works working running looking getting doing uses helps requires require required offer offers ensure think ask call
    questions issue issues options option plan plans paid trial events community members teams developers customer organizations people's health care control access
    account request results review future error safe kind updates version design process management network server cloud hosted hosting native live online local global fail hold party`,
  ],
];
const COMMON = new Map(
  TIERS.flatMap(([frequency, words]) => words.split(/\s+/).map((word): [string, number] => [word, frequency])),
);

/** Parts per thousand words; a small number for every word not known to be common. */
export function frequencyOf(word: string): number {
  return COMMON.get(word) ?? 0.05;
}
