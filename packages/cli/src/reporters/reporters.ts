import type {Reporter} from '../report.js';
import {compact} from './compact.js';
import {json} from './json.js';
import {stylish} from './stylish.js';

/** Every reporter by the name `--format` knows it under. */
export const REPORTERS: Readonly<Record<string, Reporter>> = {stylish, compact, json};
