import {readPage} from '../html/read-page.js';
import {defineFormat} from '../values/define-format.js';

/** MJML, Liquid, Handlebars, Mustache, Jinja, Twig, Nunjucks, ERB, EJS, Go templates, PHP: their code stays as it is. */
export const templateFormat = defineFormat('template', readPage);
