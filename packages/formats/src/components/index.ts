import {defineFormat} from '../values/define-format.js';
import {readAstro, readSvelte, readVue} from './read-component.js';

/** Vue components: what their template shows. Scripts are left out. */
export const vueFormat = defineFormat('vue', (part) => readVue(part));

/** Svelte components. */
export const svelteFormat = defineFormat('svelte', (part) => readSvelte(part));

/** Astro components and pages. */
export const astroFormat = defineFormat('astro', (part) => readAstro(part));
