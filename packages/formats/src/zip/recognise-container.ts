import {UserError} from '@onbrand/core';
import {strFromU8} from 'fflate';
import type {Archive} from './archive.js';
import {readUint32} from './little-endian.js';
import {readArchive} from './read-archive.js';

/** What a binary file is by its content. `legacy-office` is a `.doc`, a `.ppt`, or any Office file with a password. */
export type ContainerKind = 'docx' | 'pptx' | 'xlsx' | 'odt' | 'odp' | 'zip' | 'pdf' | 'legacy-office' | 'rich-text';

/** Tells by content what a file is, whatever its name says; undefined for what is none of these. Never throws. */
export function recogniseContainer(bytes: Uint8Array): ContainerKind | undefined {
  const head = strFromU8(bytes.subarray(0, 1024), true);
  if (head.startsWith('PK')) return recogniseArchive(bytes);
  if (readUint32(bytes, 0) === 0xe011cfd0) return 'legacy-office';
  if (head.startsWith('{\\rtf')) return 'rich-text';
  return head.includes('%PDF-') ? 'pdf' : undefined;
}

function recogniseArchive(bytes: Uint8Array): ContainerKind {
  try {
    return classifyArchive(readArchive(bytes));
  } catch (error) {
    if (error instanceof UserError) return 'zip';
    throw error;
  }
}

/** What an archive is by what stands inside. */
export function classifyArchive({bytes, entries}: Archive): ContainerKind {
  const [first] = entries;
  if (first?.name === 'mimetype' && first.method === 0) {
    const type = strFromU8(bytes.subarray(first.dataOffset, first.dataOffset + Math.min(first.size, 200)), true);
    if (type.includes('opendocument.text')) return 'odt';
    if (type.includes('opendocument.presentation')) return 'odp';
    return 'zip';
  }
  const folders = new Set(entries.map(({name}) => name.replace(/^\//, '').toLowerCase().split('/')[0]));
  if (folders.has('word')) return 'docx';
  if (folders.has('ppt')) return 'pptx';
  return folders.has('xl') ? 'xlsx' : 'zip';
}
