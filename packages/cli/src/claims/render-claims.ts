import {neutralise} from '../reporters/neutralise.js';
import type {ClaimRow} from './claim-row.js';

/** How the register of claims may be printed. */
export const CLAIM_FORMATS = ['table', 'csv', 'json', 'markdown'] as const;
/** One of them. */
export type ClaimFormat = (typeof CLAIM_FORMATS)[number];

const HEADINGS = ['no', 'claim', 'kind', 'place', 'registered', 'id', 'evidence', 'owner', 'expires'] as const;

/** The register as text that ends with a line end. Rows are numbered from 1, for `--pick`. */
export function renderClaims(rows: readonly ClaimRow[], format: ClaimFormat): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify({version: 1, claims: rows}, null, 2)}\n`;
    case 'csv':
      return [HEADINGS, ...rows.map(listCells)]
        .map((cells) => cells.map(quoteCsv).join(','))
        .join('\r\n')
        .concat('\r\n');
    case 'markdown':
      return renderMarkdown(rows);
    case 'table':
      return renderTable(rows);
  }
}

function listCells(row: ClaimRow, index: number): string[] {
  return [
    String(index + 1),
    row.text,
    row.kind,
    `${row.path}:${row.line}:${row.column}`,
    describeRegistered(row),
    row.id ?? '',
    row.evidence.join(' '),
    row.owner ?? '',
    row.expires ?? '',
  ];
}

function describeRegistered({registered, ownVoice, status, isExpired}: ClaimRow): string {
  if (isExpired) return 'expired';
  switch (registered) {
    case 'no':
      return ownVoice ? 'no' : 'no (of others)';
    case 'same':
      return status === 'approved' ? 'yes' : (status ?? 'yes');
    case 'figure':
      return 'other figure';
    case 'bound':
      return 'limit missing';
    case 'drift':
      return 'known drift';
  }
}

/** RFC 4180. A cell that a spreadsheet would take for a formula begins with an apostrophe (OWASP, CSV injection). */
function quoteCsv(cell: string): string {
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function renderMarkdown(rows: readonly ClaimRow[]): string {
  const lines = rows.map((row, index) => `| ${listCells(row, index).map(escapeCell).join(' | ')} |`);
  return [`| ${HEADINGS.join(' | ')} |`, `|${' --- |'.repeat(HEADINGS.length)}`, ...lines].join('\n').concat('\n');
}

function escapeCell(cell: string): string {
  return neutralise(cell)
    .replace(/[\\|<>`*_[\]]/g, '\\$&')
    .replace(/\s+/g, ' ');
}

const WIDEST = 48;

function renderTable(rows: readonly ClaimRow[]): string {
  if (rows.length === 0) return 'No claims found.\n';
  const cells = rows.map((row, index) =>
    listCells(row, index)
      .slice(0, 6)
      .map((cell) => shorten(neutralise(cell))),
  );
  const all = [HEADINGS.slice(0, 6), ...cells];
  const widths = HEADINGS.slice(0, 6).map((_, column) => Math.max(...all.map((line) => line[column]?.length ?? 0)));
  const lines = all.map((line) =>
    line
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return `${lines.join('\n')}\n\n${summarise(rows)}\n`;
}

function shorten(cell: string): string {
  const oneLine = cell.replace(/\s+/g, ' ');
  return oneLine.length > WIDEST ? `${oneLine.slice(0, WIDEST - 1)}…` : oneLine;
}

function summarise(rows: readonly ClaimRow[]): string {
  const open = rows.filter(({registered, ownVoice}) => registered === 'no' && ownVoice).length;
  const advice = open > 0 ? ' Add them as drafts with --write, or some of them with --pick 1,2 --write.' : '';
  return `${rows.length} ${rows.length === 1 ? 'claim' : 'claims'}, ${open} of our own not registered.${advice}`;
}
