import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {buildLaunch} from '../../formats/test/build-launch.js';
import {ROOT} from '../src/repository.js';
import {readToldStory} from '../src/story-formats/told-story.js';

/**
 * What the built command fixes and annotates opens in a real Office, which shows the corrected words and the comments.
 * Needs LibreOffice (`soffice`) and poppler (`pdftotext`); `.ci/run` installs them where it may.
 */
const missing = [
  ['soffice', '--version'],
  ['pdftotext', '-v'],
].flatMap(([program = '', flag = '']) => (spawnSync(program, [flag]).error ? [program] : []));
if (missing.length > 0)
  process.stderr.write(`SKIPPED: files as Office shows them (no ${missing.join(', no ')} here).\n`);

const launch = [...buildLaunch()].filter(([path]) => !path.endsWith('.pdf'));
const names = launch.map(([name]) => name);
const told = readToldStory().diagnostics;

const asWritten = (name: string) => name.replace('.', '-as-written.');
const asAnnotated = (name: string) => name.replace('.', '.onbrand.');
const isDeck = (name: string) => name.endsWith('p') || name.endsWith('pptx');
/** Speaker notes are on pages of their own. */
const DECK_PAGES = 'pdf:impress_pdf_Export:{"ExportNotesPages":{"type":"boolean","value":"true"}}';

describe.skipIf(missing.length > 0)('the launch, as LibreOffice shows it', () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'onbrand-office-')));

  beforeAll(() => {
    for (const [name, bytes] of launch) {
      writeFileSync(join(folder, name), bytes);
      writeFileSync(join(folder, asWritten(name)), bytes);
    }
    const check = ['check', ...names, '--config', join(ROOT, 'fixtures/story/formats/brand.config.json')];
    // What only a person can decide is left, so both end with 1.
    expect([runOnbrand(folder, [...check, '--annotate']), runOnbrand(folder, [...check, '--fix'])]).toEqual([1, 1]);
    const all = names.flatMap((name) => [name, asWritten(name), asAnnotated(name)]);
    const texts = all.filter((name) => !isDeck(name));
    const decks = all.filter(isDeck);
    convert(folder, 'pdf', texts);
    convert(folder, DECK_PAGES, decks);
    convert(
      folder,
      'fodt',
      texts.filter((name) => names.map(asAnnotated).includes(name)),
    );
    convert(
      folder,
      'fodp',
      decks.filter((name) => names.map(asAnnotated).includes(name)),
    );
  }, 300_000);

  afterAll(() => rmSync(folder, {recursive: true, force: true}));

  describe.each(names)('%s', (name) => {
    it('has the corrected words on its pages, once fixed', () => {
      const before = readPages(folder, asWritten(name));
      const after = readPages(folder, name);
      for (const {text, fixed = text} of told) {
        expect(before).toContain(text);
        expect(after).toContain(fixed);
      }
    });

    it('has its own words on its pages and the reasons in comments, once annotated', () => {
      expect(readPages(folder, asAnnotated(name))).toBe(readPages(folder, asWritten(name)));
      const comments = readComments(folder, asAnnotated(name));
      for (const {fixed} of told) if (fixed) expect(comments).toContain(`“${fixed}”`);
    });
  });
});

describe.skipIf(missing.length > 0)('the launch as a PDF, annotated', () => {
  it('has the pages it had, as poppler reads them, and every comment', () => {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), 'onbrand-pdf-')));
    try {
      const [, bytes = new Uint8Array()] = [...buildLaunch()].find(([path]) => path === 'launch.pdf') ?? [];
      writeFileSync(join(folder, 'launch.pdf'), bytes);
      const config = join(ROOT, 'fixtures/story/formats/brand.config.json');
      expect(runOnbrand(folder, ['check', 'launch.pdf', '--annotate', '--config', config])).toBe(1);
      const [before, after] = ['launch.pdf', asAnnotated('launch.pdf')].map((name) =>
        spawnSync('pdftotext', [join(folder, name), '-'], {encoding: 'utf8'}),
      );
      expect([after?.status, after?.stderr, after?.stdout]).toEqual([0, '', before?.stdout]);
      const written = readFileSync(join(folder, asAnnotated('launch.pdf')), 'latin1');
      expect(written.match(/\/Subtype \/Highlight/g)).toHaveLength(told.length);
    } finally {
      rmSync(folder, {recursive: true, force: true});
    }
  });
});

function runOnbrand(folder: string, args: readonly string[]): number | null {
  const command = join(ROOT, 'packages/cli/dist/onbrand.js');
  return spawnSync(process.execPath, [command, ...args], {cwd: folder, encoding: 'utf8'}).status;
}

/** Opens files in LibreOffice and saves them in another format, into a folder of its name. */
function convert(folder: string, filter: string, files: readonly string[]): void {
  const extension = filter.split(':')[0] ?? '';
  // A profile of its own: the user's may be in use.
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
  // Files that differ in nothing but their extension would become one.
  for (const kind of new Set(files.map((file) => file.slice(file.lastIndexOf('.'))))) {
    const ofKind = files.filter((file) => file.endsWith(kind)).map((file) => join(folder, file));
    const args = ['--headless', '--convert-to', filter, '--outdir', join(folder, extension + kind), ...ofKind];
    spawnSync('soffice', [profile, ...args]);
  }
}

/** Where `convert` put what it made of a file. */
function pathOf(folder: string, name: string, extension: string): string {
  const dot = name.lastIndexOf('.');
  return join(folder, extension + name.slice(dot), `${name.slice(0, dot)}.${extension}`);
}

/** The text of the pages, every white space a single space. */
function readPages(folder: string, name: string): string {
  const {stdout, status} = spawnSync('pdftotext', [pathOf(folder, name, 'pdf'), '-'], {encoding: 'utf8'});
  expect(status, `${name} does not open.`).toBe(0);
  return stdout.replace(/\s+/g, ' ');
}

/** What the comments say, in LibreOffice's own XML. */
function readComments(folder: string, name: string): string {
  const xml = readFileSync(pathOf(folder, name, isDeck(name) ? 'fodp' : 'fodt'), 'utf8');
  const annotations = xml.match(/<(officeooo:annotation|office:annotation)\b[\s\S]*?<\/\1>/g) ?? [];
  return annotations
    .join(' ')
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ');
}
