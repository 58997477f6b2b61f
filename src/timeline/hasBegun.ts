import type { Obligation } from '../engine/Decision.ts';
import type { Due } from '../engine/Due.ts';

/**
 * Whether the time for a duty has begun, or may have. Where a deadline's has not, its rule does not apply; that of a duty
 * can apply before the day that its time counts from has come about.
 *
 * @param duty - what a rule lays down in a case
 * @param due - by when
 * @returns `false` where it has no date because what it counts from is known not to have come about
 * @internal
 */
export function hasBegun({ dueOn, dueAt, steps }: Obligation, due: Due): boolean {
  if (dueOn !== undefined || dueAt !== undefined) return true;
  // Where a fact says that there is nothing to count, no time begins.
  const anchors = steps.flatMap((step) =>
    'at' in step ? [step.at] : 'is' in step && step.is === 0 ? ['not-happened'] : [],
  );
  return 'latest' in due ? !anchors.includes('not-happened') : anchors.some((at) => at !== 'not-happened');
}
