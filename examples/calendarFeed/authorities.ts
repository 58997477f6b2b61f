import type { CheckedPolicy, WorkingDayCalendar } from 'child-protection-rules';
import { englandCalendar, walesCalendar } from 'child-protection-rules/calendar';
import { england, oxfordshire, rotherham, wales } from 'child-protection-rules/policies';

/** An authority: the versions of each of its documents, the lowest layer first, and the working days that it counts by. */
export interface Authority {
  readonly documents: readonly (readonly CheckedPolicy[])[];
  readonly calendar: WorkingDayCalendar;
}

/** The authorities whose documents ship with the package, by name. */
export const authorities: ReadonlyMap<string, Authority> = new Map([
  ['oxfordshire', { documents: [[england], [oxfordshire]], calendar: englandCalendar }],
  ['rotherham', { documents: [[england], [rotherham]], calendar: englandCalendar }],
  ['wales', { documents: [[wales]], calendar: walesCalendar }],
]);
