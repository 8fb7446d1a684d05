import type {Extraction, ExtractOptions, Part} from '@onbrand/core';
import {isMachineText} from '../values/copy-fields.js';
import {defineFormat} from '../values/define-format.js';
import {primaryLanguage} from '../values/languages.js';
import type {MappedText} from '../values/map-builder.js';
import {joinExtractions, type Value} from '../values/value.js';
import {languageOf, readIfSpoken} from './locale-file.js';
import {readMessage} from './read-message.js';
import {type PoEntry, scanPo} from './scan-po.js';

/**
 * Gettext catalogues. People read the translation, so `msgstr` is read, in files whose language the config speaks.
 * A template (`.pot`), or an entry not yet translated there, shows its `msgid`: it is read too, and never changed,
 * because it is copied from the program.
 */
export const poFormat = defineFormat('po', readPo);

/** Programs are written in English, unless they say otherwise; gettext has no way to say it. */
const SOURCE_LANGUAGE = 'en';
const FROM_PROGRAM = 'This text is copied from the program: change it there, then extract it again.';

function readPo(part: Part, options?: ExtractOptions): Extraction {
  const {entries, comments, language} = scanPo(part.text);
  const lang = languageOf(options, language);
  return readIfSpoken(options, lang, () =>
    joinExtractions([
      ...entries.flatMap((entry) => valuesOf(part, entry, lang)).map((value) => readMessage(value)),
      {regions: [], comments: comments.map((comment) => ({...comment, part}))},
    ]),
  );
}

function valuesOf(part: Part, entry: PoEntry, lang: string | undefined): Value[] {
  if (entry.id.text === '' || entry.flags.includes('fuzzy')) return [];
  const translated = entry.translations.filter(({text}) => text !== '');
  const trail = entry.context === '' ? undefined : [entry.context];
  const toValue = (mapped: MappedText): Value => ({
    ...mapped,
    part,
    kind: 'message',
    trail,
    lang,
    encoding: 'po-string',
  });
  if (translated.length > 0) return translated.map(toValue);
  if (lang && primaryLanguage(lang) !== SOURCE_LANGUAGE) return [];
  const originals = entry.plural ? [entry.id, entry.plural] : [entry.id];
  return originals
    .filter(({text}) => !isKey(text))
    .map((mapped) => ({...toValue(mapped), lang: undefined, locked: FROM_PROGRAM}));
}

/** Programs that use names for texts write them where others write the text: `home.title`. */
function isKey(text: string): boolean {
  return isMachineText(text) || /^[\w-]+(?:[.:/][\w-]+)+$/.test(text);
}
