import { englandCalendar, walesCalendar } from '../../calendar/index.ts';
import type { Policy } from '../../engine/Policy.ts';
import type { WorkingDayCalendar } from '../../ports/WorkingDayCalendar.ts';

/** A nation with bank holidays of its own. */
export const nations = ['england', 'wales'] as const;

/** A nation with bank holidays of its own. */
export type Nation = (typeof nations)[number];

const calendars: Readonly<Record<Nation, WorkingDayCalendar>> = { england: englandCalendar, wales: walesCalendar };

/**
 * The working days by which some policies count.
 *
 * @param policies - the policies
 * @param chosen - the nation that was asked for, which prevails
 * @returns the calendar of their nation, of England where they hold for any; `undefined` where they are of several
 * @internal
 */
export function calendarFor(policies: readonly Policy[], chosen?: Nation): WorkingDayCalendar | undefined {
  const named = new Set(policies.map(({ nation }) => nation).filter((nation) => nation !== 'any'));
  if (chosen === undefined && named.size > 1) return undefined;
  return calendars[chosen ?? [...named][0] ?? 'england'];
}
