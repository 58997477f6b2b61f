import type { Issue } from '../../domain/Result.ts';
import { show } from '../../input/inputIssue.ts';
import { isTextPlace, memberOf, membersOf, type Place } from '../Place.ts';
import { policyError } from '../policyIssue.ts';
import { typeInWords, type KnownFacts } from './knownFacts.ts';

/** The keys under which a limit, or a comparison of days, holds a period. */
const periodKeys = ['within', 'atLeast'] as const;

/**
 * Whether a limit or a comparison counts hours.
 *
 * @param place - its place
 * @returns `true` where its period does
 */
export function countsHours(place: Place): boolean {
  return periodKeys.some((key) => memberOf(memberOf(place, key), 'hours').value !== undefined);
}

/**
 * The issue of what is no moment, and hours are counted from or to it.
 *
 * @param place - where it stands
 * @param message - what is wrong
 * @returns the issue, `hours-need-a-moment`
 */
export function needsMoment(place: Place, message: string): Issue {
  return policyError(place, {
    code: 'hours-need-a-moment',
    message,
    expected: 'a fact that is a moment',
    help: 'name a moment here, such as `conference.endedAt`, or count in days instead of hours',
  });
}

/**
 * Finds periods of which a fact is to say how many they count, and that is no number or no fact.
 *
 * @param place - the place of a limit or a comparison
 * @param facts - the facts that the policy can ask for
 * @returns the issues: `unknown-fact`, `undeclared-fact`, `wrong-count`
 */
export function checkPeriods(place: Place, facts: KnownFacts): readonly Issue[] {
  return periodKeys
    .flatMap((key): readonly Place[] => membersOf(memberOf(place, key)))
    .filter(isTextPlace)
    .flatMap((count): readonly Issue[] => {
      const type = facts.typeOf(count.value);
      if (type === undefined) return facts.check(count);
      if (type === 'count') return [];
      const is = count.value === 'asOf' ? 'the day of the question' : typeInWords(type);
      return [
        policyError(count, {
          code: 'wrong-count',
          message: `${show(count.value)} is ${is}, and how many a period counts is a number`,
          expected: 'a whole number, or a fact that is a number',
          help: 'write the number here, or name a fact of the type `count`',
        }),
      ];
    });
}
