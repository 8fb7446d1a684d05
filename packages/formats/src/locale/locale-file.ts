import type {Extraction, ExtractOptions, Part} from '@onbrand/core';
import {languageOfPath, speaks} from '../values/languages.js';

/** A locale file whose language the config does not speak. */
export function otherLanguage(language: string): Extraction {
  return {regions: [], comments: [], notices: [`Left out: it is in another language (${language}) than the config.`]};
}

/** The language of a locale file: what it says itself, else what its path says. */
export function languageOf(options: ExtractOptions | undefined, header?: string): string | undefined {
  return header || languageOfPath(options?.path);
}

/** Reads a file only if the config speaks its language. */
export function readIfSpoken(
  options: ExtractOptions | undefined,
  language: string | undefined,
  read: () => Extraction,
): Extraction {
  return language && !speaks(options?.languages, language) ? otherLanguage(language) : read();
}

/** What every message of a file shares. */
export interface MessageFile {
  readonly part: Part;
  readonly lang: string | undefined;
}
