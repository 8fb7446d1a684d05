import {copyUnits} from '@onbrand/core';

let taken = '';
let units = new Uint16Array(4096);

/**
 * The code units of a text, and a zero behind them. They stay until those of another text are taken: splitting a text into
 * sentences and looking for claims in them read the same ones.
 */
export function takeUnits(text: string): Uint16Array {
  if (text === taken) return units;
  const {length} = text;
  const room = length < units.length ? units : new Uint16Array(length + 1);
  units = copyUnits(text, room);
  units[length] = 0;
  taken = text;
  return units;
}
