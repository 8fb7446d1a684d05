import type {Format} from '@onbrand/core';
import {readPage} from '../html/read-page.js';
import {encodeText} from '../values/encoders.js';

/** MJML, Liquid, Handlebars, Mustache, Jinja, Twig, Nunjucks, ERB, EJS, Go templates, PHP: their code stays as it is. */
export const templateFormat: Format = {id: 'template', extract: (part) => readPage(part), encode: encodeText};
