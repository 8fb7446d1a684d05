import {type BrandConfig, findNearest, matchesRuleKey, type Rule} from '@onbrand/core';
import type {DataPath} from '../data/located-data.js';
import type {Problem} from '../problem.js';
import type {TermSource} from '../term-lists/term-source.js';
import {listSettings} from './check-locks.js';
import {type ConfigLayer, placeProblem} from './collect-layers.js';
import {PLANNED_FAMILIES, PLANNED_RULES} from './planned-rules.js';

/** Finds settings for rules that do not exist, with the nearest one that does. */
export function checkRuleNames(layers: readonly ConfigLayer[], rules: readonly Rule[]): Problem[] {
  const known = rules.map(({id}) => id);
  const problems: Problem[] = [];
  const check = (key: string, layer: ConfigLayer, path: DataPath, what: 'key' | 'value'): void => {
    if (known.some((id) => matchesRuleKey(key, id)) || PLANNED_RULES.has(key) || PLANNED_FAMILIES.has(key)) return;
    const nearest = findNearest(key, known);
    const hint = nearest === undefined ? '“onbrand rules” lists them all.' : `Did you mean “${nearest}”?`;
    problems.push(placeProblem(layer, path, `There is no rule “${key}”. ${hint}`, what));
  };
  for (const layer of layers) {
    for (const [index, key] of (layer.config.locked ?? []).entries()) check(key, layer, ['locked', index], 'value');
    for (const {path, rules: own} of listSettings(layer)) {
      for (const key of Object.keys(own)) check(key, layer, [...path, key], 'key');
    }
  }
  return problems;
}

/** A name used somewhere in the merged config. */
interface Use {
  readonly name: string;
  readonly path: DataPath;
}

/** Finds tone profiles and channels that are named and nowhere defined. `place` turns a merged path into a problem. */
export function checkReferences(
  config: BrandConfig,
  terms: TermSource,
  place: (path: DataPath, message: string) => Problem,
): Problem[] {
  const channels = Object.keys(config.channels ?? {});
  const tones = Object.keys(config.tone ?? {});
  return [
    ...findMissing(listChannelUses(config, terms), channels, 'channel', place),
    ...findMissing(listToneUses(config), tones, 'tone profile', place),
  ];
}

function findMissing(
  uses: Iterable<Use>,
  known: readonly string[],
  what: string,
  place: (path: DataPath, message: string) => Problem,
): Problem[] {
  const problems: Problem[] = [];
  for (const {name, path} of uses) {
    if (known.includes(name)) continue;
    const nearest = findNearest(name, known);
    const hint =
      nearest !== undefined
        ? `Did you mean “${nearest}”?`
        : known.length > 0
          ? `There are ${known.join(', ')}.`
          : `None is defined.`;
    problems.push(place(path, `There is no ${what} “${name}”. ${hint}`));
  }
  return problems;
}

function* listToneUses({channels}: BrandConfig): Generator<Use> {
  for (const [name, {tone}] of Object.entries(channels ?? {})) {
    if (tone !== undefined) yield {name: tone, path: ['channels', name, 'tone']};
  }
}

function* listChannelUses({claims, messages}: BrandConfig, terms: TermSource): Generator<Use> {
  for (const index of terms.listLimited()) {
    yield* listUses(terms.at(index).channels, ['terms', index, 'channels']);
  }
  for (const [index, claim] of (claims?.approved ?? []).entries()) {
    yield* listUses(claim.channels, ['claims', 'approved', index, 'channels']);
  }
  for (const [index, claim] of (claims?.forbidden ?? []).entries()) {
    yield* listUses(claim.channels, ['claims', 'forbidden', index, 'channels']);
  }
  for (const [index, message] of (messages ?? []).entries()) {
    yield* listUses(message.requiredIn, ['messages', index, 'requiredIn']);
  }
}

function* listUses(names: readonly string[] | undefined, path: DataPath): Generator<Use> {
  for (const [index, name] of (names ?? []).entries()) yield {name, path: [...path, index]};
}
