import { stageOutcomes } from '../../engine/openOutcomes.ts';
import type { Difference } from './PoliciesCompared.ts';

/** What two settled outcomes leave untold: little where they are a question's own, more where one is that of a stage. */
const untoldBy = (outcomes: ReadonlySet<string>): number => {
  if (outcomes.size === 1 || outcomes.has('undetermined')) return 2;
  return stageOutcomes.some((outcome) => outcomes.has(outcome)) ? 1 : 0;
};

/**
 * How much a reader has to take in to see a difference. Two settled outcomes tell more than what else differs; fewer facts
 * are simpler, and of as many, those that say less.
 *
 * @param difference - the difference
 * @returns a number, the smaller the better
 * @internal
 */
export function sizeOfDifference({ facts, before, after }: Difference): number {
  const untold = untoldBy(new Set([before.outcome, after.outcome]));
  return untold * 1_000_000 + Object.keys(facts).length * 10_000 + JSON.stringify(facts).length;
}
