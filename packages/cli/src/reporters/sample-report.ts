import type {Diagnostic} from '@onbrand/core';
import {type FileResult, type Report, summarise} from '../report.js';

/** A diagnostic for tests: a made-up place, the rest as given. */
export function sampleDiagnostic(given: Partial<Diagnostic> = {}): Diagnostic {
  return {
    rule: 'terminology/preferred',
    severity: 'error',
    message: 'Use “sign in” instead of “log in”: one verb for one act.',
    text: 'log in',
    start: {offset: 120, line: 4, column: 9},
    end: {offset: 126, line: 4, column: 15},
    part: '',
    trail: [],
    fingerprint: '9f2c41d0',
    suggestions: [],
    ...given,
  };
}

/** A result for tests. */
export function sampleResult(given: Partial<FileResult> = {}): FileResult {
  return {
    path: 'site/pricing.md',
    format: 'markdown',
    diagnostics: [],
    suppressed: [],
    notices: [],
    error: null,
    ...given,
  };
}

/** A report for tests. */
export function sampleReport(results: readonly FileResult[], words = 412, rating: number | null = 93.17): Report {
  return {results, summary: summarise(results, words, rating)};
}

/** A fix for tests. */
export const sampleFix = {title: 'Replace with “sign in”', edits: [{part: '', start: 120, end: 126, text: 'sign in'}]};
