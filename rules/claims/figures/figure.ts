import type {Span} from '@onbrand/core';

/**
 * How a figure is bounded. `at-least` is said with more than, over, at least, from, +; `at-most` with up to, under,
 * less than, at most; `about` with about, nearly, ~.
 */
export type Bound = 'exact' | 'at-least' | 'at-most' | 'about';

/**
 * What a figure measures: `''` for a bare count, `%`, `pp` (percentage points), `x` (a multiple), `/` (a fraction of a
 * whole), an ISO 4217 currency code, or a canonical unit of time, size, length, mass, power, temperature or sound.
 */
export type Unit = string;

/** A quantity as written. `start` and `end` hold the number with its unit: “12,000”, “€5 million”, “three times”. */
export interface Figure extends Span {
  readonly kind: 'quantity';
  /** In `unit`, with its scale: “1.5 million” is 1500000. The first end of a range. */
  readonly value: number;
  /** The second end of a range. */
  readonly to?: number;
  readonly unit: Unit;
  readonly bound: Bound;
  /** The figure with the words of its bound: “more than 12,000”. */
  readonly whole: Span;
}

/** A place in a sequence: 1st, 21st, third. */
export interface Ordinal extends Span {
  readonly kind: 'ordinal';
  readonly value: number;
}

/** A day, month or year as far as it is said: `2026-03-01`, `2026-03`, `2026`. */
export interface DateFigure extends Span {
  readonly kind: 'date';
  readonly value: string;
}

/**
 * A number that measures nothing: a version, a phone number, a time of day, a numbered thing (step 3, No. 7, port
 * 8080), or a name or code with digits (ISO 9001, 3D, 24/7, 1080p).
 */
export interface Label extends Span {
  readonly kind: 'version' | 'phone' | 'clock' | 'label' | 'code';
}

/** Whatever a text says with digits or number words. */
export type Numeral = Figure | Ordinal | DateFigure | Label;

/** How to read digits. */
export interface FigureOptions {
  /** BCP 47. Decides what “12.000” and “1,5” are where their shape does not. English unless given. */
  readonly language?: string;
}
