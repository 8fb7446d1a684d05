/** May the stretch hold a claim at all? */
export function opensGate(_text: string, start: number, end: number): boolean {
  return end > start;
}
