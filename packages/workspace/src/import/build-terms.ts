import {FORMS, inflect, type TermConfig} from '@onbrand/core';
import {type Expansion, expandPattern, fillReplacement, type Spelling} from './expand-pattern.js';
import type {ForeignPattern, ForeignRule, ImportEffect, ImportNote} from './import-report.js';

/** What a rule of another tool became. */
export interface BuiltTerms {
  readonly terms: readonly TermConfig[];
  readonly report: readonly ImportNote[];
}

/** Words to avoid with the words to use instead: one future entry. */
interface Swap {
  readonly use: readonly string[];
  readonly avoid: string[];
  readonly except: string[];
  /** Are plural and verb forms meant, too? */
  readonly inflects?: boolean;
}

type Remark = (effect: ImportEffect, change: string) => void;

/** Says a rule of another tool in our terms, and what of its meaning was lost or gained. */
export function buildTerms(rule: ForeignRule): BuiltTerms {
  const report: ImportNote[] = [];
  const {file, line, entry} = rule;
  const remark: Remark = (effect, change) => {
    if (!report.some((note) => note.change === change))
      report.push({file, ...(line === undefined ? {} : {line}), entry, effect, change});
  };
  const expanded = rule.patterns.map((pattern) => expand(pattern, rule, remark)).filter((found) => found !== undefined);
  const ignoreCase = expanded.some((found) => found.ignoreCase);
  if (ignoreCase && expanded.some((found) => !found.ignoreCase)) remark('wider', 'all its words are found in any case');
  const swaps = collectSwaps(
    rule,
    expanded.flatMap(({spellings}) => spellings),
    ignoreCase,
    remark,
  );
  const folded = foldForms(swaps.map((swap) => dropListedForms(swap, remark)));
  const terms = folded.swaps.map((swap) =>
    toTerm(swap, rule, {ignoreCase, inflects: folded.inflects || swap.inflects === true || !rule.whole}),
  );
  if (folded.inflects && rule.whole) remark('wider', 'all plural and verb forms are found, not only those listed');
  if (terms.length > 0 && !rule.whole) remarkOnBoundaries(expanded, remark);
  if (ignoreCase) for (const swap of folded.swaps) remarkOnCapitals(swap, remark);
  return {terms, report};
}

type Words = Extract<Expansion, {ok: true}>;

function expand(pattern: ForeignPattern, rule: ForeignRule, remark: Remark): Words | undefined {
  if (!pattern.isPattern) {
    const spelling: Spelling = {text: pattern.source.trim(), groups: new Map(), except: []};
    return {ok: true, spellings: [spelling], ignoreCase: pattern.ignoreCase, bounded: rule.whole, changes: []};
  }
  if (pattern.source.includes('\b'))
    remark('wider', 'its “\\b” is a backspace in JSON and found nothing; it is read as the edge of a word');
  const expansion = expandPattern(pattern.source, {ignoreCase: pattern.ignoreCase});
  if (!expansion.ok) {
    const which = rule.patterns.length > 1 ? `“${pattern.source}”: ` : '';
    remark('left out', `${which}${expansion.reason}`);
    return undefined;
  }
  for (const change of expansion.changes)
    remark(change.startsWith('it is found whatever') ? 'wider' : 'narrower', change);
  return expansion;
}

/** Groups the spellings by what to write instead. */
function collectSwaps(
  rule: ForeignRule,
  spellings: readonly Spelling[],
  ignoreCase: boolean,
  remark: Remark,
): readonly Swap[] {
  const swaps = new Map<string, Swap>();
  let hasGlued = false;
  const spared = spellings.filter((spelling) => holdsForbiddenGroup(spelling, rule)).map(({text}) => text);
  for (const spelling of spellings) {
    if (holdsForbiddenGroup(spelling, rule)) continue;
    const glued = rule.use.find((template) => isGluedWrong(template, spelling));
    if (glued !== undefined) {
      if (!hasGlued)
        remark('left out', `“${spelling.text}” would become “${fillReplacement(glued, spelling)}”, which is no word`);
      hasGlued = true;
      continue;
    }
    const use = rule.use.map((template) => fillReplacement(template, spelling)).filter((text) => text !== '');
    if (use.includes(spelling.text) && (!ignoreCase || use.length > 1)) continue;
    const key = JSON.stringify(use);
    const swap = swaps.get(key) ?? {use, avoid: [], except: []};
    swaps.set(key, swap);
    if (!swap.avoid.includes(spelling.text)) swap.avoid.push(spelling.text);
    swap.except.push(...spelling.except, ...spared, ...(rule.except ?? []));
  }
  if (swaps.size === 0 && spellings.length > 0 && !hasGlued) remark('left out', 'what it finds is what it wants');
  return [...swaps.values()];
}

function holdsForbiddenGroup({groups}: Spelling, {emptyGroup}: ForeignRule): boolean {
  return emptyGroup !== undefined && (groups.get(emptyGroup) ?? '') !== '';
}

/**
 * `co[- ]locat(ion|e)` → `colocate$1` makes “colocateion”: before the group the replacement has more letters than the
 * pattern, and the ending is glued to them.
 */
function isGluedWrong(template: string, {text, groups}: Spelling): boolean {
  const found = /(\p{Script=Latin}+)\$\{?(\d{1,2})\}?$/u.exec(template);
  const ending = groups.get(Number(found?.[2])) ?? '';
  if (!found || !/^\p{L}/u.test(ending) || !text.endsWith(ending)) return false;
  const stem = text
    .slice(0, text.length - ending.length)
    .replace(/[\s-]/g, '')
    .toLowerCase();
  const written = (found[1] ?? '').toLowerCase();
  return written.length > stem.length && written.startsWith(stem);
}

/** `datacenters?` → `data center`: the plural is found as a form of the singular, and becomes “data centers”. */
function dropListedForms(swap: Swap, remark: Remark): Swap {
  const plurals = swap.avoid.map((words) => [words, inflect(words, 's', 'any')] as const);
  // Words without such a form come back as they are.
  const forms = new Set(plurals.filter(([words, form]) => form !== words).map(([, form]) => form.toLowerCase()));
  const avoid = swap.avoid.filter((words) => !forms.has(words.toLowerCase()));
  if (avoid.length === swap.avoid.length || avoid.length === 0) return swap;
  remark('different', 'all its forms are found, and each is replaced in the same form');
  return {...swap, avoid, inflects: true};
}

/** Leaves out entries that are forms of another one: `websites` → `sites` beside `website` → `site`. */
function foldForms(swaps: readonly Swap[]): {readonly swaps: readonly Swap[]; readonly inflects: boolean} {
  const left = swaps.filter((swap) => !swaps.some((base) => base !== swap && isFormOf(swap, base)));
  return {swaps: left, inflects: left.length < swaps.length};
}

function isFormOf({use, avoid}: Swap, base: Swap): boolean {
  if (use.length !== base.use.length || use.length === 0) return false;
  return FORMS.some((form) => {
    if (form === 'base') return false;
    const bent = (words: string): string => inflect(words, form, 'any').toLowerCase();
    const forms = new Set(base.avoid.map(bent));
    return (
      use.every((words, index) => words.toLowerCase() === bent(base.use[index] ?? '')) &&
      avoid.every((words) => forms.has(words.toLowerCase()))
    );
  });
}

function toTerm(
  {use, avoid, except}: Swap,
  {because, url, severity, tests}: ForeignRule,
  {ignoreCase, inflects}: {readonly ignoreCase: boolean; readonly inflects: boolean},
): TermConfig {
  const hasCase = avoid.some((text) => text.toLowerCase() !== text.toUpperCase());
  const match = {
    ...(ignoreCase || !hasCase ? {} : {case: 'sensitive' as const}),
    ...(inflects ? {} : {inflect: false}),
  };
  const exceptions = [...new Set(except)].filter(
    (text) => !avoid.includes(text) && avoid.some((words) => holdsWords(text, words, inflects)),
  );
  const [only] = use;
  return {
    ...(use.length === 1 && only !== undefined ? {use: only} : use.length > 1 ? {use: [...use]} : {}),
    avoid: avoid.map((text) => (ignoreCase ? inAnyCase(text, use) : text)),
    ...(because === undefined ? {} : {because}),
    ...(url === undefined ? {} : {url}),
    ...(severity === undefined ? {} : {severity}),
    ...(exceptions.length === 0 ? {} : {except: exceptions}),
    ...(Object.keys(match).length === 0 ? {} : {match}),
    ...(tests ? {tests: {flag: [...tests.flag], pass: [...tests.pass]}} : {}),
  };
}

/** An exception that does not hold the words of its entry, or holds them inside a longer word, excepts nothing. */
function holdsWords(text: string, words: string, inflects: boolean): boolean {
  const [holder, held] = [text.toLowerCase(), words.toLowerCase()];
  for (let at = holder.indexOf(held); at !== -1; at = holder.indexOf(held, at + 1)) {
    const isWhole = inflects || !IN_WORD.test(holder.charAt(at + held.length));
    if (!IN_WORD.test(holder.charAt(at - 1)) && isWhole) return true;
  }
  return false;
}

const IN_WORD = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]/u;

/** Words that differ from the right ones in case alone are taken letter by letter unless the entry says otherwise. */
function inAnyCase(text: string, use: readonly string[]): string | {text: string; case: 'insensitive'} {
  return use.some((right) => right.toLowerCase() === text.toLowerCase()) ? {text, case: 'insensitive'} : text;
}

/** Scripts without spaces have no whole words; there a phrase is found inside others as before. */
const SPACED = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;

function remarkOnBoundaries(expanded: readonly Words[], remark: Remark): void {
  const words = expanded.filter(({bounded}) => !bounded).flatMap(({spellings}) => spellings);
  if (words.some(({text}) => SPACED.test(text.charAt(0)) || SPACED.test(text.charAt(text.length - 1))))
    remark('narrower', 'only whole words and their forms are found, no longer the letters inside other words');
}

/** A replacement takes on the capitals of the place, so that a sentence may begin with it: no capital is ever taken away. */
function remarkOnCapitals({use, avoid}: Swap, remark: Remark): void {
  const [right] = use;
  const isSmall =
    right !== undefined && use.length === 1 && right === right.toLowerCase() && right !== right.toUpperCase();
  if (isSmall && avoid.some((text) => text.toLowerCase() === right))
    remark('narrower', `a capital at the beginning, or capitals throughout, are not changed to “${right}”`);
}
