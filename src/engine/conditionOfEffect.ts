import type { EffectsOf, RuleKind } from './Rule.ts';

/** Under which key an effect of each kind holds the condition by which it tells whether it was kept to, used or broken. */
export const conditionKeys = [
  ['requirement', 'is'],
  ['decision', 'is'],
  ['duty', 'done'],
  ['permission', 'used'],
  ['prohibition', 'broken'],
] as const satisfies readonly (readonly [RuleKind, string])[];

/** The condition by which an effect tells whether it was kept to, used or broken, and where the rule holds it. */
export interface EffectCondition<Asked> {
  readonly kind: (typeof conditionKeys)[number][0];
  readonly key: (typeof conditionKeys)[number][1];
  readonly condition: Asked;
}

/** A rule as far as its effect goes, whole or as it is written. */
type WithEffect<Asked> = { readonly [Kind in RuleKind]?: EffectsOf<Asked>[Kind] | undefined };

/**
 * The condition by which a rule tells whether it was kept to, used or broken.
 *
 * @param rule - the rule, whole or as it is written
 * @returns the condition, with its kind and key; `undefined` where its effect has none
 * @internal
 */
export function conditionOfEffect<Asked extends object>(rule: WithEffect<Asked>): EffectCondition<Asked> | undefined {
  for (const [kind, key] of conditionKeys) {
    // Each of these effects holds under its own key a condition or nothing, as their types say one by one.
    const condition = (rule[kind] as Readonly<Record<string, unknown>> | undefined)?.[key] as Asked | undefined;
    if (condition !== undefined) return { kind, key, condition };
  }
  return undefined;
}
