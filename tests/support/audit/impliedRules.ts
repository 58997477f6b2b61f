/**
 * Rules that cannot be broken alone, each with the rule that is broken whenever they are: who has not met for six weeks
 * has not met for a month either.
 */
export const impliedRules: Readonly<Record<string, string>> = {
  'wales/core-group-six-weeks': 'wales/core-group-monthly',
};
