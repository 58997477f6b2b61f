import type { AtLeastCondition, Comparison } from '../engine/Condition.ts';
import { sayPeriod } from '../domain/sayPeriod.ts';

const sayCount = ({ fact, atLeast, countedBy, except = [] }: AtLeastCondition): string => {
  const by = countedBy === undefined ? '' : `, counted by ${countedBy}`;
  const leavingOut = except.length === 0 ? '' : `, leaving out ${except.join(', ')}`;
  return `${fact} at least ${String(atLeast)}${by}${leavingOut}`;
};

/**
 * A comparison as whoever writes policies reads it: facts by their names.
 *
 * @param comparison - the comparison
 * @returns such as `review.heldOn within 3 months after review.precedingConferenceOn`
 * @internal
 */
export function sayComparison(comparison: Comparison): string {
  const { fact } = comparison;
  if ('within' in comparison) return `${fact} within ${sayPeriod(comparison.within)} after ${comparison.after}`;
  if ('before' in comparison) {
    const least = comparison.atLeast === undefined ? '' : `at least ${sayPeriod(comparison.atLeast)} `;
    return `${fact} ${least}${comparison.orOn === true ? 'on or ' : ''}before ${comparison.before}`;
  }
  if ('reachedAge' in comparison) return `${fact} at least ${String(comparison.reachedAge)} years ago`;
  if ('happened' in comparison) return `${fact} has ${comparison.happened ? '' : 'not '}come about`;
  if ('includes' in comparison) return `${fact} includes ${comparison.includes}`;
  if ('atLeast' in comparison) return sayCount(comparison);
  if ('in' in comparison) return `${fact} is one of ${comparison.in.join(', ')}`;
  if (typeof comparison.is === 'string') return `${fact} is ${comparison.is}`;
  return `${fact} is ${comparison.is ? 'yes' : 'no'}`;
}
