/**
 * A short, stable hash of the parts given (FNV-1a, two lanes of 32 bits, http://www.isthe.com/chongo/tech/comp/fnv/):
 * it names a diagnostic across runs, it protects nothing.
 */
export function fingerprint(parts: readonly string[]): string {
  let low = 0x811c9dc5;
  let high = 0xcbf29ce4;
  for (const part of parts) {
    for (let at = 0; at <= part.length; at += 1) {
      // NaN past the end becomes 0: a mark between the parts.
      const code = part.charCodeAt(at) | 0;
      low = Math.imul(low ^ code, 0x01000193);
      high = Math.imul(high ^ (code + at), 0x01000193);
    }
  }
  return toHexadecimal(low) + toHexadecimal(high);
}

function toHexadecimal(lane: number): string {
  return (lane >>> 0).toString(16).padStart(8, '0');
}
