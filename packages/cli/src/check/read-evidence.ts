import {createHash} from 'node:crypto';
import {resolve} from 'node:path';
import {type BrandConfig, type EvidenceFile, readDocument, readParts, UserError} from '@onbrand/core';
import {decodeText, readBinarySource} from '@onbrand/workspace';
import {candidatesFor, isBinary, loadFormat, pickFormat} from './formats.js';

/** Reads every file that is to prove a claim, by its path in the config. Links are left to people. */
export async function readEvidence(config: BrandConfig, root: string): Promise<ReadonlyMap<string, EvidenceFile>> {
  const paths = new Set(
    (config.claims?.approved ?? [])
      .flatMap(({evidence}) => evidence ?? [])
      .map((entry) => (typeof entry === 'string' ? entry : entry.path))
      .filter((path) => !/^[a-z]+:\/\//i.test(path)),
  );
  const files = await Promise.all(
    [...paths].map(async (path) => [path, await readEvidenceFile(resolve(root, path))] as const),
  );
  return new Map(files);
}

async function readEvidenceFile(file: string): Promise<EvidenceFile> {
  const read = await readBinarySource(file);
  if (!read.ok) return {state: read.skipped ? 'unreadable' : 'missing'};
  const sha256 = createHash('sha256').update(read.source.bytes).digest('hex');
  const text = await readWords(file, read.source.bytes);
  return text === undefined ? {state: 'unreadable', sha256} : {state: 'read', sha256, text};
}

/** What a reader reads in the file: of a container its regions, of a text its regions and all else (a CSV has only cells). */
async function readWords(file: string, bytes: Uint8Array): Promise<string | undefined> {
  if (isBinary(file)) return readContainer(file, bytes);
  const decoded = decodeText(bytes);
  if (!decoded) return undefined;
  if (/\.(?:csv|tsv)$/i.test(file)) return partCells(decoded.text);
  const format = await loadFormat(pickFormat(file, decoded.text));
  const {regions} = readDocument(format, {path: file, text: decoded.text});
  return regions.map(({text}) => text).join('\n');
}

/** Keeps the figures of neighbouring cells apart: `2026,99.95` is two of them. Quoted cells keep their commas. */
function partCells(text: string): string {
  return text.replace(/("(?:[^"]|"")*")|[,;\t]/g, (_, quoted: string | undefined) => quoted ?? ' | ');
}

async function readContainer(file: string, bytes: Uint8Array): Promise<string | undefined> {
  const [entry] = candidatesFor(file);
  if (!entry) return undefined;
  const format = await loadFormat(entry);
  try {
    const {regions} = readParts(format, file, (await format.open?.(bytes)) ?? []);
    return regions.map(({text}) => text).join('\n');
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return undefined;
  }
}
