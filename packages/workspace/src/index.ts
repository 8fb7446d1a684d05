export {type Cache, createCache} from './cache/cache.js';
export {findCacheFolder} from './cache/find-cache-folder.js';
export {addClaims, type NewClaim} from './config/add-claims.js';
export type {ConfigLayer, PartialConfig} from './config/collect-layers.js';
export {CONFIG_PLACES, isCodeConfig} from './config/config-places.js';
export {type ConfigFinder, createConfigFinder} from './config/find-config.js';
export type {RepeatedTerm} from './config/find-repeated-terms.js';
export {type LoadConfigOptions, type LoadedConfig, loadConfig} from './config/load-config.js';
export {toSlashes} from './config/rebase-glob.js';
export {listPresets} from './config/resolve-extends.js';
export type {DataPath} from './data/located-data.js';
export {type DecodedText, decodeText, encodeText, type TextEncoding} from './files/decode-text.js';
export {type FindFilesOptions, type FoundFiles, findFiles} from './files/find-files.js';
export {createIgnoreGlobs, type FindIgnore} from './files/ignore-files.js';
export {
  type BinarySource,
  type ReadSource,
  type ReadSourceOptions,
  readBinarySource,
  readTextSource,
  type TextSource,
} from './files/read-source.js';
export {type WriteResult, type WriteSourceOptions, writeBinarySource, writeTextSource} from './files/write-source.js';
export type {ImportEffect, ImportNote, ImportResult, ImportTool} from './import/import-report.js';
export {importRules} from './import/import-rules.js';
export {ConfigError, formatProblem, formatProblems, type Problem, showPath} from './problem.js';
export {loadTermList, readTermList} from './term-lists/load-term-list.js';
export type {ListedTerm, TermList} from './term-lists/term-list.js';
export {termListTemplate} from './term-lists/term-list-template.js';
