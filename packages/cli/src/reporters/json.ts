import type {Diagnostic, Suppression} from '@onbrand/core';
import type {FileResult, Report, ReporterOptions} from '../report.js';

/** Changes when a field is removed or changes its meaning; new fields do not change it. */
const VERSION = 1;

/** For programs: one object, as the published schema describes it. */
export function json({results, summary}: Report, {version}: ReporterOptions): string {
  const report = {version: VERSION, tool: {name: 'onbrand', version}, results: results.map(toResult), summary};
  return `${JSON.stringify(report).replace(UNSAFE, escapeCharacter)}\n`;
}

/** JSON lets these stand in strings; a terminal takes them for commands. Escaped they mean the same. */
const UNSAFE = /[\p{Control}\p{Bidi_Control}\u2028\u2029]/gu;

function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function toResult({path, format, channel, department, diagnostics, suppressed, notices, error}: FileResult) {
  return {
    path,
    format,
    channel: channel ?? null,
    department: department ?? null,
    diagnostics: diagnostics.map(toDiagnostic),
    suppressed: suppressed.map(toSuppression),
    ...(notices.length > 0 ? {notices} : {}),
    error,
  };
}

/** The fields in the order people read them, whatever order the linter made them in. */
function toDiagnostic(diagnostic: Diagnostic) {
  const {
    rule,
    severity,
    message,
    text,
    source,
    start,
    end,
    part,
    trail,
    ref,
    owner,
    url,
    fingerprint,
    fix,
    suggestions,
    ...rest
  } = diagnostic;
  return {
    rule,
    severity,
    message,
    text,
    source,
    start,
    end,
    part,
    trail,
    ref,
    owner,
    url,
    fingerprint,
    fix,
    suggestions,
    ...rest,
  };
}

function toSuppression({rule, reason, until, text, start}: Suppression) {
  return {rule, reason: reason ?? null, until: until ?? null, text, start};
}
