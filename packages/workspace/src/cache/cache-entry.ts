import {createHash} from 'node:crypto';

/** Tells a cache file from any other; the last byte changes with the layout. */
const MAGIC = Buffer.from('onbrand\u0001', 'latin1');
const DIGEST = 32;
/** Magic, what it was made from, the digest of the content. A multiple of eight, so that content is aligned. */
const HEADER = MAGIC.length + 2 * DIGEST;

/** The content of a cache file. `seal` (32 bytes) stands for what the content was made from. */
export function sealEntry(content: Uint8Array, seal: Uint8Array): Uint8Array {
  return Buffer.concat([MAGIC, seal, digest(content), content]);
}

/** The content that was sealed; nothing where the file is damaged, cut short, foreign, or made from something else. */
export function openEntry(bytes: Uint8Array, seal: Uint8Array): Uint8Array | undefined {
  if (bytes.length < HEADER) return undefined;
  if (MAGIC.compare(bytes, 0, MAGIC.length) !== 0) return undefined;
  if (Buffer.compare(bytes.subarray(MAGIC.length, MAGIC.length + DIGEST), seal) !== 0) return undefined;
  const content = bytes.subarray(HEADER);
  return Buffer.compare(bytes.subarray(HEADER - DIGEST, HEADER), digest(content)) === 0 ? content : undefined;
}

function digest(content: Uint8Array): Buffer {
  return createHash('sha256').update(content).digest();
}
