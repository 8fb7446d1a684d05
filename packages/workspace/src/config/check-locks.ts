import {isAtLeast, matchesRuleKey, type Rule, type RuleSettings, resolveRule} from '@onbrand/core';
import type {DataPath} from '../data/located-data.js';
import {type Problem, showPath} from '../problem.js';
import {type ConfigLayer, placeProblem} from './collect-layers.js';

interface Lock {
  readonly key: string;
  readonly layer: ConfigLayer;
  readonly path: DataPath;
}

/** A `rules` object somewhere in a config. */
interface Settings {
  readonly path: DataPath;
  readonly rules: RuleSettings;
  /** What else holds where these do, weaker first. */
  readonly under: readonly RuleSettings[];
}

/** Finds where a config switches off, weakens or reconfigures a rule that a config below it has locked. */
export function checkLocks(layers: readonly ConfigLayer[], rules: readonly Rule[], cwd: string): Problem[] {
  const problems: Problem[] = [];
  const locks: Lock[] = [];
  const below: RuleSettings[] = [];
  for (const layer of layers) {
    for (const lock of locks) {
      const locked = rules.filter(({id}) => matchesRuleKey(lock.key, id));
      for (const settings of listSettings(layer))
        problems.push(...checkSettings(settings, lock, locked, below, layer, cwd));
    }
    below.push(layer.config.rules ?? {});
    locks.push(...(layer.config.locked ?? []).map((key, index) => ({key, layer, path: ['locked', index]})));
  }
  return problems;
}

/** Every `rules` object of a config. */
export function* listSettings({config}: Pick<ConfigLayer, 'config'>): Generator<Settings> {
  const own = config.rules ?? {};
  if (config.rules) yield {path: ['rules'], rules: own, under: []};
  for (const [name, channel] of Object.entries(config.channels ?? {})) {
    if (channel.rules) yield {path: ['channels', name, 'rules'], rules: channel.rules, under: [own]};
  }
  for (const [index, override] of (config.overrides ?? []).entries()) {
    yield {path: ['overrides', index, 'rules'], rules: override.rules, under: [own]};
  }
}

function* checkSettings(
  settings: Settings,
  lock: Lock,
  locked: readonly Rule[],
  below: readonly RuleSettings[],
  layer: ConfigLayer,
  cwd: string,
): Generator<Problem> {
  const told = new Set<string>();
  for (const rule of locked) {
    const key = Object.keys(settings.rules)
      .filter((one) => matchesRuleKey(one, rule.id))
      .sort((a, b) => b.length - a.length)[0];
    if (key === undefined || told.has(key)) continue;
    const before = resolveRule(rule, below);
    const after = resolveRule(rule, [...below, ...settings.under, settings.rules]);
    const isWeaker = before.level !== undefined && (after.level === undefined || !isAtLeast(after.level, before.level));
    if (!isWeaker && JSON.stringify(before.options) === JSON.stringify(after.options)) continue;
    told.add(key);
    const place = lock.layer.locate(lock.path);
    const where = [showPath(lock.layer.file, cwd), ...(place ? [place.line, place.column] : [])].join(':');
    const stays = isWeaker ? `and stays “${before.level}”` : 'with its options';
    yield placeProblem(
      layer,
      [...settings.path, key],
      `“${rule.id}” is locked by ${where} ${stays}. Take this out, or ask the owner of that config.`,
      'key',
    );
  }
}
