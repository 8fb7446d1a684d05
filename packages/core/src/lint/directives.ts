import {matchesRuleKey} from '../config/rule-levels.js';
import {findNearest} from '../language/nearest.js';
import type {Diagnostic, Suppression} from '../model/diagnostic.js';
import type {Comment} from '../model/document.js';
import type {LineIndex} from '../model/line-index.js';
import type {Span} from '../model/span.js';

/** What directives can do. */
export const DIRECTIVE_ACTIONS = ['disable', 'enable', 'disable-next-line', 'disable-file'] as const;

/** What a directive does; `unknown` is meant as one and is none: `onbrand-disable-line`. */
export type DirectiveAction = (typeof DIRECTIVE_ACTIONS)[number] | 'unknown';

/** A comment that turns rules off or on. */
export interface Directive {
  readonly action: DirectiveAction;
  /** The action as written. */
  readonly written: string;
  /** Rule ids or wildcards as written; none means all rules. */
  readonly rules: readonly string[];
  readonly reason?: string;
  /** The last day on which it holds. */
  readonly until?: string;
  readonly comment: Comment;
}

/** Directives with the part of the source each one rules over. */
export interface AppliedDirective {
  readonly directive: Directive;
  /** Offsets of the part, half-open. */
  readonly span: Span;
}

const SHAPE = /^onbrand-([a-z]{2,20}(?:-[a-z]{1,20}){0,4})(?![\w-])/;
/** What other linters call it. */
const MEANT = /^(?:disable|enable|ignore|skip|allow|off)(?:-|$)/;
const UNTIL = /\buntil (\d{4}-\d{2}-\d{2})\b/;

/** Reads one comment; undefined where it is not a directive. */
export function parseDirective(comment: Comment): Directive | undefined {
  const text = comment.text.trim();
  const written = SHAPE.exec(text)?.[1];
  const action = written === undefined ? undefined : readAction(written);
  if (written === undefined || !action) return undefined;
  const rest = text.slice('onbrand-'.length + written.length);
  const dashes = rest.indexOf('--');
  const rules = (dashes < 0 ? rest : rest.slice(0, dashes)).split(/[\s,]+/).filter(Boolean);
  const note = dashes < 0 ? '' : rest.slice(dashes).replace(/^-+/, '').trim();
  const until = UNTIL.exec(note)?.[1];
  const reason = note.replace(UNTIL, '').replace(/[\s,;]+$/, '');
  return {action, written, rules, comment, ...(reason === '' ? {} : {reason}), ...(until === undefined ? {} : {until})};
}

function readAction(written: string): DirectiveAction | undefined {
  const known = DIRECTIVE_ACTIONS.find((action) => action === written);
  if (known) return known;
  return MEANT.test(written) || findNearest(written, DIRECTIVE_ACTIONS) ? 'unknown' : undefined;
}

/** Does the directive speak of this rule? */
export function speaksOf({rules}: Pick<Directive, 'rules'>, id: string): boolean {
  return rules.length === 0 || rules.some((rule) => matchesRuleKey(rule, id));
}

/**
 * Gives each disabling directive of one part the span it rules over. `disable` holds until an `enable` that names the
 * same rules (or all), or to the end of the part. `disable-next-line` holds for the next line that has any text.
 */
export function applyDirectives(directives: readonly Directive[], lines: LineIndex, text: string): AppliedDirective[] {
  const applied: AppliedDirective[] = [];
  for (const [index, directive] of directives.entries()) {
    if (directive.action === 'disable-file') applied.push({directive, span: {start: 0, end: text.length}});
    if (directive.action === 'disable-next-line') applied.push({directive, span: nextLine(directive, lines, text)});
    if (directive.action === 'disable') {
      const enabling = directives
        .slice(index + 1)
        .find((later) => later.action === 'enable' && reenables(later, directive));
      applied.push({directive, span: {start: directive.comment.end, end: enabling?.comment.start ?? text.length}});
    }
  }
  return applied;
}

function reenables(enabling: Directive, disabling: Directive): boolean {
  return enabling.rules.length === 0 || disabling.rules.some((rule) => enabling.rules.includes(rule));
}

function nextLine({comment}: Directive, lines: LineIndex, text: string): Span {
  for (let line = lines.locate(comment.end).line + 1; line <= lines.lineCount; line += 1) {
    const span = lines.lineSpan(line);
    if (span && text.slice(span.start, span.end).trim() !== '') return span;
  }
  return {start: text.length, end: text.length};
}

/** What is left after directives, what they silenced, and which of them did something. */
export interface Filtered {
  readonly kept: readonly Diagnostic[];
  readonly suppressed: readonly Suppression[];
  readonly used: ReadonlySet<Directive>;
}

/** Silences the diagnostics of one part. A directive past its day silences nothing. */
export function filterDiagnostics(
  diagnostics: readonly Diagnostic[],
  applied: readonly AppliedDirective[],
  today: string,
): Filtered {
  const kept: Diagnostic[] = [];
  const suppressed: Suppression[] = [];
  const used = new Set<Directive>();
  for (const diagnostic of diagnostics) {
    const found = applied.find(
      ({directive, span}) =>
        diagnostic.start.offset < Math.max(span.end, span.start + 1) &&
        span.start < Math.max(diagnostic.end.offset, diagnostic.start.offset + 1) &&
        !isExpired(directive, today) &&
        speaksOf(directive, diagnostic.rule),
    );
    if (!found) {
      kept.push(diagnostic);
      continue;
    }
    used.add(found.directive);
    suppressed.push(suppress(diagnostic, found.directive));
  }
  return {kept, suppressed, used};
}

/** Is the last day of the directive over? */
export function isExpired({until}: Pick<Directive, 'until'>, today: string): boolean {
  return until !== undefined && until < today;
}

function suppress({rule, text, start}: Diagnostic, {reason, until}: Directive): Suppression {
  return {rule, text, start, ...(reason === undefined ? {} : {reason}), ...(until === undefined ? {} : {until})};
}
