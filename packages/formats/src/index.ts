import type {FormatEntry} from '@onbrand/core';
import {isDeckText, isMarkdownDeck} from './deck/recognise.js';
import {isAndroidStrings, isLocaleData, isMessageCatalogue, isXliff} from './locale/recognise.js';
import {isMacroData, isMacroPath, isMacroTable} from './macros/recognise.js';

const JSON_EXTENSIONS = ['.json', '.jsonc', '.json5', '.jsonl', '.ndjson', '.webmanifest'];
const YAML_EXTENSIONS = ['.yaml', '.yml'];
const CSV_EXTENSIONS = ['.csv', '.tsv'];
const MARKDOWN_EXTENSIONS = ['.md', '.markdown'];
const TEXT_EXTENSIONS = ['.txt', '.text'];

/** Formats that are told by their shape, or by where a file lies; their extensions belong to a general format. */
const recognised: readonly FormatEntry[] = [
  {
    id: 'macros-json',
    extensions: JSON_EXTENSIONS,
    recognise: isMacroData,
    load: async () => (await import('./macros/index.js')).jsonMacrosFormat,
  },
  {
    id: 'macros-yaml',
    extensions: YAML_EXTENSIONS,
    recognise: isMacroData,
    load: async () => (await import('./macros/index.js')).yamlMacrosFormat,
  },
  {
    id: 'macros-csv',
    extensions: CSV_EXTENSIONS,
    recognise: isMacroTable,
    load: async () => (await import('./macros/index.js')).csvMacrosFormat,
  },
  {
    id: 'deck-markdown',
    extensions: MARKDOWN_EXTENSIONS,
    recognise: isMarkdownDeck,
    load: async () => (await import('./deck/index.js')).markdownDeckFormat,
  },
  {
    id: 'macros-markdown',
    extensions: MARKDOWN_EXTENSIONS,
    recognise: (_, path) => isMacroPath(path),
    load: async () => (await import('./macros/index.js')).markdownMacrosFormat,
  },
  {
    id: 'deck-text',
    extensions: TEXT_EXTENSIONS,
    recognise: isDeckText,
    load: async () => (await import('./deck/index.js')).deckTextFormat,
  },
  {
    id: 'macros-text',
    extensions: TEXT_EXTENSIONS,
    recognise: (_, path) => isMacroPath(path),
    load: async () => (await import('./macros/index.js')).textMacrosFormat,
  },
  {
    id: 'locale-json',
    extensions: [...JSON_EXTENSIONS, '.arb', '.xcstrings'],
    recognise: (text, path) => isLocaleData(text, path) || isMessageCatalogue(text),
    load: async () => (await import('./locale/index.js')).localeJsonFormat,
  },
  {
    id: 'locale-yaml',
    extensions: YAML_EXTENSIONS,
    recognise: isLocaleData,
    load: async () => (await import('./locale/index.js')).localeYamlFormat,
  },
  {
    id: 'android-strings',
    extensions: ['.xml'],
    recognise: isAndroidStrings,
    load: async () => (await import('./locale/index.js')).androidFormat,
  },
  {
    id: 'xliff',
    extensions: ['.xlf', '.xliff', '.xml'],
    recognise: isXliff,
    load: async () => (await import('./locale/index.js')).xliffFormat,
  },
];

/** Formats that take every text with their extension. */
const plain: readonly FormatEntry[] = [
  {
    id: 'json',
    extensions: JSON_EXTENSIONS,
    load: async () => (await import('./json/index.js')).jsonFormat,
  },
  {
    id: 'yaml',
    extensions: YAML_EXTENSIONS,
    load: async () => (await import('./yaml/index.js')).yamlFormat,
  },
  {
    id: 'toml',
    extensions: ['.toml'],
    load: async () => (await import('./toml/index.js')).tomlFormat,
  },
  {
    id: 'csv',
    extensions: CSV_EXTENSIONS,
    load: async () => (await import('./csv/index.js')).csvFormat,
  },
  {
    id: 'html',
    extensions: ['.html', '.htm', '.xhtml'],
    load: async () => (await import('./html/index.js')).htmlFormat,
  },
  {
    id: 'template',
    extensions: [
      ...['.mjml', '.liquid', '.hbs', '.handlebars', '.mustache', '.njk', '.jinja', '.jinja2', '.j2', '.twig'],
      ...['.erb', '.ejs', '.eta', '.gohtml', '.tmpl', '.php', '.phtml', '.heex', '.eex', '.jsp'],
    ],
    load: async () => (await import('./templates/index.js')).templateFormat,
  },
  {
    id: 'mail',
    extensions: ['.eml'],
    load: async () => (await import('./mail/index.js')).mailFormat,
  },
  {
    id: 'code',
    extensions: ['.tsx', '.jsx', '.ts', '.js', '.mts', '.cts', '.mjs', '.cjs'],
    load: async () => (await import('./code/index.js')).codeFormat,
  },
  {
    id: 'vue',
    extensions: ['.vue'],
    load: async () => (await import('./components/index.js')).vueFormat,
  },
  {
    id: 'svelte',
    extensions: ['.svelte'],
    load: async () => (await import('./components/index.js')).svelteFormat,
  },
  {
    id: 'astro',
    extensions: ['.astro'],
    load: async () => (await import('./components/index.js')).astroFormat,
  },
  {
    id: 'po',
    extensions: ['.po', '.pot'],
    load: async () => (await import('./locale/index.js')).poFormat,
  },
  {
    id: 'fluent',
    extensions: ['.ftl'],
    load: async () => (await import('./locale/index.js')).fluentFormat,
  },
  {
    id: 'apple-strings',
    extensions: ['.strings'],
    load: async () => (await import('./locale/index.js')).appleFormat,
  },
  {
    id: 'subtitles',
    extensions: ['.srt', '.vtt'],
    load: async () => (await import('./subtitles/index.js')).subtitlesFormat,
  },
];

/** Containers: handed over as bytes. */
const containers: readonly FormatEntry[] = [
  {
    id: 'docx',
    extensions: ['.docx', '.docm', '.dotx'],
    binary: true,
    load: async () => (await import('./docx/index.js')).docxFormat,
  },
  {
    id: 'pptx',
    extensions: ['.pptx', '.pptm', '.ppsx', '.potx'],
    binary: true,
    load: async () => (await import('./pptx/index.js')).pptxFormat,
  },
  {
    id: 'odt',
    extensions: ['.odt', '.ott'],
    binary: true,
    load: async () => (await import('./odf/index.js')).odtFormat,
  },
  {
    id: 'odp',
    extensions: ['.odp', '.otp'],
    binary: true,
    load: async () => (await import('./odf/index.js')).odpFormat,
  },
  {
    id: 'pdf',
    extensions: ['.pdf'],
    binary: true,
    load: async () => (await import('./pdf/index.js')).pdfFormat,
  },
];

/**
 * Every format besides text, Markdown and MDX, none of them loaded. Where several share an extension, the first whose
 * `recognise` says yes wins; one without `recognise` takes what is left.
 */
export const formatEntries: readonly FormatEntry[] = [...recognised, ...plain, ...containers];
