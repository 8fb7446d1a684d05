import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {buildDocx, paragraph} from '../../../formats/test/build-docx.js';
import {buildPdf} from '../../../formats/test/build-pdf.js';
import {run} from '../run.js';
import {createRecordingTerminal} from '../testing/recording-terminal.js';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onbrand-annotate-'));
  const terms = [{use: 'sign in', avoid: ['log in'], pos: 'verb'}, {avoid: ['cheap']}];
  writeFileSync(join(folder, 'brand.config.json'), JSON.stringify({brand: 'Larkspur', terms}));
  writeFileSync(join(folder, 'flyer.docx'), buildDocx({body: paragraph(['Please ', 'log', ' in. It is cheap.'])}));
});

afterEach(() => rmSync(folder, {recursive: true, force: true}));

/** Runs the command in the folder; gives what it prints. */
async function check(...args: string[]): Promise<string> {
  const {terminal, everything} = createRecordingTerminal(folder);
  await run(['check', ...args], terminal);
  return everything();
}

const list = (): string[] => readdirSync(folder).sort();

describe('onbrand check --annotate', () => {
  it('writes a copy beside the file, which is not checked again', async () => {
    const before = readFileSync(join(folder, 'flyer.docx'));
    expect(await check('--annotate')).toContain('A copy with comments is in flyer.onbrand.docx.');
    expect(list()).toEqual(['brand.config.json', 'flyer.docx', 'flyer.onbrand.docx']);
    expect(readFileSync(join(folder, 'flyer.docx'))).toEqual(before);
    const again = await check('--annotate');
    expect(again).toContain('2 errors in 1 of 1 file');
    expect(again).toContain('“Please log in. It is cheap.”');
    expect(list()).toHaveLength(3);
    expect(await check('flyer.onbrand.docx')).toContain('2 errors');
  });

  it('comments on what is left behind fixes, and on nothing in a dry run', async () => {
    expect(await check('--annotate', '--fix-dry-run')).toContain('+Please sign in.');
    expect(list()).toHaveLength(2);
    await check('--annotate', '--fix');
    expect(await check('flyer.onbrand.docx')).toContain('1 error in 1 of 1 file');
  });

  it('goes by the content of the file', async () => {
    writeFileSync(join(folder, 'sent.pptx'), readFileSync(join(folder, 'flyer.docx')));
    writeFileSync(join(folder, 'notes.txt'), readFileSync(join(folder, 'flyer.docx')));
    writeFileSync(join(folder, 'old.pdf'), buildPdf([[{text: 'Please log in.', x: 72, y: 700}]]));
    const printed = await check('--annotate');
    expect(printed).toContain('sent.onbrand.pptx');
    expect(printed).toContain('notes.onbrand.txt');
    expect(printed).toContain('old.onbrand.pdf');
    expect(list()).toContain('old.onbrand.pdf');
    expect(await check('old.onbrand.pdf')).toContain('1 error');
  });
});
