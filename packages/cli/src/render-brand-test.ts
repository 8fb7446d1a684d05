import type {BrandProblem, BrandTestReport, EntryPlace, TestFailure} from '@onbrand/core';
import pc from 'picocolors';
import {neutralise} from './reporters/neutralise.js';
import {count, formatNumber} from './reporters/words.js';

/** How a result is shown. */
export interface RenderOptions {
  readonly color: boolean;
  /** A path as a person would type it; as it is when missing. */
  readonly showFile?: (file: string) => string;
}

type Colors = ReturnType<typeof pc.createColors>;

/** What `onbrand test` prints: failed tests, entries that cannot be meant, and a sum. */
export function renderBrandTest(report: BrandTestReport, options: RenderOptions): string {
  const colors = pc.createColors(options.color);
  const failures = report.failures.map((failure) => renderFailure(failure, options, colors));
  const problems = report.problems.map((problem) => renderProblem(problem, options, colors));
  return `${[...failures, ...problems, renderSum(report, colors)].join('\n\n')}\n`;
}

function renderFailure({entry, text, expected, found}: TestFailure, options: RenderOptions, colors: Colors): string {
  const what =
    expected === 'flag'
      ? 'is not flagged. Check the words, “except”, “pos”, “near” and “channels” of the entry.'
      : `is flagged for “${neutralise(found ?? '')}”. Add an exception, or drop the test.`;
  return `${colors.red('✖')} “${neutralise(text)}” ${what}\n${renderEntries([entry], options, colors)}`;
}

/** What is wrong with the words, and what to do about it. */
const ADVICE: Readonly<Record<BrandProblem['kind'], (problem: BrandProblem) => string>> = {
  'preferred-and-avoided': ({words}) =>
    `“${words}” is what one entry asks for and another avoids. Decide for one of them.`,
  'rewrites-each-other': ({words}) =>
    `${words}: these entries rewrite each other, so no text is ever right. Take one of them out.`,
  'two-replacements': ({words}) =>
    `“${words}” is avoided for different words. Keep one entry, or tell them apart with “pos”, “near” or “channels”.`,
  duplicate: ({words}) => `“${words}” stands in more than one entry. Keep one of them.`,
  'replacement-breaks-rule': ({words, by}) =>
    `“${words}” is what to write, and ${by} would report it. Choose other words.`,
  'never-matches': ({words}) =>
    `“${words}” can never be found: it is no word, it reads as code or an address, or it is what we write anyway.`,
  'hidden-by-exception': ({words, by}) =>
    `“${words}” is never reported, for the exception “${by}” holds it. Make the exception longer.`,
  'idle-exception': ({words}) =>
    `The exception “${words}” excepts nothing: the words of its entry do not stand in it. Correct it or take it out.`,
  'unknown-channel': ({by}) =>
    `There is no channel “${by}”, so the entry never applies. Check the name under “channels”.`,
};

function renderProblem(problem: BrandProblem, options: RenderOptions, colors: Colors): string {
  const safe = {
    ...problem,
    words: neutralise(problem.words),
    ...(problem.by === undefined ? {} : {by: neutralise(problem.by)}),
  };
  const advice = `${ADVICE[problem.kind](safe)}${overrules(problem) ? OVERRULE : ''}`;
  return `${colors.yellow('▲')} ${advice}\n${renderEntries(problem.entries, options, colors)}`;
}

const OVERRULE = ' An entry of another file gives way to one of yours with the same id.';

/** Do the entries stand in several files? That of a preset or a shared config nobody here can change. */
function overrules({kind, entries}: BrandProblem): boolean {
  const isDispute = kind === 'preferred-and-avoided' || kind === 'rewrites-each-other' || kind === 'two-replacements';
  return isDispute && new Set(entries.map(({origin}) => origin?.file)).size > 1;
}

/** Where the entries were written, one a line. */
function renderEntries(entries: readonly EntryPlace[], options: RenderOptions, colors: Colors): string {
  return entries
    .map((entry) => colors.dim(`  ${[...placeOf(entry, options), `“${neutralise(entry.id)}”`].join(' ')}`))
    .join('\n');
}

function placeOf({origin}: EntryPlace, {showFile = (file) => file}: RenderOptions): string[] {
  if (!origin) return [];
  return [[neutralise(showFile(origin.file)), origin.line].filter((piece) => piece !== undefined).join(':')];
}

function renderSum({entries, untested, tests, failures, problems}: BrandTestReport, colors: Colors): string {
  const tested = `${count(tests, 'test')} in ${countEntries(entries)}`;
  const without = untested === 0 ? '' : ` ${countEntries(untested)} without a test.`;
  if (failures.length + problems.length === 0) return `${colors.green('✔')} ${tested}: all is well.${without}`;
  const wrong = [
    ...(failures.length > 0 ? [`${count(failures.length, 'test')} failed`] : []),
    ...(problems.length > 0 ? [`${count(problems.length, 'contradiction')} found`] : []),
  ];
  return `${colors.red('✖')} ${tested}: ${wrong.join(', ')}.${without}`;
}

function countEntries(amount: number): string {
  return amount === 1 ? '1 entry' : `${formatNumber(amount)} entries`;
}
