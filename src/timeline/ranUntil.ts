import type { CalendarDay } from '../domain/CalendarDay.ts';
import { earliest } from '../domain/earliest.ts';
import type { DatedRule } from './DatedRule.ts';
import { doneIn } from './doneIn.ts';
import type { Occurrence } from './Occurrence.ts';

const dayLength = 10;

/**
 * The last day on which an obligation was running, so that a version which reaches what is running could reach it.
 *
 * @param dated - the rule
 * @param occurrence - the occurrence
 * @returns the day on which it was done or ceased to be owed; `undefined` while it runs
 * @internal
 */
export function ranUntil(dated: DatedRule, occurrence: Occurrence): CalendarDay | undefined {
  const done = doneIn(dated, occurrence)?.slice(0, dayLength) as CalendarDay | undefined;
  return earliest(done, occurrence.closedOn);
}
