import type {BrandConfig} from '@onbrand/core';

export type {BrandConfig, TermConfig} from '@onbrand/core';

/** Gives the config back; editors complete and check what stands in it. For `brand.config.ts`. */
export function defineConfig(config: BrandConfig): BrandConfig {
  return config;
}
