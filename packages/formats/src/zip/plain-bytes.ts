/**
 * The same bytes as a plain array. A `Buffer` of Node is a `Uint8Array` whose `slice` does not copy, so that writing to
 * the slice would change the original, and which some parsers refuse.
 */
export function toPlainBytes({buffer, byteOffset, byteLength}: Uint8Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}
