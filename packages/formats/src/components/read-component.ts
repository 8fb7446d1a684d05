import {type Extraction, mergeSpans, orderRegions, type Part, type Span} from '@onbrand/core';
import {readHtml} from '../html/read-html.js';
import {findTemplateCode, type TemplateCode} from '../templates/template-code.js';
import {findBraceCode} from './brace-code.js';

/** Vue: markup in `<template>`, expressions in double braces. */
export function readVue(part: Part): Extraction {
  return readMarkup(part, [], (text) => findTemplateCode(text));
}

/** Svelte: expressions and blocks in braces. */
export function readSvelte(part: Part): Extraction {
  return readMarkup(part, [], (text, skipped) => findBraceCode(text, skipped, {markupInside: false}));
}

/** Astro: a script between fences first, then markup with expressions that may hold markup. */
export function readAstro(part: Part): Extraction {
  const script = /^\s{0,100}---[ \t]*\r?\n[\s\S]*?\r?\n---[ \t]*(?:\r?\n|$)/.exec(part.text)?.[0].length ?? 0;
  const fence = script > 0 ? [{start: 0, end: script}] : [];
  return readMarkup(part, fence, (text, skipped) => findBraceCode(text, skipped, {markupInside: true}));
}

type FindCode = (text: string, skipped: readonly Span[]) => readonly TemplateCode[];

function readMarkup(part: Part, scripts: readonly Span[], findCode: FindCode): Extraction {
  const skipped = mergeSpans([...scripts, ...findRawElements(part.text)]);
  const blocks = scripts.map((span) => ({...span, role: 'control' as const}));
  const code = findCode(part.text, skipped).filter(({start}) => start >= (scripts[0]?.end ?? 0));
  const {regions, comments} = readHtml(part, {dialect: 'component', code: [...blocks, ...code]});
  return {regions: orderRegions(regions), comments};
}

/** Scripts and styles: their braces are no expressions of the markup. */
function findRawElements(text: string): Span[] {
  const found: Span[] = [];
  const opening = /<(script|style)(?=[\s>])/gi;
  for (let match = opening.exec(text); match?.[1]; match = opening.exec(text)) {
    const close = new RegExp(`</${match[1]}`, 'gi');
    close.lastIndex = opening.lastIndex;
    const end = close.exec(text)?.index ?? text.length;
    found.push({start: match.index, end});
    opening.lastIndex = end;
  }
  return found;
}
