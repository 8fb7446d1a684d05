import type {Severity} from '@onbrand/core';
import type {CacheOptions} from './open-cache.js';

/** Options of `onbrand check`, as the command line gives them. */
export interface CheckOptions extends CacheOptions {
  readonly config?: string;
  readonly channel?: string;
  readonly format: string;
  readonly output?: string;
  readonly fix?: boolean;
  readonly fixDryRun?: boolean;
  readonly annotate?: boolean;
  readonly stdin?: boolean;
  readonly stdinFilename?: string;
  readonly quiet?: boolean;
  readonly maxWarnings?: number;
  readonly failOn: Severity | 'never';
  readonly rule?: readonly string[];
  readonly off?: readonly string[];
  readonly color?: boolean;
  readonly stats?: boolean;
}
