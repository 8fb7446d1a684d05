/** What each code of a simple font stands for. */
export type Encoding = string;

/** Where an encoding has nothing. */
export const NOTHING = '\ufffd';

const CONTROLS = NOTHING.repeat(32);
const ASCII = Array.from({length: 95}, (_, index) => String.fromCharCode(32 + index)).join('');
const CURLY_ASCII = ASCII.replace("'", '’').replace('`', '‘');

const WINDOWS = [
  '•€•‚ƒ„…†‡ˆ‰Š‹Œ•Ž••‘’“”•–—˜™š›œ•žŸ ¡¢£¤¥¦§¨©ª«¬-®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎ',
  'ÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ',
];
const MACINTOSH = [
  '�ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»… ÀÃÕŒ',
  'œ–—“”‘’÷◊ÿŸ⁄¤‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ',
];
const STANDARD = [
  "����������������������������������¡¢£⁄¥ƒ§¤'“«‹›ﬁﬂ�–†‡·�¶•‚„”»…‰�¿�`´ˆ˜¯˘˙¨�˚¸�˝˛",
  'ˇ—����������������Æ�ª����ŁØŒº�����æ���ı��łøœß����',
];

/** The encodings that PDF knows by name. */
export const ENCODINGS: ReadonlyMap<string, Encoding> = new Map([
  ['WinAnsiEncoding', [CONTROLS, ASCII, ...WINDOWS].join('')],
  ['MacRomanEncoding', [CONTROLS, ASCII, ...MACINTOSH].join('')],
  ['StandardEncoding', [CONTROLS, CURLY_ASCII, ...STANDARD].join('')],
]);
