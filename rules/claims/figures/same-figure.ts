import type {Figure} from './figure.js';
import {UNIT_SCALES} from './units.js';

/** Do two figures say the same: one value, in units of one kind, bounded the same way? 12k+ is more than 12,000. */
export function sameFigure(a: Figure, b: Figure): boolean {
  return sameAmount(a, b) && a.bound === b.bound;
}

/** The same without the bound: 40% and up to 40%. */
export function sameAmount(a: Figure, b: Figure): boolean {
  const left = inBase(a);
  const right = inBase(b);
  if (left.unit !== right.unit || !nearlyEqual(left.value, right.value)) return false;
  if (left.to === undefined || right.to === undefined) return left.to === right.to;
  return nearlyEqual(left.to, right.to);
}

/** Could the two be values of one metric: are their units of one kind? */
export function sameDimension(a: Figure, b: Figure): boolean {
  return inBase(a).unit === inBase(b).unit;
}

interface BaseFigure {
  readonly value: number;
  readonly to?: number;
  readonly unit: string;
}

function inBase(figure: Figure): BaseFigure {
  const scale = UNIT_SCALES.get(figure.unit);
  const factor = scale?.factor ?? 1;
  return {
    value: figure.value * factor,
    ...(figure.to !== undefined && {to: figure.to * factor}),
    unit: scale?.base ?? figure.unit,
  };
}

/** Equal but for what binary fractions add. */
function nearlyEqual(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1e-300, Math.abs(a), Math.abs(b));
}
