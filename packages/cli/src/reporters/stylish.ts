import type {Diagnostic, Severity} from '@onbrand/core';
import pc from 'picocolors';
import type {FileResult, Report, ReporterOptions, Summary} from '../report.js';
import {displayWidth, padEnd, padStart, wrapText} from './display-width.js';
import {neutralise} from './neutralise.js';
import {count, formatNumber, joinWords} from './words.js';

type Colors = ReturnType<typeof pc.createColors>;

/** What is the same for every line of a report. */
interface Sheet {
  readonly colors: Colors;
  readonly columns: number;
}

/** For people at a terminal: by file and place, the message first, and in the end what to do next. */
export function stylish(report: Report, options: ReporterOptions): string {
  const sheet = {colors: pc.createColors(options.color), columns: clamp(options.columns ?? 100, 40, 140)};
  const files = report.results.map((result) => formatFile(result, sheet)).filter((text) => text !== '');
  return [...files, formatSummary(report, options, sheet)].map((block) => `${block}\n`).join('\n');
}

function formatFile(result: FileResult, sheet: Sheet): string {
  const lines = [
    ...(result.error === null ? [] : [sheet.colors.red(`  ✖ could not be checked: ${neutralise(result.error)}`)]),
    ...formatDiagnostics(result.diagnostics, sheet),
    ...result.notices.flatMap((notice) => formatNotice(notice, sheet)),
  ];
  return lines.length === 0 ? '' : [formatHeading(result, sheet), ...lines].join('\n');
}

function formatHeading({path, channel, department}: FileResult, {colors}: Sheet): string {
  const about = [channel, department].filter((word) => word !== undefined).map(neutralise);
  const heading = colors.bold(colors.underline(neutralise(path)));
  return about.length === 0 ? heading : `${heading}  ${colors.dim(about.join(' · '))}`;
}

function formatNotice(notice: string, {colors, columns}: Sheet): string[] {
  return wrapText(neutralise(notice), columns - 4).map((line, index) =>
    colors.dim(`  ${index === 0 ? '·' : ' '} ${line}`),
  );
}

/** One line of the table, before it is laid out. */
interface Row {
  readonly place: string;
  readonly severity: Severity;
  readonly message: string;
  readonly rule: string;
  readonly remark: string;
}

/** Rows that stand at the same place in the document (“Slide 3 › Title”) stand under it. */
interface Group {
  readonly trail: string;
  readonly rows: Row[];
}

function formatDiagnostics(diagnostics: readonly Diagnostic[], sheet: Sheet): string[] {
  const groups: Group[] = [];
  for (const diagnostic of diagnostics) {
    const trail = diagnostic.trail.map(neutralise).join(' › ');
    const last = groups.at(-1);
    if (last?.trail === trail) last.rows.push(toRow(diagnostic));
    else groups.push({trail, rows: [toRow(diagnostic)]});
  }
  const margin = groups.some(({trail}) => trail !== '') ? '    ' : '  ';
  const layout = measure(
    groups.flatMap(({rows}) => rows),
    margin,
    sheet.columns,
  );
  return groups.flatMap(({trail, rows}, index) => [
    ...(trail === '' ? (index === 0 ? [] : ['']) : [sheet.colors.dim(`  ${trail}`)]),
    ...rows.flatMap((row) => formatRow(row, layout, sheet.colors)),
  ]);
}

function toRow({part, start, severity, message, rule, fix, suggestions}: Diagnostic): Row {
  return {
    // A line in the XML of a slide tells nobody anything; its trail does.
    place: part === '' ? `${start.line}:${start.column}` : '',
    severity,
    message: neutralise(message),
    rule,
    remark: fix ? 'fixable' : suggestions.length > 0 ? count(suggestions.length, 'suggestion') : '',
  };
}

interface Layout {
  /** Spaces at the very left: more of them under a trail. */
  readonly margin: string;
  readonly place: number;
  readonly message: number;
  readonly rule: number;
  /** Does the rule stand beside the message, rather than under it? */
  readonly beside: boolean;
}

const LABELS: Readonly<Record<Severity, string>> = {error: '✖ error', warning: '▲ warning', info: '● info'};
const LABEL_WIDTH = Math.max(...Object.values(LABELS).map(displayWidth));
/** Narrower than this a message is no longer read with ease; then the rule goes under it. */
const LEAST_MESSAGE = 44;

function measure(rows: readonly Row[], margin: string, columns: number): Layout {
  const place = Math.max(0, ...rows.map((row) => row.place.length));
  const rule = Math.max(0, ...rows.map((row) => row.rule.length));
  const remark = Math.max(0, ...rows.map((row) => row.remark.length));
  const left = margin.length + (place === 0 ? 0 : place + 2) + LABEL_WIDTH + 2;
  const besideIt = columns - left - 2 - rule - (remark === 0 ? 0 : remark + 2);
  const longest = Math.max(0, ...rows.map((row) => displayWidth(row.message)));
  const beside = besideIt >= Math.min(LEAST_MESSAGE, longest);
  return {margin, place, rule, beside, message: beside ? Math.min(longest, besideIt) : Math.max(20, columns - left)};
}

const TINTS: Readonly<Record<Severity, 'red' | 'yellow' | 'blue'>> = {error: 'red', warning: 'yellow', info: 'blue'};

function formatRow({place, severity, message, rule, remark}: Row, layout: Layout, colors: Colors): string[] {
  const [first = '', ...rest] = wrapText(message, layout.message);
  const left = layout.place === 0 ? layout.margin : `${layout.margin}${colors.dim(padStart(place, layout.place))}  `;
  const indent = ' '.repeat(layout.margin.length + (layout.place === 0 ? 0 : layout.place + 2) + LABEL_WIDTH + 2);
  const label = colors[TINTS[severity]](padEnd(LABELS[severity], LABEL_WIDTH));
  const mark = remark === 'fixable' ? colors.green(remark) : colors.dim(remark);
  const head = `${left}${label}  `;
  if (!layout.beside) {
    const under = `${indent}${colors.dim(rule)}${remark === '' ? '' : `  ${mark}`}`;
    return [`${head}${first}`, ...rest.map((line) => indent + line), under];
  }
  const tail = remark === '' ? colors.dim(rule) : `${colors.dim(padEnd(rule, layout.rule))}  ${mark}`;
  return [`${head}${padEnd(first, layout.message)}  ${tail}`, ...rest.map((line) => indent + line)];
}

function formatSummary({results, summary}: Report, {fixed = 0}: ReporterOptions, {colors}: Sheet): string {
  const failed = results.filter(({error}) => error !== null).length;
  const lines = [
    ...(fixed > 0 ? [colors.green(`✔ ${count(fixed, 'fix').replace('fixs', 'fixes')} made.`)] : []),
    formatVerdict(results, summary, failed, colors),
    ...formatNextSteps(results, summary, colors),
  ];
  return lines.join('\n');
}

function formatVerdict(results: readonly FileResult[], summary: Summary, failed: number, colors: Colors): string {
  const {errors, warnings, infos} = summary;
  const rating = summary.rating === null ? '' : ` On brand: ${formatRating(summary.rating)} of 100.`;
  const broken = failed === 0 ? '' : ` ${count(failed, 'file')} could not be checked.`;
  if (errors + warnings + infos === 0) return formatAllWell(summary, failed, broken, rating, colors);
  const hit = results.filter(({diagnostics}) => diagnostics.length > 0).length;
  const found = joinWords([
    ...(errors > 0 ? [count(errors, 'error')] : []),
    ...(warnings > 0 ? [count(warnings, 'warning')] : []),
    ...(infos > 0 ? [count(infos, 'info')] : []),
  ]);
  const where = `in ${formatNumber(hit)} of ${count(summary.files, 'file')}`;
  const tint = errors > 0 || failed > 0 ? colors.red : warnings > 0 ? colors.yellow : colors.blue;
  const sign = errors > 0 || failed > 0 ? '✖' : warnings > 0 ? '▲' : '●';
  return `${colors.bold(tint(`${sign} ${found}`))} ${where}.${broken}${rating}`;
}

function formatAllWell(
  {files, words}: Summary,
  failed: number,
  broken: string,
  rating: string,
  colors: Colors,
): string {
  if (files === 0) return 'No files were checked.';
  if (failed === files) return colors.bold(colors.red(`✖${broken}`));
  const well = files - failed;
  const text = `${count(well, 'file')} with ${count(words, 'word')}: nothing to change.`;
  return failed > 0
    ? `${colors.bold(colors.red(`✖${broken}`))} ${text}`
    : `${colors.bold(colors.green('✔'))} ${text}${rating}`;
}

/** One decimal at most, and never rounded up to a full hundred. */
function formatRating(rating: number): string {
  return String(Math.floor(rating * 10) / 10);
}

function formatNextSteps(results: readonly FileResult[], {fixable, suppressed}: Summary, colors: Colors): string[] {
  const steps: string[] = [];
  if (fixable > 0)
    steps.push(
      `${formatNumber(fixable)} can be fixed with ${colors.bold('--fix')}; see them first with --fix-dry-run.`,
    );
  const place = findPlace(results);
  if (place !== undefined && fixable === 0) steps.push(`Why? ${colors.bold(`onbrand explain ${place}`)}`);
  if (suppressed > 0) steps.push(colors.dim(`${count(suppressed, 'exception')} not shown.`));
  return steps.map((step) => `  ${step}`);
}

/** A place to try `explain` on: the first in a file with lines. */
function findPlace(results: readonly FileResult[]): string | undefined {
  for (const {path, diagnostics} of results) {
    const first = diagnostics.find(({part}) => part === '');
    if (first && /^[\w./-]+$/.test(path)) return `${path}:${first.start.line}:${first.start.column}`;
  }
  return undefined;
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
