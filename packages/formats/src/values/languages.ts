/** Two- and three-letter codes of ISO 639 that appear as names of locale files and folders. */
const LANGUAGE_CODES = new Set(
  (
    'aa ab af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cs cv cy da de dv dz ee el en eo es et eu ' +
    'fa ff fi fj fo fr fy ga gd gl gn gu ha he hi ho hr ht hu hy ia id ie ig ik is it iu ja jv ka kg ki kk kl km kn ko kr ' +
    'ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne nl nn no nr nv ny oc om or os pa ' +
    'pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt ' +
    'tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu fil haw ckb dsb hsb kab szl ast cak'
  ).split(' '),
);

/** The part of a language tag that names the language: `en` of `en-US`, `en_GB` or `EN`. */
export function primaryLanguage(tag: string): string {
  return (/^[A-Za-z]{2,3}/.exec(tag)?.[0] ?? '').toLowerCase();
}

/** Does the config speak this language? Unknown languages and configs without languages are let through. */
export function speaks(languages: readonly string[] | undefined, tag: string | undefined): boolean {
  if (!languages || languages.length === 0 || !tag) return true;
  const primary = primaryLanguage(tag);
  return primary === '' || languages.some((language) => primaryLanguage(language) === primary);
}

/** A language tag in the form of BCP 47, `pt-BR` of `pt_br` or `values-pt-rBR`; `undefined` if it is none. */
export function readLanguageTag(name: string): string | undefined {
  const match =
    /^([a-z]{2,3})(?:[-_](Hans|Hant|Latn|Cyrl|Arab|Deva|Guru|Beng|Tfng))?(?:[-_]r?([a-z]{2}|\d{3}))?$/i.exec(name);
  const language = match?.[1]?.toLowerCase();
  if (!match || !language || !LANGUAGE_CODES.has(language)) return undefined;
  const script = match[2] ? `-${match[2].slice(0, 1).toUpperCase()}${match[2].slice(1).toLowerCase()}` : '';
  return `${language}${script}${match[3] ? `-${match[3].toUpperCase()}` : ''}`;
}

/**
 * The language a path speaks of: `locales/de/home.json`, `messages.pt-BR.xlf`, `app_de.arb`, `de.lproj/Main.strings`,
 * `res/values-fr/strings.xml`. The file name is asked first, then the folders, the nearest first.
 */
export function languageOfPath(path: string | undefined): string | undefined {
  if (!path) return undefined;
  const steps = path.replaceAll('\\', '/').split('/');
  const file = steps.pop() ?? '';
  return languageOfFileName(file) ?? languageOfFolders(steps);
}

function languageOfFileName(file: string): string | undefined {
  const stem = file.replace(/\.[^.]*$/, '');
  const dotted = stem.split('.');
  const tag =
    readLanguageTag(dotted.at(-1) ?? '') ?? (dotted.length > 1 ? readLanguageTag(dotted[0] ?? '') : undefined);
  if (tag) return tag;
  const tail = /[-_]([A-Za-z]{2,3}(?:[-_][A-Za-z]{2,4})?)$/.exec(dotted.at(-1) ?? '')?.[1];
  return tail ? readLanguageTag(tail) : undefined;
}

function languageOfFolders(folders: readonly string[]): string | undefined {
  for (const folder of folders.toReversed()) {
    const tag = readLanguageTag(
      folder
        .replace(/\.lproj$/, '')
        .replace(/^values-(?:b\+)?/, '')
        .replaceAll('+', '-'),
    );
    if (tag) return tag;
    if (LOCALE_FOLDER.test(folder)) return undefined;
  }
  return undefined;
}

/** Folders that hold translations. */
export const LOCALE_FOLDER = /^_?(?:locales?|i18n|l10n|lang|langs|languages?|translations?|messages|intl)$/i;
