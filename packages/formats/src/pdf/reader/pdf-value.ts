import {NotKnown} from './not-known.js';

/** A value as PDF writes it. Strings hold one byte a character. */
export type PdfValue = null | boolean | number | string | PdfName | PdfReference | PdfStream | PdfDictionary | PdfArray;

export type PdfDictionary = ReadonlyMap<string, PdfValue>;

export type PdfArray = readonly PdfValue[];

/** `/Name`; the slash is left out. */
export interface PdfName {
  readonly type: 'name';
  readonly name: string;
}

/** `12 0 R`. */
export interface PdfReference {
  readonly type: 'reference';
  readonly number: number;
}

/** Bytes of the file with what is known of them; still packed. */
export interface PdfStream {
  readonly type: 'stream';
  readonly dictionary: PdfDictionary;
  readonly bytes: Uint8Array;
}

/** An operator of a content stream, or a word of the file's own structure such as `obj`. */
export interface PdfOperator {
  readonly type: 'operator';
  readonly name: string;
}

export function isDictionary(value: unknown): value is PdfDictionary {
  return value instanceof Map;
}

export function isArray(value: PdfValue | undefined): value is PdfArray {
  return Array.isArray(value);
}

export function isStream(value: PdfValue | undefined): value is PdfStream {
  return isTyped(value, 'stream');
}

export function isReference(value: PdfValue | undefined): value is PdfReference {
  return isTyped(value, 'reference');
}

/** The name, or undefined where the value is no name. */
export function nameOf(value: unknown): string | undefined {
  return isName(value) ? value.name : undefined;
}

export function isName(value: unknown): value is PdfName {
  return isTyped(value, 'name');
}

function isTyped(value: unknown, type: string): boolean {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === type;
}

/** The number a value must be. */
export function expectNumber(value: unknown): number {
  if (typeof value !== 'number') throw new NotKnown('a number is missing');
  return value;
}

/** All numbers of an array that must have so many of them. */
export function expectNumbers(value: unknown, count: number): number[] {
  if (!Array.isArray(value) || value.length !== count) throw new NotKnown(`an array of ${count} numbers is missing`);
  return value.map(expectNumber);
}
