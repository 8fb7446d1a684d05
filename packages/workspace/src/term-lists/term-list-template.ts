/**
 * A spreadsheet to start a term list with: every column once, and rows that show what goes where. A byte-order mark
 * and CRLF, so that Excel opens it as it is.
 */
export function termListTemplate(): string {
  const rows = [
    [
      'use',
      'avoid',
      'because',
      'owner',
      'pos',
      'kind',
      'status',
      'case',
      'channels',
      'except',
      'since',
      'until',
      'url',
    ],
    ['sign in', 'log in | logon', 'One verb for one act.', 'product', 'verb', '', 'preferred', '', '', '', '', '', ''],
    ['email', 'e-mail | electronic mail', '', 'marketing', '', '', 'preferred', '', '', '', '', '', ''],
    ['Larkspur Cloud', 'LarkCloud', 'The full name, always.', 'brand', '', 'product', '', '', '', '', '', '', ''],
    [
      '',
      'cheap',
      'Say affordable, or give the price.',
      'marketing',
      '',
      '',
      'forbidden',
      '',
      'website | flyer',
      '',
      '',
      '',
      '',
    ],
    ['setup', 'set-up', 'One word for the noun.', 'docs', 'noun', '', 'preferred', '', '', 'set-up fee', '', '', ''],
  ];
  return `\uFEFF${rows.map((row) => row.map(quote).join(',')).join('\r\n')}\r\n`;
}

function quote(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
