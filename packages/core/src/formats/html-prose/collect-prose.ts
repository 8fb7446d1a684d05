import type {Part} from '../../model/part.js';
import type {Region, RegionKind} from '../../model/region.js';
import {createRegion} from '../create-region.js';
import {createTextBuilder, type TextBuilder} from '../text-builder.js';
import {type ElementRole, isComponent, isInlineComponent, roleOf} from './html-names.js';
import {addHtmlText} from './html-text.js';
import type {Tag} from './read-tag.js';
import {readSuperscript} from './superscript.js';

/** What holds for the text at one place. */
export interface ProseContext {
  readonly kind: RegionKind;
  readonly level?: number | undefined;
  readonly quoted?: boolean | undefined;
  readonly lang?: string | undefined;
  readonly code?: boolean | undefined;
  readonly hidden?: boolean | undefined;
  readonly lists: number;
}

/** The HTML at hand: `view` stands `offset` code units into the part. */
export interface ProseSource {
  readonly part: Part;
  readonly view: string;
  readonly offset: number;
}

/** Turns a run of tags and text into regions. All offsets are those of the view. */
export interface ProseCollector {
  readonly text: (from: number, to: number) => void;
  readonly tag: (tag: Tag) => void;
  readonly end: () => void;
  readonly regions: Region[];
  /** What every region here shares with the attributes of its tags. */
  readonly shared: () => Partial<Pick<Region, 'quoted' | 'lang'>>;
  readonly isHidden: () => boolean;
}

interface OpenElement {
  readonly name: string;
  readonly context: ProseContext;
}

/** Collects regions from `source`; `base` holds for text outside of telling elements. */
export function createProseCollector(source: ProseSource, base: ProseContext): ProseCollector {
  const {part, view, offset} = source;
  const regions: Region[] = [];
  const open: OpenElement[] = [];
  const counts = new Map<string, number>();
  let context = base;
  let builder: TextBuilder | undefined;
  let afterComponent = -1;

  function flush(): void {
    const read = builder?.finish();
    builder = undefined;
    if (!read) return;
    const {kind, level} = context;
    const leveled = level === undefined ? {} : {level};
    regions.push(createRegion({kind, part, ...read, ...describe(context), ...leveled, encoding: 'html'}));
  }

  function openElement(tag: Tag, role: ElementRole, isBlock: boolean): void {
    if (isBlock) flush();
    const name = tag.name.toLowerCase();
    if (name === 'br') builder?.addBreak(offset + tag.start, offset + tag.end);
    const closesItself = tag.selfClosing && (isComponent(tag.name) || role.hidden || role.code);
    if (role.empty || closesItself) return;
    open.push({name, context});
    counts.set(name, (counts.get(name) ?? 0) + 1);
    context = enter(context, role, readLang(tag, view));
  }

  function closeElement(tag: Tag, isBlock: boolean): void {
    const name = tag.name.toLowerCase();
    if (isBlock) flush();
    if (!counts.get(name)) return;
    for (let top = open.pop(); top; top = open.pop()) {
      counts.set(top.name, (counts.get(top.name) ?? 1) - 1);
      context = top.context;
      if (top.name === name) return;
    }
  }

  return {
    regions,
    text(from, to) {
      if (context.hidden) return;
      builder ??= createTextBuilder(part.text);
      const raised = open.at(-1)?.name === 'sup' ? readSuperscript(view.slice(from, to)) : undefined;
      if (raised !== undefined) builder.addEncoded(raised, offset + from, offset + to);
      else addHtmlText(builder, {view, from, to, offset, opaque: context.code === true});
    },
    tag(tag) {
      const role = roleOf(tag.name.toLowerCase());
      const component = isComponent(tag.name);
      const isBlock = !context.hidden && (component ? !isInlineComponent(tag.name) : role.block === true);
      if (!tag.closing && component && afterComponent === tag.start) {
        builder?.addBreak(offset + tag.start, offset + tag.start);
      }
      if (tag.closing) closeElement(tag, isBlock);
      else openElement(tag, role, isBlock);
      afterComponent = component ? tag.end : -1;
    },
    end: flush,
    shared: () => describe(context),
    isHidden: () => context.hidden === true,
  };
}

function enter(context: ProseContext, role: ElementRole, lang: string | undefined): ProseContext {
  const lists = context.lists + (role.list ? 1 : 0);
  return {
    kind: role.kind ?? context.kind,
    level: role.level ?? (role.kind === 'list-item' ? Math.max(1, lists) : role.kind ? undefined : context.level),
    quoted: context.quoted || role.quoted,
    lang: lang ?? context.lang,
    code: context.code || role.code,
    hidden: context.hidden || role.hidden,
    lists,
  };
}

function readLang(tag: Tag, view: string): string | undefined {
  const lang = tag.attributes.find(({name}) => name === 'lang' || name === 'xml:lang');
  const value = lang ? view.slice(lang.start, lang.end) : '';
  return /^[A-Za-z][\w-]{1,34}$/.test(value) ? value : undefined;
}

function describe({quoted, lang}: ProseContext): Partial<Pick<Region, 'quoted' | 'lang'>> {
  return {...(quoted && {quoted}), ...(lang !== undefined && {lang})};
}
