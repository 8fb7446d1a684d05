import type {Rule} from '../model/rule.js';
import {UserError} from '../model/user-error.js';

/** Fills in the defaults of a rule's options. Throws `UserError` that names the option. */
export function parseOptions(rule: Rule, options: Readonly<Record<string, unknown>>): unknown {
  if (!rule.options) {
    const [extra] = Object.keys(options);
    if (extra !== undefined)
      throw new UserError(`The rule “${rule.id}” has no option “${extra}”. Remove it from the config.`);
    return options;
  }
  const parsed = rule.options.safeParse(options);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const name = issue?.path.join('.') ?? '';
  throw new UserError(
    `Option ${name === '' ? '' : `“${name}” `}of the rule “${rule.id}” is wrong: ${issue?.message ?? ''}`,
  );
}
