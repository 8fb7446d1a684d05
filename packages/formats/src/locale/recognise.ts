import {LOCALE_FOLDER, readLanguageTag} from '../values/languages.js';

/** Is this JSON or YAML file one of messages, by where it lies and how it begins? */
export function isLocaleData(text: string, path: string): boolean {
  return isLocalePath(path) && /^\s*(?:[{[#]|---|['"]?[\w@$. -]{1,200}['"]?\s*:)/.test(text.slice(0, 500));
}

/** `locales/en/home.json`, `_lang/de/index.json`, `en.json`, `messages.pt-BR.json`, `config/locales/en.yml`. */
function isLocalePath(path: string): boolean {
  const steps = path.replaceAll('\\', '/').split('/');
  const file = steps.pop() ?? '';
  const parts = file.split('.').slice(0, -1);
  if (parts.some((part) => readLanguageTag(part) !== undefined && part.length >= 2)) return !NO_MESSAGES.test(file);
  return steps.some((step) => LOCALE_FOLDER.test(step)) && !NO_MESSAGES.test(file);
}

const NO_MESSAGES = /^(?:package|package-lock|tsconfig|jsconfig|composer|deno|manifest|meta|_meta|config|index\.d)\b/i;

/** A string catalogue of Xcode under another name, or an ARB file: told by their first keys. */
export function isMessageCatalogue(text: string): boolean {
  const head = text.slice(0, 2000);
  return /"@@locale"\s*:/.test(head) || (/"sourceLanguage"\s*:/.test(head) && /"strings"\s*:/.test(head));
}

/** Does an XML file hold string resources of Android? */
export function isAndroidStrings(text: string): boolean {
  const head = text.slice(0, 5000);
  return /<resources[\s>]/.test(head) && /<(?:string|plurals|string-array)\s/.test(head);
}

/** Does an XML file hold XLIFF? */
export function isXliff(text: string): boolean {
  return /<xliff[\s>]/.test(text.slice(0, 2000));
}
