import type {Format} from '@onbrand/core';
import {encodeText} from '../values/encoders.js';
import {readAstro, readSvelte, readVue} from './read-component.js';

/** Vue components: what their template shows. Scripts are left out. */
export const vueFormat: Format = {id: 'vue', extract: (part) => readVue(part), encode: encodeText};

/** Svelte components. */
export const svelteFormat: Format = {id: 'svelte', extract: (part) => readSvelte(part), encode: encodeText};

/** Astro components and pages. */
export const astroFormat: Format = {id: 'astro', extract: (part) => readAstro(part), encode: encodeText};
