import type {Document, Region} from '@onbrand/core';

/** Marks that lead a reader to a note. */
const MARK = /^(?:\*{1,3}|†|‡|§|[¹²³⁴⁵⁶⁷⁸⁹])/u;

/** The mark right behind a claim, or undefined. */
export function readMark(text: string, at: number): string | undefined {
  return MARK.exec(text.slice(at, at + 3))?.[0];
}

/** The region that begins with the mark: the note it leads to. The claim's own region is none. */
export function followMark(mark: string, {regions}: Document, from: Region): Region | undefined {
  return regions.find((region) => region !== from && beginsWith(region.text, mark));
}

function beginsWith(text: string, mark: string): boolean {
  const start = text.trimStart();
  return start.startsWith(mark) && !start.startsWith(mark + mark.charAt(0));
}
