import type {RegionKind} from '@onbrand/core';
import {type Attribute, attributeValue} from './attributes.js';
import type {ElementRole} from './elements.js';

/** An open element with all that holds for the text in it, its ancestors' share included. */
export interface Frame {
  readonly name: string;
  readonly kind: RegionKind | undefined;
  readonly level: number | undefined;
  readonly lang: string | undefined;
  readonly skipped: boolean;
  readonly code: boolean;
  readonly quoted: boolean;
  readonly link: boolean;
  readonly button: boolean;
  readonly layoutTable: boolean;
  /** Inside a drawing, where `title` names the picture. */
  readonly drawing: boolean;
  readonly listDepth: number;
}

/** The open elements, as far as text cares. A closing tag that nothing opened is ignored. */
export interface ElementStack {
  readonly top: () => Frame;
  readonly push: (name: string, role: ElementRole, attributes: readonly Attribute[]) => Frame;
  readonly pop: (name: string) => void;
}

/** Starts outside any element; `kind` is what text is there. */
export function createElementStack(kind: RegionKind | undefined): ElementStack {
  const root: Frame = {
    name: '',
    kind,
    level: undefined,
    lang: undefined,
    skipped: false,
    code: false,
    quoted: false,
    link: false,
    button: false,
    layoutTable: false,
    drawing: false,
    listDepth: 0,
  };
  const frames = [root];
  const open = new Map<string, number>();
  const top = (): Frame => frames.at(-1) ?? root;
  return {
    top,
    push: (name, role, attributes) => {
      const frame = inherit(top(), name, role, attributes);
      frames.push(frame);
      open.set(name, (open.get(name) ?? 0) + 1);
      return frame;
    },
    pop: (name) => {
      if (!open.get(name)) return;
      for (let frame = frames.pop(); frame; frame = frames.pop()) {
        open.set(frame.name, (open.get(frame.name) ?? 1) - 1);
        if (frame.name === name) return;
      }
    },
  };
}

function inherit(parent: Frame, name: string, role: ElementRole, attributes: readonly Attribute[]): Frame {
  const list = name === 'ul' || name === 'ol';
  const listDepth = parent.listDepth + (list ? 1 : 0);
  const layoutTable = name === 'table' ? isLayoutTable(attributes) : parent.layoutTable;
  const kind = list ? undefined : (ownKind(role, layoutTable, parent) ?? parent.kind);
  return {
    name,
    kind,
    level: role.level ?? (kind === 'list-item' ? Math.max(1, listDepth) : parent.level),
    lang: attributeValue(attributes, 'lang') || attributeValue(attributes, 'xml:lang') || parent.lang,
    skipped: parent.skipped || role.skipped,
    code: parent.code || role.code || attributeValue(attributes, 'translate') === 'no',
    quoted: parent.quoted || name === 'blockquote' || name === 'q',
    link: parent.link || name === 'a' || name.endsWith('link'),
    button: parent.button || (name === 'a' && isButtonClass(attributes)),
    layoutTable,
    drawing: parent.drawing || name === 'svg',
    listDepth,
  };
}

/** A table that only arranges things, as in every mail: its cells are no table cells to a reader. */
function isLayoutTable(attributes: readonly Attribute[]): boolean {
  return (
    attributeValue(attributes, 'role') === 'presentation' ||
    attributes.some(({name}) => name === 'cellpadding' || name === 'cellspacing' || name === 'bgcolor')
  );
}

function ownKind(role: ElementRole, layoutTable: boolean, parent: Frame): RegionKind | undefined {
  if (role.kind === 'title' && parent.drawing) return 'alt-text';
  return role.kind === 'table-cell' && layoutTable ? 'paragraph' : role.kind;
}

function isButtonClass(attributes: readonly Attribute[]): boolean {
  return (
    /\b(?:btn|button|cta)\b/i.test(attributeValue(attributes, 'class')) ||
    attributeValue(attributes, 'role') === 'button'
  );
}
