import type {Span} from '../../model/span.js';

const MAX_FORMULA = 1_000;

/** Finds `$$…$$`, and `$…$` where it looks like a formula and not like two prices. Linear: each try is short. */
export function findFormulas(source: string): Span[] {
  const formulas: Span[] = [];
  for (let at = source.indexOf('$'); at !== -1; at = source.indexOf('$', at + 1)) {
    if (source.charCodeAt(at - 1) === 0x5c) continue;
    const marks = source.charCodeAt(at + 1) === 0x24 ? 2 : 1;
    const end = findFormulaEnd(source, at + marks, marks);
    if (end === undefined) {
      at += marks - 1;
      continue;
    }
    formulas.push({start: at, end});
    at = end - 1;
  }
  return formulas;
}

function findFormulaEnd(source: string, start: number, marks: number): number | undefined {
  const limit = Math.min(source.length, start + (marks === 2 ? MAX_FORMULA : 200));
  for (let at = start; at < limit; at += 1) {
    const code = source.charCodeAt(at);
    if (code === 0x60 || (code === 0x0a && (marks === 1 || isBlankLineAt(source, at + 1)))) return undefined;
    if (code !== 0x24) continue;
    const inner = source.slice(start, at);
    if (marks === 2) return source.charCodeAt(at + 1) === 0x24 && inner.trim() !== '' ? at + 2 : undefined;
    return isFormula(inner, source.charAt(at + 1)) ? at + 1 : undefined;
  }
  return undefined;
}

function isBlankLineAt(source: string, at: number): boolean {
  const code = source.charCodeAt(at);
  return code === 0x0a || code === 0x0d;
}

function isFormula(inner: string, after: string): boolean {
  if (inner === '' || /^[\s\d{]|\s$/.test(inner) || /[\w]/.test(after)) return false;
  return /[\\^_={}]/.test(inner) || /^[A-Za-z]{1,2}$/.test(inner);
}
