import type {Format} from '@onbrand/core';
import {encodeText} from '../values/encoders.js';
import {readCode} from './read-code.js';

/** JavaScript and TypeScript: JSX, translated texts, strings under copy-like names. */
export const codeFormat: Format = {id: 'code', extract: readCode, encode: encodeText};
