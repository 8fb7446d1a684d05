import type {ImportTool} from './import-report.js';
import {isRecord, isText} from './narrow.js';

/** Kinds of rules Vale knows, https://vale.sh/docs/topics/styles/#extension-points. */
const VALE_KINDS: ReadonlySet<string> = new Set([
  'substitution',
  'existence',
  'occurrence',
  'repetition',
  'consistency',
  'conditional',
  'capitalization',
  'metric',
  'script',
  'sequence',
  'spelling',
  'readability',
]);

/** Whose file is it? Told by its content, and by its name where lines of text say nothing. */
export function recogniseImport(path: string, value: unknown): ImportTool | undefined {
  if (/(?:^|[/\\])(?:accept|reject)\.txt$/i.test(path)) return 'Vale vocabulary';
  if (/\.(?:txt|dic)$/i.test(path)) return 'cspell';
  if (Array.isArray(value)) return value.every(isTextlintTerm) ? 'textlint-rule-terminology' : undefined;
  if (!isRecord(value)) return undefined;
  if (isText(value.extends) && VALE_KINDS.has(value.extends)) return 'Vale rule';
  if (Array.isArray(value.flagWords) || Array.isArray(value.words) || Array.isArray(value.dictionaryDefinitions))
    return 'cspell';
  if (Array.isArray(value.overrides) || Array.isArray(value.languageSettings)) return 'cspell';
  if (isRecord(value.rules) ? value.rules.terminology !== undefined : isTermsSetting(value.terms))
    return 'textlint-rule-terminology';
  return Array.isArray(value.rules) || Array.isArray(value.imports) ? 'prh' : undefined;
}

function isTermsSetting(terms: unknown): boolean {
  return isText(terms) || (Array.isArray(terms) && terms.every(isTextlintTerm));
}

function isTextlintTerm(term: unknown): boolean {
  return typeof term === 'string' || (Array.isArray(term) && term.length === 2);
}
