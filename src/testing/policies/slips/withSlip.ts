import type { Policy } from '../../../engine/Policy.ts';
import { ruleKinds, type Effects } from '../../../engine/Rule.ts';
import { putAt } from './putAt.ts';
import type { Slip } from './Slip.ts';

/** What was made wrong in a policy, and how it must be told. */
export interface SlipMade {
  /** The code of the issue. */
  readonly code: string;
  /** An error keeps the policy out; a warning does not. */
  readonly severity: 'error' | 'warning';
  /** The JSON pointer to the place of the issue. */
  readonly path: string;
  /** What was made wrong, in a few words. */
  readonly says: string;
}

/** A policy in which one thing is wrong. */
export interface NearlyValidPolicy {
  /** The policy as it would stand in a file: plain JSON, save where `not-json` was asked for. */
  readonly policy: unknown;
  readonly wrong: SlipMade;
  /** The same policy with nothing wrong. */
  readonly mended: Policy;
}

const isKind = (key: string): boolean => ruleKinds.some((kind) => kind === key);

const withEffect = (policy: Policy, place: string, rule: object, effect: Partial<Effects>): unknown => {
  const base = Object.entries(rule).filter(([key]) => !isKind(key));
  return putAt(policy, place, { ...Object.fromEntries(base), ...effect });
};

/**
 * A policy with one thing made wrong.
 *
 * @param slip - what is made wrong
 * @param drawn - a policy in which nothing is wrong
 * @param pick - which rule of its first section it is made in, where it is made in a rule; any number will do
 * @returns the policy with it and without it, which hold what the slip needs besides
 * @internal
 */
export function withSlip(slip: Slip, drawn: Policy, pick: number): NearlyValidPolicy {
  const rules = drawn.sections[0]?.rules ?? [];
  const index = pick % rules.length;
  const at = (count: number): string => `/sections/0/rules/${String(count)}`;
  const place = (template: string): string =>
    template
      .replace('{rule}', at(index))
      .replace('{further}', at(rules.length))
      .replace('{section}', `/sections/${String(drawn.sections.length)}`);
  const start = slip.effect === undefined ? drawn : withEffect(drawn, at(index), rules[index] ?? {}, slip.effect);
  const given = Object.entries(slip.given ?? {});
  // What a slip is given is part of a policy in order, which tests hold every slip to.
  const mended = given.reduce<unknown>((policy, [at, value]) => putAt(policy, place(at), value), start) as Policy;
  return {
    policy: putAt(mended, place(slip.at), slip.to),
    wrong: {
      code: slip.code,
      severity: slip.severity ?? 'error',
      path: place(slip.told ?? slip.at),
      says: slip.says,
    },
    mended,
  };
}
