import {type Extraction, type ExtractOptions, orderRegions, type Part} from '@onbrand/core';
import {findLineCode, joinCode} from '../templates/line-code.js';
import {findTemplateCode, type TemplateCode} from '../templates/template-code.js';
import {isCopy} from '../values/copy-fields.js';
import {mapSlice} from '../values/map-builder.js';
import {compileSelectors} from '../values/selectors.js';
import {joinExtractions, readNested, readWhole} from '../values/value.js';
import {scanYaml} from '../yaml/scan-yaml.js';
import {readHtml} from './read-html.js';

const FRONT_MATTER = /^---[ \t]*\r?\n[\s\S]{0,100000}?\r?\n---[ \t]*(?:\r?\n|$)/;
const BLOCK_TAG = /<(?:p|div|table|td|h[1-6]|li|body|br|section|article|header|main|mjml|button|label)\b/i;

/**
 * Reads a page or a template of one: what the page shows, and front matter (Jekyll, Liquid) as metadata. A template of
 * plain text, without a tag, has paragraphs where lines are blank.
 */
export function readPage(part: Part, options?: ExtractOptions): Extraction {
  const head = FRONT_MATTER.exec(part.text)?.[0].length ?? 0;
  const found = joinCode(findTemplateCode(part.text), findLineCode(part.text, options?.path ?? ''));
  const code = withFrontMatter(found, head);
  const page = readHtml(part, {code, blankLinesEndBlocks: !BLOCK_TAG.test(part.text)});
  const placed = {...page, regions: orderRegions(page.regions)};
  return head === 0 ? placed : joinExtractions([readFrontMatter(part, head), placed]);
}

/** Front matter is neither text nor markup; it stands for nothing on the page. */
function withFrontMatter(code: readonly TemplateCode[], head: number): readonly TemplateCode[] {
  return head === 0 ? code : [{start: 0, end: head, role: 'control'}, ...code.filter(({start}) => start >= head)];
}

function readFrontMatter(part: Part, head: number): Extraction {
  const start = part.text.indexOf('\n') + 1;
  const value = {...mapSlice(part.text, start, part.text.lastIndexOf('---', head)), part, kind: 'metadata' as const};
  const selectors = compileSelectors([]);
  return readNested(value, (inner) => {
    const copy = scanYaml(inner.text).leaves.filter(({path, text}) => isCopy(path, text, selectors));
    const read = copy.map((leaf) => readWhole({...leaf, part: inner, kind: 'metadata', trail: [leaf.path.join('.')]}));
    return joinExtractions(read);
  });
}
