import type {BrandConfig} from '@onbrand/core';
import type {Heading} from 'mdast';
import remarkParse from 'remark-parse';
import {unified} from 'unified';

/** One fence of a rule's page that runs as a test. `line` counts from 1, for messages. */
export interface PageExample {
  readonly kind: 'incorrect' | 'correct';
  /** Language of the fence: the extension of the file the example stands for. */
  readonly language: string;
  readonly text: string;
  /** What `onbrand --fix` must make of an incorrect one. */
  readonly fixed?: string;
  /** The config of the example, where the page gives one. */
  readonly brand?: Partial<BrandConfig>;
  readonly line: number;
}

/** A rule's page taken apart. */
export interface RulePage {
  /** Titles of the sections, in order. */
  readonly sections: readonly string[];
  readonly examples: readonly PageExample[];
}

/**
 * Reads the examples of a page: fences marked `incorrect`, `fixed` (belongs to the incorrect one before it) and
 * `correct`; a fence `json brand` gives the config for the examples after it.
 */
export function readRulePage(page: string): RulePage {
  const sections: string[] = [];
  const examples: PageExample[] = [];
  let brand: Partial<BrandConfig> | undefined;
  for (const node of unified().use(remarkParse).parse(page).children) {
    if (node.type === 'heading' && node.depth === 2) sections.push(headingText(page, node));
    if (node.type !== 'code' || !node.meta) continue;
    const line = node.position?.start.line ?? 0;
    const [mark] = node.meta.split(' ');
    const language = node.lang ?? 'md';
    if (mark === 'brand') brand = JSON.parse(node.value);
    else if (mark === 'fixed') attachFixed(examples, node.value, line);
    else if (mark === 'incorrect' || mark === 'correct')
      examples.push({kind: mark, language, text: node.value, ...(brand ? {brand} : {}), line});
    else throw new Error(`Line ${line}: mark the fence incorrect, fixed, correct or brand, not “${node.meta}”.`);
  }
  return {sections, examples};
}

function attachFixed(examples: PageExample[], fixed: string, line: number): void {
  const last = examples.pop();
  if (last?.kind !== 'incorrect') throw new Error(`Line ${line}: a fixed example follows an incorrect one.`);
  examples.push({...last, fixed});
}

function headingText(page: string, {position}: Heading): string {
  return page.slice(position?.start.offset, position?.end.offset).replace(/^#+\s*/, '');
}
