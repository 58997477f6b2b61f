import type { Due } from '../../engine/Due.ts';
import type { Rule } from '../../engine/Rule.ts';
import { isNeverDueLater } from './compareLimits.ts';
import { dueInWords } from './dueInWords.ts';
import type { LayeredRule } from '../../engine/LayeredRule.ts';
import type { Loosening } from './Loosening.ts';

const dueOf = ({ deadline, duty }: Rule): Due | undefined => (deadline ?? duty)?.due;

/**
 * Whether what a rule lays down is due later than what a floor lays down.
 *
 * A duty without a day whose doing can be told is found not kept as soon as it is not done, so that a day gives time.
 *
 * @param replacement - the rule that replaces the floor
 * @param floor - the floor, of the same kind
 * @returns nothing where it is shown never to be later
 */
export function laterDue(replacement: LayeredRule, floor: LayeredRule): readonly Loosening[] {
  const [due, floorDue] = [dueOf(replacement.rule), dueOf(floor.rule)];
  if (floorDue === undefined) {
    if (due === undefined || floor.rule.duty?.done === undefined) return [];
    const words = dueInWords(due);
    const says = `it gives time for what is not kept as long as it is not done: it is due ${words}`;
    return [{ isShown: true, says, found: words, expected: 'no `due`', help: 'leave `due` out' }];
  }
  const floorWords = dueInWords(floorDue);
  const expected = `a day that is never later than ${floorWords}`;
  const help = 'count from the same day in the same unit, and allow no more time';
  if (due === undefined) return [{ isShown: true, says: 'it sets no day', expected, help }];
  const counted = { due, counting: replacement.policy.counting };
  const floorCounted = { due: floorDue, counting: floor.policy.counting };
  if (isNeverDueLater(counted, floorCounted)) return [];
  const isShown = isNeverDueLater(floorCounted, counted);
  const words = dueInWords(due);
  const says = isShown
    ? `it is due ${words}, which is later than ${floorWords}`
    : `that what is due ${words} is never due later than ${floorWords} does not follow`;
  return [{ isShown, says, found: words, expected, help }];
}
