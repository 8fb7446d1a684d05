import {
  createLinter,
  type Document,
  type Format,
  fixDocument,
  type Linter,
  type Part,
  type Rule,
  readParts,
} from '@onbrand/core';
import {findFormat} from '../find-format.js';
import {EXAMPLE_DAY, readFixtureBrand} from '../fixture-brand.js';
import {nameTold, type ToldFile} from './told-story.js';

/** What the rules say of one file, before and after fixing. */
export interface Judged {
  readonly format: string;
  /** Each as `rule: words`, in the order of reading. */
  readonly found: readonly string[];
  /** What a reader reads, every white space a single space. */
  readonly text: string;
  /** Missing where the format is only read. */
  readonly fixed?: {
    readonly text: string;
    readonly left: readonly string[];
    /** Fixes made when the fixed file is opened and fixed again. */
    readonly again: number;
  };
}

/** A linter with the company's config, and no channels: nothing but the format differs. */
export function createToldLinter(rules: readonly Rule[]): Linter {
  const {channels: _channels, ...config} = readFixtureBrand();
  return createLinter({config, rules, today: EXAMPLE_DAY});
}

/** Opens, judges, fixes, saves, opens again and fixes again. */
export async function judgeTold(file: ToldFile, linter: Linter): Promise<Judged> {
  const {format, document} = await openTold(file, linter);
  const found = listFound(linter, format, document);
  const judged = {format: format.id, found, text: textOf(document)};
  if (format.open && !format.save) return judged;
  const extract = linter.extractOptionsFor(file.path);
  const {parts} = fixDocument(linter, format, document, {extract});
  const saved = await openTold({path: file.path, bytes: await saveParts(format, parts, file.bytes)}, linter);
  const left = listFound(linter, format, saved.document);
  const again = fixDocument(linter, format, saved.document, {extract}).fixed;
  return {...judged, fixed: {text: textOf(saved.document), left, again}};
}

async function openTold({path, bytes}: ToldFile, linter: Linter): Promise<{format: Format; document: Document}> {
  const text = new TextDecoder().decode(bytes);
  const format = await findFormat(path, text);
  const parts = format.open ? await format.open(bytes) : [{id: '', text}];
  return {format, document: readParts(format, path, parts, linter.extractOptionsFor(path))};
}

async function saveParts(format: Format, parts: readonly Part[], original: Uint8Array): Promise<Uint8Array> {
  if (format.save) return format.save(parts, original);
  return new TextEncoder().encode(parts.map(({text}) => text).join(''));
}

function listFound(linter: Linter, format: Format, document: Document): string[] {
  return linter.lint(document, {writing: format}).diagnostics.map(nameTold);
}

function textOf({regions}: Document): string {
  return regions.map(({text}) => text.replace(/\s+/g, ' ').trim()).join('\n');
}
