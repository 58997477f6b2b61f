import type { Rulebook } from '../engine/Rulebook.ts';
import type { WorkingDayCalendar } from '../ports/WorkingDayCalendar.ts';

/** The rules to go by, and the working days to count by. */
export interface RulesAndCalendar {
  readonly rulebook: Rulebook;
  readonly calendar: WorkingDayCalendar;
}
