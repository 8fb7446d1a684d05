/** Bytes that are collected one by one and read at once. What stands behind `length` is left over from before. */
export interface ByteBuffer {
  bytes: Uint8Array;
  length: number;
}

/** A buffer with nothing in it. It grows as it has to. */
export function createByteBuffer(): ByteBuffer {
  return {bytes: new Uint8Array(1024), length: 0};
}

/** Adds one byte. */
export function pushByte(buffer: ByteBuffer, byte: number): void {
  if (buffer.length === buffer.bytes.length) makeRoom(buffer, 1);
  buffer.bytes[buffer.length] = byte;
  buffer.length += 1;
}

/** Makes sure that so many more bytes have room, so that they can be written without asking for each. */
export function makeRoom(buffer: ByteBuffer, count: number): void {
  const needed = buffer.length + count;
  if (needed <= buffer.bytes.length) return;
  const longer = new Uint8Array(Math.max(needed, buffer.bytes.length * 2));
  longer.set(buffer.bytes.subarray(0, buffer.length));
  buffer.bytes = longer;
}
