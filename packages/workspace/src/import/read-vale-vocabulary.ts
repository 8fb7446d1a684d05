import type {ForeignRule, ImportedFile, ImportNote} from './import-report.js';

/**
 * Reads `accept.txt` or `reject.txt` of a Vale vocabulary, https://vale.sh/docs/keys/vocab: each line is a pattern.
 * What is accepted must be written in that case (Vale.Terms); what is rejected must not be written (Vale.Avoid).
 */
export function readValeVocabulary(file: string, text: string): ImportedFile {
  const rejects = /reject\.txt$/i.test(file);
  const rules: ForeignRule[] = [];
  const report: ImportNote[] = [];
  for (const [index, raw] of text.split(/\r\n|[\n\r]/).entries()) {
    const entry = raw.trim();
    if (entry === '' || entry.startsWith('#')) continue;
    const place = {file, line: index + 1};
    if (rejects) rules.push(readRejected(entry, place));
    else if (isOpen(entry)) report.push(describeOpen(entry, place));
    else rules.push(readAccepted(entry, place));
  }
  return {rules, report};
}

function readRejected(entry: string, place: {readonly file: string; readonly line: number}): ForeignRule {
  return {...place, entry, use: [], patterns: [{source: entry, isPattern: true, ignoreCase: true}], whole: true};
}

function readAccepted(entry: string, place: {readonly file: string; readonly line: number}): ForeignRule {
  return {...place, entry, use: [entry], patterns: [{source: entry, isPattern: false, ignoreCase: true}], whole: true};
}

/** A pattern allows several spellings and asks for none of them. */
function isOpen(entry: string): boolean {
  return /[[\](){}?*+|\\^$]/.test(entry) && !/^[\p{L}\p{N} ]+\+{1,2}$/u.test(entry);
}

function describeOpen(entry: string, place: {readonly file: string; readonly line: number}): ImportNote {
  return {...place, entry, effect: 'left out', change: 'it allows several spellings, so there is none to ask for'};
}
