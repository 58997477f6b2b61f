import type { Issue } from '../../domain/Result.ts';
import { readCalendarDays } from '../../input/calendarDays/readCalendarDays.ts';
import { memberOf } from '../Place.ts';
import type { Check } from './Check.ts';

/**
 * Finds what the bank holidays that a policy brings leave in doubt.
 *
 * @param draft - the policy
 * @returns the issues: `duplicate-holiday`, `coverage-reversed`, `coverage-too-long`, `holiday-outside-coverage`
 */
export const checkCalendar: Check = ({ root, isSound }) => {
  const calendar = memberOf(root, 'calendar');
  if (!isSound(calendar)) return [];
  const issues: Issue[] = [];
  readCalendarDays(calendar.value, issues);
  return issues.map((issue) => ({ ...issue, path: calendar.path + issue.path }));
};
