import type { Subject } from '../../cases/index.ts';
import type { CalendarDay } from '../../domain/CalendarDay.ts';
import type { LaidRules } from '../input/readRulebook.ts';

/**
 * Of whom decisions are, as of when, and by which rules.
 *
 * @param subject - the child and conference
 * @param asOf - the day
 * @param rules - the rules
 * @returns one line
 * @internal
 */
export function subjectLine({ child, conference }: Subject, asOf: CalendarDay, { policies }: LaidRules): string {
  const about = conference === undefined ? child : `${child}, conference ${conference}`;
  return `About ${about}, as of ${asOf}, by ${policies.map(({ id, inForceFrom }) => `${id} ${inForceFrom}`).join(' and ')}`;
}
