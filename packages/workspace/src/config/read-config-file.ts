import {readFile, stat} from 'node:fs/promises';
import path from 'node:path';
import {findExcess} from '../data/check-bounds.js';
import type {DataPath, Locate} from '../data/located-data.js';
import {findDataSyntax, readData} from '../data/read-data.js';
import {decodeText} from '../files/decode-text.js';
import {ConfigError, type Problem} from '../problem.js';
import {isCodeConfig, isManifest} from './config-places.js';
import {runConfig} from './run-config.js';

/** A config file as written, unchecked. */
export interface ConfigFile {
  /** Absolute. */
  readonly file: string;
  readonly value: unknown;
  readonly locate: Locate;
}

/** A config is written by people; one that is larger has something else in it. */
const LARGEST = 20 * 1024 * 1024;

/** Reads a config, or runs it where code is allowed. Throws `ConfigError`. */
export async function readConfigFile(file: string, allowCode: boolean): Promise<ConfigFile> {
  if (isCodeConfig(file)) return runCode(file, allowCode);
  const text = await readConfigText(file);
  const syntax = findDataSyntax(path.basename(file), text);
  if (!syntax) throw fail({file, message: 'Write it as .json, .jsonc, .yaml, .toml, .ts or .js.'});
  if (text.trim() === '')
    throw fail({file, line: 1, column: 1, message: 'The file is empty. Write at least {"brand": "Your company"}.'});
  const read = await readData(text, syntax);
  if (!read.ok) throw fail({file, ...read.problem});
  return isManifest(file) ? takeFromManifest(file, read.data.value, read.data.locate) : {file, ...read.data};
}

/** Reads a text file of a config: any encoding, bounded. Throws `ConfigError`. */
export async function readConfigText(file: string): Promise<string> {
  return decodeConfigText(file, await readConfigBytes(file));
}

/** The text of a file of a config. Throws `ConfigError` where it is none. */
export function decodeConfigText(file: string, bytes: Uint8Array): string {
  const decoded = decodeText(bytes);
  if (!decoded) throw fail({file, message: 'This is not a text file.'});
  return decoded.text;
}

/** Reads a file of a config, bounded. Throws `ConfigError`. */
export async function readConfigBytes(file: string): Promise<Uint8Array> {
  try {
    const {size} = await stat(file);
    if (size <= LARGEST) return await readFile(file);
  } catch (error) {
    throw fail({file, message: describeReadError(error)});
  }
  throw fail({file, message: `It is larger than ${LARGEST / 1024 / 1024} MB. Split it into smaller files.`});
}

/** What a failed system call means to a person. */
export function describeReadError(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'There is no such file. Check its name and folder.';
  if (code === 'EACCES' || code === 'EPERM') return 'You may not read this file. Check its permissions.';
  if (code === 'EISDIR') return 'This is a folder, not a file.';
  if (code === 'ELOOP') return 'This link leads back to itself.';
  return error instanceof Error ? error.message : String(error);
}

async function runCode(file: string, allowCode: boolean): Promise<ConfigFile> {
  if (!allowCode) {
    throw fail({
      file,
      message:
        'This config is a program, and programs run only in a trusted workspace. Trust it, or write the config as JSON.',
    });
  }
  const value = await runConfig(file).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw fail({file, ...findThrow(file, error), message: `The config could not be run: ${reason}`});
  });
  const excess = findExcess(value);
  if (excess) throw fail({file, message: excess});
  return {file, value, locate: () => undefined};
}

/** Line and column in the config itself, where the stack has them. */
function findThrow(file: string, error: unknown): {line?: number; column?: number} {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const name = path.basename(file).replaceAll('.', '\\.');
  const match = new RegExp(`${name}[^:()\\s]*:(\\d+):(\\d+)`).exec(stack);
  return match ? {line: Number(match[1]), column: Number(match[2])} : {};
}

function takeFromManifest(file: string, manifest: unknown, locate: Locate): ConfigFile {
  const value = typeof manifest === 'object' && manifest !== null && 'brand' in manifest ? manifest.brand : undefined;
  const inside = (at: DataPath): DataPath => ['brand', ...at];
  // `"brand": "./brand/base.json"` points at the config, as other tools allow it.
  const pointed = typeof value === 'string' ? {extends: value} : value;
  return {file, value: pointed, locate: (at, what) => locate(inside(typeof value === 'string' ? [] : at), what)};
}

function fail(problem: Problem): ConfigError {
  return new ConfigError([problem]);
}
