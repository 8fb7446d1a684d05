import {defineFormat} from '../values/define-format.js';
import {readCode} from './read-code.js';

/** JavaScript and TypeScript: JSX, translated texts, strings under copy-like names. */
export const codeFormat = defineFormat('code', readCode, {limit: 3_000_000});
