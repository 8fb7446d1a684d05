/** Where a folder's brand config may be, in the order of looking. `package.json` holds it under `brand`. */
export const CONFIG_PLACES = [
  'brand.config.json',
  'brand.config.jsonc',
  'brand.config.yaml',
  'brand.config.yml',
  'brand.config.toml',
  'brand.config.ts',
  'brand.config.mts',
  'brand.config.js',
  'brand.config.mjs',
  'brand.config.cjs',
  '.brandrc',
  '.brandrc.json',
  '.brandrc.yaml',
  '.brandrc.yml',
  'package.json',
] as const;

/** Does reading this config mean running it? */
export function isCodeConfig(file: string): boolean {
  return /\.[cm]?[jt]s$/i.test(file);
}

/** Is this a package manifest, which holds the config under its key `brand`? */
export function isManifest(file: string): boolean {
  return /(?:^|[\\/])package\.json$/.test(file);
}
