import type {Extraction, ExtractOptions, Part} from '@onbrand/core';
import type {Leaf, LeafList} from '../data/leaf.js';
import {noticesOf} from '../data/read-leaves.js';
import {scanJson} from '../json/scan-json.js';
import {isMachineText} from '../values/copy-fields.js';
import {defineFormat} from '../values/define-format.js';
import {languageOfPath, readLanguageTag, speaks} from '../values/languages.js';
import {compileSelectors} from '../values/selectors.js';
import {joinExtractions} from '../values/value.js';
import {scanYaml} from '../yaml/scan-yaml.js';
import {otherLanguage} from './locale-file.js';
import {readMessage} from './read-message.js';

/** i18next, Chrome, Angular, ARB, Xcode string catalogues and other JSON files of messages. */
export const localeJsonFormat = defineFormat('locale-json', (part, options) =>
  readMessages(part, scanJson(part.text), 'JSON', options),
);

/** Rails, Vue I18n and other YAML files of messages. */
export const localeYamlFormat = defineFormat(
  'locale-yaml',
  (part, options) => readMessages(part, scanYaml(part.text), 'YAML', options),
  {limit: 8_000_000},
);

function readMessages(part: Part, list: LeafList, name: string, options: ExtractOptions = {}): Extraction {
  const fileLanguage = languageOfLeaves(list.leaves) ?? languageOfPath(options.path);
  const languageOfLeaf = findLeafLanguages(list.leaves, fileLanguage);
  const selectors = compileSelectors(options.fields ?? []);
  const isMessage = findShape(list.leaves);
  const languages = new Set<string>();
  const spoken = list.leaves.filter((leaf) => {
    const language = languageOfLeaf(leaf) ?? fileLanguage;
    const isSpoken = speaks(options.languages, language);
    if (language && !isSpoken) languages.add(language);
    return (
      isSpoken &&
      (selectors.choose(leaf.path) ?? (!selectors.hasChoice && isMessage(leaf.path) && !isMachineText(leaf.text)))
    );
  });
  if (spoken.length === 0 && languages.size > 0) return otherLanguage([...languages].join(', '));
  const messages = spoken.map((leaf) => {
    const lang = languageOfLeaf(leaf) ?? fileLanguage;
    return readMessage({...leaf, part, kind: 'message', lang, trail: [leaf.path.join('.')]});
  });
  const comments = list.comments.map((comment) => ({...comment, part}));
  return joinExtractions([...messages, {regions: [], comments, notices: noticesOf(part, list, name)}]);
}

/** `@@locale` of ARB, `locale` of Angular. */
function languageOfLeaves(leaves: readonly Leaf[]): string | undefined {
  const head = leaves
    .slice(0, 5)
    .find(({path}) => path.length === 1 && (path[0] === '@@locale' || path[0] === 'locale'));
  return head && readLanguageTag(head.text);
}

/** Tells the language of a message that stands under one: `en: …` of Rails, `localizations.en` of Xcode. */
type LanguageOfLeaf = (leaf: Leaf) => string | undefined;

/**
 * Keys may look like languages (`hi`, `no`, `is`). They are, if all of them at the top of the file do, and the language
 * of the file, where its path says one, is among them.
 */
function findLeafLanguages(leaves: readonly Leaf[], fileLanguage: string | undefined): LanguageOfLeaf {
  const roots = new Set(leaves.map(({path}) => (path.length > 1 ? readLanguageTag(path[0] ?? '') : undefined)));
  const agrees = fileLanguage === undefined || roots.has(fileLanguage);
  const allLanguages = agrees && !roots.has(undefined);
  return ({path}) => {
    const at = path.indexOf('localizations');
    if (at > 0) return readLanguageTag(path[at + 1] ?? '');
    return allLanguages ? readLanguageTag(path[0] ?? '') : undefined;
  };
}

/** Which strings of a file are messages, by the shape of the whole file. */
type IsMessage = (path: readonly string[]) => boolean;

function findShape(leaves: readonly Leaf[]): IsMessage {
  if (leaves.some(({path}) => path[0] === 'strings' && path[2] === 'localizations')) return isXcodeMessage;
  const described = leaves.every(({path}) => path.length > 1 && DESCRIBED.has(path[1] ?? ''));
  return described ? isDescribedMessage : isPlainMessage;
}

/** String catalogues of Xcode: `strings.Sign in.localizations.en.stringUnit.value`. */
const isXcodeMessage: IsMessage = (path) => path[2] === 'localizations' && path.at(-1) === 'value';

/** Chrome extensions and FormatJS keep a note to translators beside each message. */
const DESCRIBED = new Set(['message', 'defaultMessage', 'description', 'placeholders', 'file', 'hash']);
const isDescribedMessage: IsMessage = (path) => path[1] === 'message' || path[1] === 'defaultMessage';

/** Everything is a message; `@key` of ARB and `$schema` speak of messages. */
const SETTINGS = new Set(['locale', 'sourceLanguage', 'version']);
const isPlainMessage: IsMessage = (path) =>
  !path.some((key) => key.startsWith('@') || key.startsWith('$')) &&
  !(path.length === 1 && SETTINGS.has(path[0] ?? ''));
