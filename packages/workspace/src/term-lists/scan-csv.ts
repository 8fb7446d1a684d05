/** One cell, unquoted. */
export interface CsvCell {
  readonly text: string;
  /** UTF-16 offset of its first character, or of its opening quote. */
  readonly start: number;
}

/** One record: a row of the spreadsheet, possibly several lines of the file. */
export interface CsvRow {
  readonly cells: readonly CsvCell[];
  readonly start: number;
  /** The last cell opens a quote that is never closed. The next row is the next line. */
  readonly unclosed?: boolean;
}

/**
 * Reads comma-separated values (RFC 4180), one row at a time, with any separator. Quotes count at the start of a cell
 * only; what follows a closing quote is kept. Lines end with CRLF, LF or CR. Never throws; linear.
 */
export function* scanCsv(text: string, separator: string, from = 0): Generator<CsvRow> {
  let at = from;
  while (at < text.length) {
    const start = at;
    const cells: CsvCell[] = [];
    let cell = scanCell(text, separator, at);
    for (; !cell.unclosed && text.charAt(cell.end) === separator; cell = scanCell(text, separator, at)) {
      cells.push({text: cell.text, start: at});
      at = cell.end + 1;
    }
    cells.push({text: cell.text, start: at});
    yield {cells, start, ...(cell.unclosed ? {unclosed: true} : {})};
    at = cell.unclosed ? findLineEnd(text, at) : cell.end;
    at += text.startsWith('\r\n', at) ? 2 : 1;
  }
}

function scanCell(text: string, separator: string, start: number): {text: string; end: number; unclosed?: boolean} {
  if (text.charAt(start) !== '"') {
    const end = findCellEnd(text, separator, start);
    return {text: text.slice(start, end), end};
  }
  let inside = '';
  for (let at = start + 1; ; ) {
    const quote = text.indexOf('"', at);
    if (quote === -1) return {text: inside + text.slice(at), end: text.length, unclosed: true};
    inside += text.slice(at, quote);
    if (text.charAt(quote + 1) !== '"') {
      const end = findCellEnd(text, separator, quote + 1);
      return {text: inside + text.slice(quote + 1, end), end};
    }
    inside += '"';
    at = quote + 2;
  }
}

function findCellEnd(text: string, separator: string, start: number): number {
  for (let at = start; at < text.length; at += 1) {
    const mark = text.charAt(at);
    if (mark === separator || mark === '\n' || mark === '\r') return at;
  }
  return text.length;
}

function findLineEnd(text: string, start: number): number {
  for (let at = start; at < text.length; at += 1) if (text.charAt(at) === '\n' || text.charAt(at) === '\r') return at;
  return text.length;
}
