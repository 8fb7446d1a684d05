import {isDigit} from './character-classes.js';

/**
 * Does this stretch without white space name a file, a folder, a web address or a thing in a program (`utm_source`)?
 * `and/or` and `Node.js` do not.
 */
export function isPathOrName(piece: string): boolean {
  if (piece.length > 1_000 || !/[_\\/.]/.test(piece)) return false;
  if (piece.includes('_') && /^[\w.-]*[A-Za-z\d]_[A-Za-z\d][\w.=-]*(?:\(\))?$/.test(piece)) return true;
  if (piece.includes('\\')) return isWindowsPath(piece);
  const slash = piece.indexOf('/');
  if (slash === -1) return isFileName(piece) || isBareDomain(piece);
  return isMarkedPath(piece) || isSlashedPath(piece.split('/'));
}

/** `C:\Users\Ada`, `\\server\share`, `docs\setup.md`. */
function isWindowsPath(piece: string): boolean {
  if (/^[A-Za-z]:\\/.test(piece) || /^\\\\[\w.-]+\\/.test(piece)) return true;
  const segments = piece.split('\\');
  return segments.every((segment) => segment !== '') && (segments.length > 2 || isFileName(segments.at(-1) ?? ''));
}

/** Begins as only a path does: `./x`, `../x`, `~/x`, `/etc/hosts`, `C:/x`. */
function isMarkedPath(piece: string): boolean {
  return /^(?:\.{1,2}\/|~\/|\/[\w.@-]|[A-Za-z]:\/[\w.])/.test(piece);
}

/** Folders that are no words of prose. */
const ROOTS = new Set(['src', 'dist', 'lib', 'bin', 'usr', 'etc', 'var', 'node_modules', '.github']);

function isSlashedPath(segments: readonly string[]): boolean {
  const first = segments[0] ?? '';
  // `docs/setup.md#windows`
  const last = (segments.at(-1) ?? '').replace(/[#?].*$/, '');
  if (segments.length < 2 || !segments.every(isSegment)) return false;
  if (isHost(first)) return true;
  if (last === '') return segments.length > 1 && /^[\w@.-]+$/.test(first) && isLowerCase(first);
  return isFileName(last) || ROOTS.has(first) || segments.some((segment) => /^\.[a-z]/.test(segment));
}

function isSegment(segment: string): boolean {
  return /^[\p{L}\p{N}_.@+~%=&?#:,*$()[\]{}-]*$/u.test(segment);
}

function isLowerCase(text: string): boolean {
  return text === text.toLowerCase();
}

/** `example.com`, `docs.example.co.uk`, `localhost:3000`: what may stand before the first slash of an address. */
function isHost(piece: string): boolean {
  const [name = '', port] = piece.split(':', 2);
  if (port !== undefined && !/^\d{2,5}$/.test(port)) return false;
  if (name === 'localhost') return port !== undefined;
  const labels = name.split('.');
  const top = labels.at(-1) ?? '';
  return labels.length > 1 && labels.every(isLabel) && isTopLevel(top);
}

function isLabel(label: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u.test(label);
}

/** Two lower-case letters are a country, unless they end a file or a library name (`Node.js/Deno`). */
function isTopLevel(top: string): boolean {
  return TOP_LEVELS.has(top) || (/^[a-z]{2}$/.test(top) && !FILE_EXTENSIONS.has(top) && top !== 'js');
}

/** `example.com` without a path: lower case throughout, under a domain that is no English word. */
function isBareDomain(piece: string): boolean {
  const name = piece.split(':', 1)[0] ?? '';
  // Nearly all that ends in a full stop and a quotation mark fails here, before it is looked at letter by letter.
  const dot = name.lastIndexOf('.');
  if (dot === -1 || !TOP_LEVELS.has(name.slice(dot + 1))) return false;
  return isLowerCase(name) && name.split('.').every(isLabel);
}

/** `setup.sh`, `README.md`, `.docx`; not `Node.js` or `.NET`. */
function isFileName(piece: string): boolean {
  const dot = piece.lastIndexOf('.');
  if (dot === -1 || dot === piece.length - 1) return false;
  const stem = piece.slice(0, dot);
  const extension = piece.slice(dot + 1);
  return isFileExtension(extension, stem) && /^[\p{L}\p{N}_.@+~()[\]{}$*-]*$/u.test(stem);
}

function isFileExtension(extension: string, stem: string): boolean {
  if (extension === 'js') return isScriptStem(stem);
  return FILE_EXTENSIONS.has(extension) || (extension.length > 2 && FILE_EXTENSIONS.has(extension.toLowerCase()));
}

/** `.js` also ends the names of libraries, `node.js`: a script has a telling name. */
function isScriptStem(stem: string): boolean {
  return SCRIPTS.has(stem) || /[_.-]/.test(stem) || isDigit(stem.charCodeAt(stem.length - 1));
}

const SCRIPTS = new Set([
  'index',
  'main',
  'app',
  'server',
  'client',
  'config',
  'script',
  'bundle',
  'setup',
  'test',
  '',
]);

/** Extensions that no word of prose ends with. */
const FILE_EXTENSIONS = new Set(
  (
    'md mdx markdown txt rst adoc tex pdf doc docx odt rtf pages ppt pptx odp key xls xlsx ods csv tsv numbers epub ' +
    'json jsonc json5 jsonl yml yaml toml ini cfg conf env lock xml xsd xsl html htm xhtml css scss sass less svg ' +
    'ts tsx jsx mjs cjs mts cts vue svelte astro php py ipynb rb rs java kt swift cs cpp hpp lua pl sql graphql proto ' +
    'sh bash zsh fish bat cmd ps1 exe msi dmg pkg deb rpm apk ipa iso jar war zip tar gz tgz bz2 xz rar 7z ' +
    'png jpg jpeg gif webp avif ico bmp tiff psd ai eps mp3 mp4 m4a wav ogg webm mov avi mkv woff woff2 ttf otf ' +
    'log bak tmp diff patch map wasm pem crt p12 ics vcf eml msg mbox po pot xliff xlf ftl properties plist'
  ).split(' '),
);

/** Top-level domains that are no common English words; with a path, any two letters will do. */
const TOP_LEVELS = new Set(
  (
    'com org net edu gov mil int info biz io co dev app ai uk de eu fr nl ch pl se fi dk cz ru jp cn kr br au ca nz ' +
    'tv cloud tech xyz online site shop blog page example test invalid local'
  ).split(' '),
);
