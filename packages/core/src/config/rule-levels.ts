import type {Rule} from '../model/rule.js';
import type {Level, Severity} from '../model/severity.js';
import type {RuleSettings} from './brand.js';

/** What a rule is set to for one file. Off when `level` is missing. */
export interface RuleState {
  readonly level: Severity | undefined;
  /** As written; each rule's schema fills in its defaults. */
  readonly options: Readonly<Record<string, unknown>>;
}

/** How much a key says: `*` is the least specific, a family next, a rule id the most. */
function specificity(key: string): number {
  return key === '*' ? 0 : key.endsWith('/*') ? 1 : 2;
}

/** Does the key of a `rules` object speak of this rule id? */
export function matchesRuleKey(key: string, id: string): boolean {
  return key === '*' || key === id || (key.endsWith('/*') && id.startsWith(key.slice(0, -1)));
}

/**
 * The state of one rule after all `layers` of settings, the weakest first. Within a layer the more specific key wins,
 * and of two alike the later one; a later layer wins over an earlier one.
 */
export function resolveRule(rule: Rule, layers: readonly RuleSettings[]): RuleState {
  let level: Level = rule.optIn ? 'off' : rule.severity;
  let options: Readonly<Record<string, unknown>> = {};
  for (const settings of layers) {
    const keys = Object.keys(settings).filter((key) => matchesRuleKey(key, rule.id));
    for (const key of sortBySpecificity(keys)) {
      const setting = settings[key];
      if (setting === undefined) continue;
      level = typeof setting === 'string' ? setting : setting[0];
      if (typeof setting !== 'string') options = setting[1];
    }
  }
  return {level: level === 'off' ? undefined : level, options};
}

function sortBySpecificity(keys: readonly string[]): string[] {
  return [...keys].sort((a, b) => specificity(a) - specificity(b));
}
