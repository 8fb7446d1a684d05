/**
 * Does a word begin with a vowel sound, so that `an` goes before it? By letters, with the exceptions by sound. The
 * lists are from general knowledge of American English.
 */

/** Letters whose names begin with a vowel: an F, an L, an X. `U` is `you`. */
const VOWEL_NAMES = /^[AEFHILMNORSX]/i;
/** Said as words, though they look like letters: a `SaaS`, a NATO. */
const SAID_AS_WORDS: ReadonlySet<string> = new Set(
  `FAANG FEMA FIFO FOMO HIPAA LAN LASER LIDAR LIFO LIMA MIDI MIME MOOC NAFTA NAND NAS NASA NASDAQ NATO NIST NOOB RADAR
  RAID RAM REIT REST REM ROAS ROM SAAS SAML SAN SARS SCADA SCORM SCRUM SCUBA SIEM SIM SKU SOAP SOC SOHO SONAR SPAC SPIFF
  SWAT SWIFT SWOT`.split(/\s+/),
);
/** Said letter by letter, though they look like words. */
const SAID_AS_LETTERS: ReadonlySet<string> = new Set(
  'FDIC HDMI HVAC LGBTQIA MMORPG NAACP NYSE RFID RFQ SEO ROI MSA MOU NGO NDA SUV SLA SOP FAQ'.split(' '),
);

/** The `h` is silent. */
const SILENT_H = /^(?:hour|honest|honou?r|heir|herb(?!ert|icid|ivor)|hors)/;
/** Begins with the sound of `you` or `w`: a user, a European, a one-time code, a unit. */
const CONSONANT_SOUND =
  /^(?:eu|ewe|once|one(?!r|i)|oui|u(?:biq|fo|gand|kr|kul|ni(?!n|m|de|ll|ss|r)|nanim|ra[nl]|re[at]|ri[nc]|rolog|ru[gs]|s[aeiu]|t[aeio]|tah|vul))/;
const CONSONANT_Y = /^y[^aeiou]/;

/** Does `text` begin with a vowel sound? `isShouted` says that capitals around it mean nothing. */
export function beginsWithVowelSound(text: string, isShouted = false): boolean {
  const word = /[\p{L}\p{M}\p{Nd}]+/u.exec(text.slice(0, 64))?.[0]?.normalize('NFD').replace(/\p{M}/gu, '') ?? '';
  if (/^\d/.test(word)) return isVowelNumber(text.slice(text.search(/\d/), 64));
  if (word.length === 1 || isSpelledOut(word, isShouted)) return VOWEL_NAMES.test(word);
  const lower = word.toLowerCase();
  if (SILENT_H.test(lower) || CONSONANT_Y.test(lower)) return true;
  return /^[aeiou]/.test(lower) && !CONSONANT_SOUND.test(lower);
}

/** Is a word said letter by letter? Capitals without a vowel or of up to three letters are, longer ones rarely. */
function isSpelledOut(word: string, isShouted: boolean): boolean {
  const letters = /^(\p{Lu}[\p{Lu}\p{Nd}]+)s?$/u.exec(word)?.[1];
  if (!letters) return /^\p{Ll}\p{Lu}{2}/u.test(word);
  if (SAID_AS_LETTERS.has(letters)) return true;
  if (SAID_AS_WORDS.has(letters)) return false;
  return !/[AEIOUY]/.test(letters) || (letters.length <= 3 && !isShouted);
}

/** Eight, eleven and eighteen, alone or before thousands, and the years of two centuries. */
function isVowelNumber(text: string): boolean {
  const digits = /^\d{1,3}(?:,\d{3})+|^\d+/.exec(text)?.[0] ?? '';
  const count = digits.replaceAll(',', '').length;
  if (digits.startsWith('8')) return true;
  return /^1[18]/.test(digits) && (count % 3 === 2 || (count === 4 && !digits.includes(',')));
}
