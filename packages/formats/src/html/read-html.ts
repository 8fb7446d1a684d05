import type {Comment, Extraction, Part, Region, RegionKind, Span} from '@onbrand/core';
import {Tokenizer} from 'htmlparser2';
import {findTemplateCode, splitAtCode, type TemplateCode} from '../templates/template-code.js';
import {buildRegion} from '../values/build-region.js';
import {createMapBuilder} from '../values/map-builder.js';
import {maskSpans} from '../values/mask-spans.js';
import {type Attribute, findCopyAttributes} from './attributes.js';
import {createBlockReader} from './block-reader.js';
import {createElementStack, type Frame} from './element-stack.js';
import {type Dialect, roleOf} from './elements.js';
import {pushDecoded} from './entities.js';
import {createTagCallbacks, type Tag} from './tags.js';

/** How to read a page. */
export interface HtmlOptions {
  readonly dialect?: Dialect;
  /** Code in the text that is no markup: placeholders, tags of a template language. Found by itself when missing. */
  readonly code?: readonly TemplateCode[];
  /** Kind of plain text outside any element that says better. */
  readonly kind?: RegionKind;
  /** In a page a blank line is a space; in a text with a few tags it ends a paragraph. */
  readonly blankLinesEndBlocks?: boolean;
}

/**
 * Reads what a visitor of the page reads: text by block, and the attributes that are shown or spoken. Tags, scripts,
 * styles and template code are left out; nothing is searched for, every position comes from the tokenizer.
 */
export function readHtml(part: Part, options: HtmlOptions = {}): Extraction {
  const code = options.code ?? findTemplateCode(part.text);
  const regions: Region[] = [];
  const comments: Comment[] = [];
  const blocks = createBlockReader(part, code, {regions, comments}, options.blankLinesEndBlocks ?? false);
  const stack = createElementStack(options.kind);
  const dialect = options.dialect ?? 'html';
  const open = (tag: Tag): void => {
    const role = roleOf(tag.name, dialect);
    const name = tag.name.toLowerCase();
    if (role.block) blocks.flush();
    if (!role.standIn) for (const region of readAttributes(part, tag, code, stack.top(), dialect)) regions.push(region);
    if (name === 'br') blocks.addLineBreak(tag.start, tag.end, stack.top());
    if (role.standIn) blocks.addStandIn(tag.start, tag.end, stack.top());
    const closesItself = tag.selfClosing && (dialect === 'component' || role.standIn);
    if (!role.empty && !closesItself) stack.push(name, role, tag.attributes);
  };
  const close = (name: string): void => {
    if (roleOf(name, dialect).block) blocks.flush();
    stack.pop(name.toLowerCase());
  };
  const tokenizer = new Tokenizer(
    {decodeEntities: false},
    {
      ...createTagCallbacks(part.text, open, close),
      // At the end of a text that ends inside of a closing tag, the tokenizer reports text from -1 on.
      ontext: (start, end) => blocks.addText(start < 0 ? end : start, end, stack.top()),
      oncdata: (start, end, endOffset) => blocks.addText(start, end - endOffset, stack.top()),
      oncomment: (start, end, endOffset) => {
        // The tokenizer calls `<!…>` and `<?…>` comments too, with no end mark of their own; nobody writes to us there.
        if (endOffset === 0) return;
        comments.push({
          part,
          start: start - 4,
          end: Math.min(part.text.length, end + 1),
          text: part.text.slice(start, end - endOffset),
        });
      },
    },
  );
  tokenizer.write(code.length > 0 ? maskSpans(part.text, code) : part.text);
  tokenizer.end();
  blocks.flush();
  return {regions: regions.sort(byPosition), comments: comments.sort((a, b) => a.start - b.start)};
}

/** Regions in the order of the source, an attribute inside a sentence after the sentence. */
function byPosition(a: Region, b: Region): number {
  return (a.map.segments[0]?.sourceStart ?? 0) - (b.map.segments[0]?.sourceStart ?? 0);
}

function* readAttributes(
  part: Part,
  {name, attributes}: Tag,
  code: readonly TemplateCode[],
  frame: Frame,
  dialect: Dialect,
): Generator<Region> {
  if (frame.skipped) return;
  for (const {attribute, kind} of findCopyAttributes(name, attributes, dialect)) {
    const region = readAttribute(part, attribute, code, kind, frame.lang);
    if (region) yield region;
  }
}

function readAttribute(
  part: Part,
  {start, end, quoted}: Attribute,
  code: readonly TemplateCode[],
  kind: RegionKind,
  lang: string | undefined,
): Region | undefined {
  const builder = createMapBuilder();
  const opaque: Span[] = [];
  for (const piece of splitAtCode(code, start, end)) {
    const from = builder.length();
    if ('role' in piece) {
      builder.linear(part.text.slice(piece.start, piece.end), piece.start);
      opaque.push({start: from, end: builder.length()});
    } else {
      pushDecoded(builder, part.text, piece.start, piece.end, 'attribute');
    }
  }
  const encoding = quoted ? 'html-attribute' : 'html-bare-attribute';
  return buildRegion(part, builder.build(), {kind, lang, encoding}, opaque);
}
