import type { Policy, PolicyExamples } from '../../../engine/Policy.ts';
import { anExample } from '../slips/givens.ts';
import { putAt } from '../slips/putAt.ts';
import type { SlipMade } from '../slips/withSlip.ts';
import type { ExamplesSlip } from './ExamplesSlip.ts';

/** Examples in which one thing is wrong, with the policy beside which they stand. */
export interface NearlyValidExamples {
  /** The policy, in which nothing is wrong. */
  readonly policy: Policy;
  /** The examples as they would stand in a file: plain JSON, save where `not-json` was asked for. */
  readonly examples: unknown;
  readonly wrong: SlipMade;
  /** The same examples with nothing wrong. */
  readonly mended: PolicyExamples;
}

/**
 * Examples with one thing made wrong.
 *
 * @param slip - what is made wrong
 * @param drawn - a policy in which nothing is wrong
 * @returns the examples with it and without it, and the policy with what the slip needs besides
 * @internal
 */
export function withExamplesSlip(slip: ExamplesSlip, drawn: Policy): NearlyValidExamples {
  const given = Object.entries(slip.given ?? {});
  // What a slip is given is part of a policy in order, which tests hold every slip to.
  const policy = given.reduce<unknown>((before, [at, value]) => putAt(before, at, value), drawn) as Policy;
  const { examples = [anExample] } = slip;
  const mended: PolicyExamples = { policy: policy.id, inForceFrom: policy.inForceFrom, given: {}, examples };
  return {
    policy,
    examples: putAt(mended, slip.at, slip.to),
    wrong: { code: slip.code, severity: 'error', path: slip.told ?? slip.at, says: slip.says },
    mended,
  };
}
