import {QuoteType, type TokenizerCallbacks} from 'htmlparser2';
import type {Attribute} from './attributes.js';

/** An opening tag, from `<` to behind `>`. */
export interface Tag {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly attributes: readonly Attribute[];
  readonly selfClosing: boolean;
}

const ignore = (): void => undefined;

/** Puts the tokenizer's small events together into whole tags. The rest of the callbacks does nothing. */
export function createTagCallbacks(
  source: string,
  open: (tag: Tag) => void,
  close: (name: string) => void,
): TokenizerCallbacks {
  let name = '';
  let start = 0;
  let attributes: Attribute[] = [];
  let attributeName = '';
  let value: {start: number; end: number} | undefined;
  const finish = (end: number, selfClosing: boolean): void =>
    open({name, start: start - 1, end: end + 1, attributes, selfClosing});
  return {
    onopentagname: (nameStart, nameEnd) => {
      name = source.slice(nameStart, nameEnd);
      start = nameStart;
      attributes = [];
    },
    onattribname: (nameStart, nameEnd) => {
      attributeName = source.slice(nameStart, nameEnd).toLowerCase();
      value = undefined;
    },
    onattribdata: (dataStart, dataEnd) => {
      value = {start: value?.start ?? dataStart, end: dataEnd};
    },
    onattribend: (quote) => {
      const span = value ?? {start: 0, end: 0};
      const quoted = quote === QuoteType.Double || quote === QuoteType.Single;
      attributes.push({name: attributeName, ...span, value: source.slice(span.start, span.end), quoted});
    },
    onopentagend: (end) => finish(end, false),
    onselfclosingtag: (end) => finish(end, true),
    onclosetag: (nameStart, nameEnd) => close(source.slice(nameStart, nameEnd)),
    ontext: ignore,
    oncdata: ignore,
    oncomment: ignore,
    onattribentity: ignore,
    ontextentity: ignore,
    ondeclaration: ignore,
    onprocessinginstruction: ignore,
    onend: ignore,
  };
}
