import {type BrandConfig, brandConfigSchema} from '@onbrand/core';
import {parse} from 'jsonc-parser';
import {readText} from './repository.js';

/** The day on which tests and the examples of rule pages take place: after the launch of Fern. */
export const EXAMPLE_DAY = '2026-11-02';

/** The config of Larkspur, `fixtures/brand/brand.config.json`. */
export function readFixtureBrand(): BrandConfig {
  return parseBrandConfig(readText('fixtures/brand/brand.config.json'));
}

/** Reads JSON with comments and trailing commas, and checks it. Throws what zod throws. */
export function parseBrandConfig(json: string): BrandConfig {
  return brandConfigSchema.parse(parse(json, [], {allowTrailingComma: true}));
}
