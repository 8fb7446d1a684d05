/**
 * Keys of front matter and names of component attributes whose values people read, however they look.
 * Source: the keys of Hugo, Jekyll, Nuxt Content, Astro, Docusaurus and Decap sites.
 */
const PROSE_KEYS = new Set(
  (
    'title subtitle heading subheading headline headlines description desc summary excerpt abstract lead lede intro ' +
    'introduction caption captions alt alttext label labels text body content copy message subject tagline slogan cta ' +
    'ctatext ctalabel buttontext buttonlabel linktext linktitle placeholder tooltip hint helpertext help quote ' +
    'question answer eyebrow kicker teaser note notes disclaimer footnote metatitle metadescription seotitle ' +
    'seodescription ogtitle ogdescription pagetitle navtitle menutitle sidebarlabel announcement bio'
  ).split(' '),
);

/** Keys whose values steer a program: never copy, however they look. */
const CODE_KEYS = new Set(
  (
    'slug permalink layout date datetime lastmod updated updatedat created createdat published publishdate pubdate ' +
    'expirydate url uri href link links src source path file filename image images img imageurl thumbnail thumb cover ' +
    'coverimage ogimage featuredimage hero_image banner background backgroundimage icon logo avatar video audio id ids ' +
    'uid uuid guid key keys ref type kind template theme draft weight order position sort index lang language locale ' +
    'canonical canonicalurl redirect redirects redirectfrom redirectto aliases alias class classname classes style ' +
    'styles css js script scripts code color colour variant size width height align target rel component components ' +
    'module modules format version sha hash commit keywords robots email phone tel twitter github linkedin facebook ' +
    'instagram mastodon bluesky handle username user login host domain port timezone transition transitions fonts ' +
    'font highlighter lineNumbers drawings hidehome toc sidebar navigation menu output outputs params cascade ' +
    'sitemap collection import imports props hreflang'
  )
    .toLowerCase()
    .split(' '),
);

/** A key as it is compared: `Hero-Image_URL` is `heroimageurl`. */
function normalizeKey(key: string): string {
  return key.replace(/[-_\s]/g, '').toLowerCase();
}

const PROSE_KEY_ENDING =
  /(?:[^n]text|title|label|heading|headline|description|caption|message|tooltip|tagline|question|answer)$/;

/** Does a value under this key hold words for people, whatever it looks like? `context` does not. */
export function isProseKey(key: string): boolean {
  const normal = normalizeKey(key);
  return PROSE_KEYS.has(normal) || PROSE_KEY_ENDING.test(normal);
}

const CODE_KEY_ENDING =
  /(?:url|uri|href|src|path|slug|date|image|img|icon|id|color|class|classname|file|template|layout)$/;

function isCodeKey(key: string): boolean {
  const normal = normalizeKey(key);
  return CODE_KEYS.has(normal) || (CODE_KEY_ENDING.test(normal) && !isProseKey(key));
}

/**
 * Is the string `value`, found under `keys` (outermost first; list items have the key of their list), words for
 * people? Under a telling key the key decides; elsewhere the shape does: an identifier, a path, a date or a number
 * is none.
 */
export function isCopyValue(keys: readonly string[], value: string): boolean {
  const key = keys.at(-1) ?? '';
  if (!/\p{L}/u.test(value) || isAddress(value)) return false;
  if (isProseKey(key)) return true;
  if (keys.some(isCodeKey)) return false;
  return !isIdentifier(value);
}

/** A web address, an anchor, a path or a mail address, and nothing else. */
function isAddress(value: string): boolean {
  const text = value.trim();
  if (/\s/.test(text)) return false;
  return /^(?:[a-z][a-z\d+.-]{1,20}:|\/|\.{1,2}\/|~\/|#|@|www\.)/i.test(text) || /^[^@]+@[^@]+\.[^@]+$/.test(text);
}

/** `open-source`, `camelCase`, `SNAKE_CASE`, `v1.2`, `text-center mt-4`: names in programs, not words. */
function isIdentifier(value: string): boolean {
  const text = value.trim();
  if (/^[a-z\d][a-z\d._:/-]*$/.test(text)) return true;
  if (/^[\w.-]*[_\d][\w.-]*$/.test(text) || /^[a-z]+[A-Z]\w*$/.test(text)) return true;
  return /^[a-z\d:/ -]+$/.test(text) && /[a-z]-[a-z\d]/.test(text);
}
