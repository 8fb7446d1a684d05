export {androidFormat} from './android.js';
export {appleFormat} from './apple.js';
export {fluentFormat} from './fluent.js';
export {localeJsonFormat, localeYamlFormat} from './locale-data.js';
export {poFormat} from './po.js';
export {xliffFormat} from './xliff.js';
