import {createRegion} from '../formats/create-region.js';
import type {Linter} from '../lint/linter.js';
import {readDocument} from '../lint/read-document.js';
import type {Diagnostic} from '../model/diagnostic.js';
import type {Document} from '../model/document.js';
import type {Format} from '../model/format.js';
import {createLinearMap} from '../model/source-map.js';

/** A text to be judged by itself, as a document of a channel. */
export interface TestText {
  readonly text: string;
  readonly channel: string | undefined;
}

/** What stands between two texts of one document, so that they are two paragraphs. */
const BETWEEN = '\n\n';

/** Judges many short texts, each as if it stood alone. Diagnostics come in the order of the texts. */
export function judgeTexts(linter: Linter, format: Format, texts: readonly TestText[]): (readonly Diagnostic[])[] {
  const found: (readonly Diagnostic[])[] = texts.map(() => []);
  for (const [channel, indexes] of groupPlain(texts)) {
    const batch = indexes.map((index) => texts[index]?.text ?? '');
    const diagnostics = linter.lint(createBatch(batch), channel === undefined ? {} : {channel}).diagnostics;
    for (const [at, own] of splitByText(diagnostics, batch).entries()) found[indexes[at] ?? 0] = own;
  }
  for (const [index, text] of texts.entries()) {
    if (!isPlain(text.text)) found[index] = judgeAlone(linter, format, text);
  }
  return found;
}

/** Judges one text as a document of its own: what looks at the whole document sees nothing else. */
export function judgeAlone(linter: Linter, format: Format, {text, channel}: TestText): readonly Diagnostic[] {
  return linter.lint(readTest(format, text), channel === undefined ? {} : {channel}).diagnostics;
}

/** A test sentence as a document. It may hold markup: “Run `log in`”. */
export function readTest(format: Format, text: string): Document {
  return isPlain(text) ? createBatch([text]) : readDocument(format, {path: '', text});
}

/** Without any character that Markdown reads as more than text. */
function isPlain(text: string): boolean {
  return !/[`*_[\]<>&\\|~#=+\n\r$]|^\s*(?:[-\d]|onbrand-)|^\s|:\/\/|\s$/.test(text);
}

function groupPlain(texts: readonly TestText[]): Map<string | undefined, number[]> {
  const groups = new Map<string | undefined, number[]>();
  for (const [index, {text, channel}] of texts.entries()) {
    if (!isPlain(text)) continue;
    const group = groups.get(channel);
    if (group) group.push(index);
    else groups.set(channel, [index]);
  }
  return groups;
}

function createBatch(texts: readonly string[]): Document {
  const part = {id: '', text: texts.join(BETWEEN)};
  let start = 0;
  const regions = texts.map((text) => {
    const region = createRegion({kind: 'paragraph', text, part, map: createLinearMap(text.length, start)});
    start += text.length + BETWEEN.length;
    return region;
  });
  return {path: '', format: 'text', parts: [part], regions, comments: [], notices: []};
}

/** Diagnostics come by place, and so do the texts. */
function splitByText(diagnostics: readonly Diagnostic[], texts: readonly string[]): Diagnostic[][] {
  const split: Diagnostic[][] = texts.map(() => []);
  let index = 0;
  let end = texts[0]?.length ?? 0;
  for (const diagnostic of diagnostics) {
    while (diagnostic.start.offset > end && index + 1 < texts.length) {
      index += 1;
      end += BETWEEN.length + (texts[index]?.length ?? 0);
    }
    split[index]?.push(diagnostic);
  }
  return split;
}
