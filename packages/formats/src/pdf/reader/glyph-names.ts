/** Accents at the end of a glyph's name, as `eacute` and `Scaron` have them. */
const ACCENTS: ReadonlyMap<string, string> = new Map([
  ['acute', '\u0301'],
  ['grave', '\u0300'],
  ['circumflex', '\u0302'],
  ['tilde', '\u0303'],
  ['dieresis', '\u0308'],
  ['ring', '\u030a'],
  ['cedilla', '\u0327'],
  ['caron', '\u030c'],
  ['macron', '\u0304'],
  ['breve', '\u0306'],
  ['ogonek', '\u0328'],
  ['dotaccent', '\u0307'],
  ['hungarumlaut', '\u030b'],
]);

/** Names that cannot be worked out, with what they stand for; names and signs take turns. */
const SIGNS = `space \u0020 exclam ! quotedbl " numbersign # dollar $ percent % ampersand & quotesingle ' quoteright ’ quoteleft ‘
parenleft ( parenright ) asterisk * plus + comma , hyphen - period . slash / colon : semicolon ; less < equal = greater >
question ? at @ bracketleft [ backslash \\ bracketright ] asciicircum ^ underscore _ grave \` braceleft { bar | braceright }
asciitilde ~ zero 0 one 1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 exclamdown ¡ cent ¢ sterling £ fraction ⁄
yen ¥ florin ƒ section § currency ¤ quotedblleft “ quotedblright ” guillemotleft « guillemotright » guilsinglleft ‹
guilsinglright › fi ﬁ fl ﬂ ff ﬀ ffi ﬃ ffl ﬄ endash – emdash — dagger † daggerdbl ‡ periodcentered · paragraph ¶ bullet •
quotesinglbase ‚ quotedblbase „ ellipsis … perthousand ‰ questiondown ¿ acute ´ circumflex ˆ tilde ˜ macron ¯ breve ˘
dotaccent ˙ dieresis ¨ ring ˚ cedilla ¸ hungarumlaut ˝ ogonek ˛ caron ˇ AE Æ ae æ ordfeminine ª ordmasculine º Lslash Ł
lslash ł Oslash Ø oslash ø OE Œ oe œ germandbls ß dotlessi ı Eth Ð eth ð Thorn Þ thorn þ copyright © registered ®
trademark ™ degree ° plusminus ± multiply × divide ÷ minus − onesuperior ¹ twosuperior ² threesuperior ³ onehalf ½
onequarter ¼ threequarters ¾ brokenbar ¦ logicalnot ¬ mu µ Euro € notequal ≠ infinity ∞ lessequal ≤ greaterequal ≥
approxequal ≈ lozenge ◊ dcroat đ Dcroat Đ arrowright → arrowleft ← checkmark ✓`;

const KNOWN: ReadonlyMap<string, string> = new Map(
  Array.from(SIGNS.matchAll(/(\w+) (\S| )(?=\s|$)/g), ([, name = '', sign = '']) => [name, sign]),
);

/** The character that a glyph's name stands for; undefined where it takes the full list of names to tell. */
export function readGlyphName(name: string): string | undefined {
  if (/^[A-Za-z]$/.test(name)) return name;
  return KNOWN.get(name) ?? readAccented(name) ?? readHexadecimal(name);
}

function readAccented(name: string): string | undefined {
  const accent = /^[A-Za-z]([a-z]{4,})$/.exec(name)?.[1] ?? '';
  const mark = ACCENTS.get(accent);
  if (mark === undefined) return undefined;
  const composed = (name.charAt(0) + mark).normalize('NFC');
  return composed.length === 1 ? composed : undefined;
}

function readHexadecimal(name: string): string | undefined {
  const figures = /^uni([0-9A-F]{4})$/.exec(name)?.[1];
  return figures === undefined ? undefined : String.fromCharCode(Number.parseInt(figures, 16));
}
