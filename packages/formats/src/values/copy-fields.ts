import type {RegionKind} from '@onbrand/core';
import {isIndex, type Selectors} from './selectors.js';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Last words of keys that hold copy in site data, page builders and front matter. */
const COPY_WORDS = set(
  'title titles heading headings headline headlines subheading subheadline subtitle tagline slogan description ' +
    'descriptions desc summary abstract excerpt lead lede intro introduction outro text texts body content contents ' +
    'copy paragraph paragraphs message messages caption captions label labels alt placeholder tooltip hint help helptext ' +
    'note notes question questions answer answers quote quotes testimonial testimonials subject preheader preview ' +
    'greeting closing signature disclaimer footnote eyebrow kicker blurb bio about benefit benefits feature features ' +
    'bullet bullets cta button buttons error warning success notice banner announcement comment reply response instructions ' +
    'details overview highlight highlights name names line lines statement promise claim claims value',
);

/** Words of keys whose values are never copy, whatever the rest of the key says: `titleId`, `button_url`. */
const MACHINE_WORDS = set(
  'id ids uid uuid guid key keys slug slugs url urls uri href link links src source path paths file files filename route ' +
    'date dates time timestamp datetime created updated published expires at type types kind class classname classes style ' +
    'styles css icon icons color colour colors image images img logo avatar thumbnail photo video audio media email phone ' +
    'fax zip postcode locale lang language languages version sha hash checksum token secret password license licence ' +
    'regex pattern format template layout component handler action method variant size width height align position order ' +
    'weight sort status state mode target rel script scripts command cmd query sql code snippet selector event parent ' +
    'category categories tag tags permalink redirect alias aliases domain host port currency sku field fields ref refs ' +
    'xpath mime encoding charset namespace module package dependencies engines repository main bin',
);

/** Keys that hold copy only where the value reads like words: names, values and lines of something else. */
const WEAK_WORDS = set('name names value line lines comment note notes source error success');

/** Keys under which one small word is copy; `content: center` and `text: muted` are settings. */
const SHORT_COPY_WORDS = set(
  'title heading headline subtitle label labels alt placeholder caption button buttons cta tooltip',
);
const LOWER_WORD = /^[a-z][a-z\d-]*$/;

const KINDS: readonly (readonly [RegExp, RegionKind])[] = [
  [/^(?:title|titles|heading|headings|headline|headlines|subtitle|subheading|subheadline)$/, 'title'],
  [/^(?:alt)$/, 'alt-text'],
  [/^(?:label|labels|button|buttons|cta|placeholder)$/, 'label'],
  [/^(?:tooltip|hint)$/, 'tooltip'],
  [/^(?:caption|captions)$/, 'caption'],
  [/^(?:footnote|disclaimer)$/, 'footnote'],
  [/^subject$/, 'subject'],
  [/^(?:note|notes)$/, 'note'],
];

/** The words of a key in lower case: `metaTitle`, `meta_title` and `meta-title` are `meta`, `title`. */
export function wordsOfKey(key: string): string[] {
  return key
    .slice(0, 200)
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .map((word) => word.replace(/\d+$/, ''))
    .filter((word) => word !== '');
}

/** The key that names a value: the last one that is no index of a list. */
export function namingKey(path: readonly string[]): string {
  return path.findLast((key) => !isIndex(key)) ?? '';
}

/** What a reader takes the value of `key` for. */
export function kindOfKey(key: string): RegionKind {
  const last = wordsOfKey(key).at(-1) ?? '';
  return KINDS.find(([pattern]) => pattern.test(last))?.[1] ?? 'string';
}

/**
 * Is the string at `path` copy? The selectors of the config decide; where they say nothing, the key does: copy-like
 * keys, never ids, URLs, dates or enums. Under a key that says nothing either way, only whole sentences are copy.
 */
export function isCopy(path: readonly string[], value: string, selectors: Selectors): boolean {
  const chosen = selectors.choose(path);
  if (chosen !== undefined) return chosen;
  if (selectors.hasChoice) return false;
  const words = wordsOfKey(namingKey(path));
  const last = words.at(-1) ?? '';
  if (MACHINE_WORDS.has(last) || isMachineText(value)) return false;
  if (!COPY_WORDS.has(last)) return isSentence(value);
  if (LOWER_WORD.test(value.trim()) && !SHORT_COPY_WORDS.has(last)) return false;
  const besideMachine = words.slice(0, -1).some((word) => MACHINE_WORDS.has(word));
  if (WEAK_WORDS.has(last)) return !besideMachine && looksLikeWords(value);
  return !besideMachine || looksLikeWords(value);
}

const MACHINE_TEXT: readonly RegExp[] = [
  /^[a-z][a-z\d+.-]{1,20}:\/\/\S*$/i, // URL
  /^(?:mailto|tel|data):/i,
  /^[^\s@]{1,100}@[^\s@]{1,100}\.[a-z]{2,}$/i, // e-mail address
  /^(?:\.{0,2}\/|#|@\/)\S*$/, // path, anchor, colour, alias
  /^[\w.-]+(?:\/[\w.-]+)+\/?$/, // path without a leading slash
  /^\d{4}-\d\d(?:-\d\d)?(?:[T ][\d:.+Z-]*)?$/, // date
  /^(?:true|false|null|n\/a)$/i,
  /^[\d.,:+\-\s%]*$/, // number
  /^[\da-f]{16,}$|^[\da-f]{8}-[\da-f-]{27}$/i, // hash, UUID
  /^[a-z\d]+(?:_[a-z\d]+)+$/, // snake_case
  /^[A-Z\d]+(?:_[A-Z\d]+)+$/, // CONSTANT
  /^\{\{[^{}]*\}\}$|^\$\{[^{}]*\}$/,
];

/** Text that only machines read: an address, a date, a number, a name in code. */
export function isMachineText(value: string): boolean {
  const text = value.trim();
  if (text === '') return true;
  return text.length <= 500 && MACHINE_TEXT.some((pattern) => pattern.test(text));
}

/** Two words or more. */
function looksLikeWords(value: string): boolean {
  return /\p{L}{2}[\p{L}\p{P}]*\s+\p{L}/u.test(value.slice(0, 1000));
}

/** Four words or more that begin like a sentence and end like one. */
function isSentence(value: string): boolean {
  const text = value.trim().slice(0, 1000);
  return (
    /^[\p{Lu}\d“"'¿¡<*#]/u.test(text) &&
    /[.!?…:]["”’')*]*(?:<[^<>]*>)*(?:\s|$)/u.test(text) &&
    text.split(/\s+/, 5).length >= 4
  );
}
