import type { Nation } from '../domain/nations.ts';
import type { WorkingDayCalendar } from '../ports/WorkingDayCalendar.ts';
import { englandCalendar } from './englandCalendar.ts';
import { northernIrelandCalendar } from './northernIrelandCalendar.ts';
import { scotlandCalendar } from './scotlandCalendar.ts';
import { walesCalendar } from './walesCalendar.ts';

/**
 * The calendar of each nation of the United Kingdom.
 *
 * @example
 * ```ts
 * expect(nationCalendars.scotland.name).toBe('scotland-2012-2028');
 * ```
 * @public
 */
export const nationCalendars: Readonly<Record<Nation, WorkingDayCalendar>> = /* @__PURE__ */ Object.freeze({
  england: englandCalendar,
  wales: walesCalendar,
  scotland: scotlandCalendar,
  'northern-ireland': northernIrelandCalendar,
});
