import {stat} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {pathToFileURL} from 'node:url';

/**
 * Runs a config written as a module and gives its default export, or what that returns when it is a function.
 * A changed file is run again: its time of change is part of its address.
 */
export async function runConfig(file: string): Promise<unknown> {
  const {mtimeMs} = await stat(file);
  const exported = /\.[cm]?ts$/i.test(file) ? await importTypeScript(file) : await importJavaScript(file, mtimeMs);
  const value = unwrapDefault(exported);
  return typeof value === 'function' ? await value() : await value;
}

async function importJavaScript(file: string, version: number): Promise<unknown> {
  // CommonJS modules are kept by file name, whatever the address says.
  delete createRequire(import.meta.url).cache[file];
  return import(`${pathToFileURL(file).href}?${version}`);
}

/** Node runs TypeScript itself only from 22.18 on; jiti does it the same way everywhere. */
async function importTypeScript(file: string): Promise<unknown> {
  const {createJiti} = await import('jiti');
  return createJiti(import.meta.url, {moduleCache: false, fsCache: false}).import(file);
}

/** `module.exports = {default: …}`, as compilers write it, comes wrapped twice. */
function unwrapDefault(exported: unknown): unknown {
  const inner = readDefault(exported);
  return readDefault(inner) ?? inner ?? exported;
}

function readDefault(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'default' in value ? value.default : undefined;
}
