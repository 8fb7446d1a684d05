import * as z from 'zod';
import type {RuleSettings} from '../config/brand.js';
import {matchesRuleKey, resolveRule} from '../config/rule-levels.js';
import type {Rule} from '../model/rule.js';
import type {Level, Severity} from '../model/severity.js';

/** A layer of settings with the name a person knows it by: `rules`, `channels.website.rules`, `overrides[0].rules`. */
export interface NamedSettings {
  readonly name: string;
  readonly settings: RuleSettings;
}

/** One option of a rule. */
export interface OptionExplanation {
  readonly name: string;
  readonly description: string;
  /** As JSON; missing where the option has no default. */
  readonly byDefault?: string;
}

/** What a person can know of a rule. Plain data. */
export interface RuleExplanation {
  readonly id: string;
  readonly summary: string;
  readonly looksAt: Rule['scope'];
  readonly severity: Severity;
  /** Off unless a config turns it on. */
  readonly optIn: boolean;
  readonly fixable: boolean;
  readonly options: readonly OptionExplanation[];
  /** The level that holds, where settings were given. */
  readonly level?: Level;
  /** What said so, the strongest last; empty where the rule is as it comes. */
  readonly setBy: readonly LevelSource[];
}

/** A key of a config that set the level of a rule. */
export interface LevelSource {
  readonly layer: string;
  /** The id or the wildcard. */
  readonly key: string;
  readonly level: Level;
}

/** Says what a rule is for, its options, and what set its level. `layers` are those of one file, the weakest first. */
export function explainRule(rule: Rule, layers: readonly NamedSettings[] = []): RuleExplanation {
  const {id, summary, scope, severity, optIn = false, fixable} = rule;
  const state = resolveRule(
    rule,
    layers.map(({settings}) => settings),
  );
  return {
    id,
    summary,
    looksAt: scope,
    severity,
    optIn,
    fixable,
    options: rule.options ? listOptions(rule.options) : [],
    ...(layers.length > 0 ? {level: state.level ?? 'off'} : {}),
    setBy: layers.flatMap((layer) => listSources(id, layer)),
  };
}

/** The keys of one layer that speak of the rule, the least specific first, as they take effect. */
function listSources(id: string, {name, settings}: NamedSettings): LevelSource[] {
  return Object.entries(settings)
    .filter(([key]) => matchesRuleKey(key, id))
    .sort(([a], [b]) => specificity(a) - specificity(b))
    .map(([key, setting]) => ({layer: name, key, level: typeof setting === 'string' ? setting : setting[0]}));
}

function specificity(key: string): number {
  return key === '*' ? 0 : key.endsWith('/*') ? 1 : 2;
}

const optionsSchema = z.object({
  properties: z.record(z.string(), z.object({description: z.string().optional(), default: z.unknown()})).optional(),
});

function listOptions(schema: z.ZodType): OptionExplanation[] {
  const {properties = {}} = optionsSchema.parse(z.toJSONSchema(schema, {unrepresentable: 'any', io: 'input'}));
  return Object.entries(properties).map(([name, property]) => ({
    name,
    description: property.description ?? '',
    ...(property.default === undefined ? {} : {byDefault: JSON.stringify(property.default)}),
  }));
}
