import {matchesRuleKey} from '../config/rule-levels.js';
import {findNearest} from '../language/nearest.js';
import type {Diagnostic} from '../model/diagnostic.js';
import type {LineIndex} from '../model/line-index.js';
import type {Severity} from '../model/severity.js';
import {DIRECTIVE_ACTIONS, type Directive, isExpired} from './directives.js';
import {fingerprint} from './fingerprint.js';

/** What judging directives needs to know of the run. */
export interface DirectiveContext {
  readonly today: string;
  /** `exceptions` of the config. */
  readonly requireReason: boolean;
  readonly maxDays: number | undefined;
  readonly knownRules: readonly string[];
  /** Rules that are on for this file; a directive for one that is off is not called unused. */
  readonly levelOf: (id: string) => Severity | undefined;
  readonly used: ReadonlySet<Directive>;
}

interface Remark {
  readonly rule: string;
  readonly message: string;
}

const DAY = 86_400_000;

/** The `directives/*` rules: they judge comments, which are no region, so the linter itself runs them. */
export function* judgeDirectives(
  directives: readonly Directive[],
  linesOf: (part: string) => LineIndex,
  context: DirectiveContext,
): Generator<Diagnostic> {
  for (const directive of directives) {
    for (const remark of remarksOn(directive, context)) {
      const severity = context.levelOf(remark.rule);
      if (severity) yield createDiagnostic(directive, remark, severity, linesOf(directive.comment.part.id));
    }
  }
}

function* remarksOn(directive: Directive, context: DirectiveContext): Generator<Remark> {
  if (directive.action === 'unknown') {
    yield {rule: 'directives/unknown-rule', message: adviseAction(directive)};
    return;
  }
  const unknown = directive.rules.filter((key) => !context.knownRules.some((id) => matchesRuleKey(key, id)));
  for (const key of unknown) {
    const nearest = findNearest(key, context.knownRules);
    const advice = nearest ? `Did you mean “${nearest}”?` : 'Run “onbrand rules” for the list.';
    yield {
      rule: 'directives/unknown-rule',
      message: `There is no rule “${key}”, so this comment turns nothing off. ${advice}`,
    };
  }
  if (directive.action === 'enable') return;
  if (context.requireReason && directive.reason === undefined) {
    yield {
      rule: 'directives/no-reason',
      message: 'Say why the rule is off here: add “-- ” and the reason to this comment.',
    };
  }
  const term = judgeTerm(directive, context);
  if (term) yield {rule: 'directives/expired', message: term};
  else if (unknown.length === 0 && !context.used.has(directive) && !speaksOnlyOfRulesThatAreOff(directive, context)) {
    yield {rule: 'directives/unused', message: 'Remove this comment: nothing is reported here that it would turn off.'};
  }
}

function adviseAction({written}: Directive): string {
  const nearest = written.includes('line') ? undefined : findNearest(written, DIRECTIVE_ACTIONS);
  const action = nearest ?? 'disable-next-line';
  return `There is no “onbrand-${written}”, so this comment turns nothing off. Did you mean “onbrand-${action}”?`;
}

function judgeTerm({until}: Directive, {today, maxDays}: DirectiveContext): string | undefined {
  if (isExpired({...(until === undefined ? {} : {until})}, today)) {
    return `This exception ended on ${until}. Remove the comment and follow the rule, or agree on a new date.`;
  }
  if (maxDays === undefined) return undefined;
  if (until === undefined)
    return `Give this exception an end: add “until” and a date within ${maxDays} days to the comment.`;
  const days = (Date.parse(until) - Date.parse(today)) / DAY;
  return days > maxDays
    ? `This exception runs for ${Math.ceil(days)} days. Choose a date within ${maxDays} days.`
    : undefined;
}

function speaksOnlyOfRulesThatAreOff({rules}: Directive, {levelOf, knownRules}: DirectiveContext): boolean {
  if (rules.length === 0) return false;
  return knownRules.every((id) => !rules.some((key) => matchesRuleKey(key, id)) || levelOf(id) === undefined);
}

function createDiagnostic({comment}: Directive, remark: Remark, severity: Severity, lines: LineIndex): Diagnostic {
  const text = comment.part.text.slice(comment.start, comment.end);
  return {
    ...remark,
    severity,
    text,
    start: lines.locate(comment.start),
    end: lines.locate(comment.end),
    part: comment.part.id,
    trail: [],
    fingerprint: fingerprint([remark.rule, text]),
    suggestions: [],
  };
}
