import type { CalendarDay } from '../CalendarDay.ts';
import type { Child } from '../Child.ts';
import type { FactValues } from '../vocabulary.ts';
import { latestHeld, makesPlan, type ConferenceHistory } from './conferenceHistory.ts';
import { exactly, latestOf, settle } from './Latest.ts';
import { daysUpTo } from './daysUpTo.ts';

/** The first of some days that comes after another has come about, or `null` where there is none. */
const firstWhere = (days: readonly CalendarDay[], comes: (day: CalendarDay) => boolean): CalendarDay | null =>
  days.find(comes) ?? null;

const firstAfter = (
  days: readonly CalendarDay[],
  from: CalendarDay | null | undefined,
  comesAfter: (day: CalendarDay, from: CalendarDay) => boolean,
): CalendarDay | null | undefined => {
  if (days.length === 0 || from === null) return null;
  return from === undefined ? undefined : firstWhere(days, (day) => comesAfter(day, from));
};

/**
 * The facts about the core group's meetings. A meeting on the day of the conference that made the plan came after it; one
 * on the day on which the plan ended did not come after that.
 *
 * `coreGroup.countedFrom` is the latest meeting, or the day of that conference where the group has not met since.
 *
 * @param history - the child's conferences
 * @param child - the child
 * @returns `coreGroup.firstOn`, `coreGroup.firstAfterEndingOn` and `coreGroup.countedFrom`, as far as they are known
 * @internal
 */
export function readCoreGroup(history: ConferenceHistory, { coreGroup, plan }: Child): FactValues {
  const metOn = daysUpTo(coreGroup?.metOn, history.asOf);
  if (metOn === undefined) return {};
  const planMade = latestHeld(history, makesPlan);
  return {
    'coreGroup.firstOn': firstAfter(metOn, settle(planMade), (day, madeOn) => day >= madeOn),
    'coreGroup.firstAfterEndingOn': firstAfter(metOn, plan?.endedOn, (day, endedOn) => day > endedOn),
    'coreGroup.countedFrom': settle(latestOf(exactly(metOn.at(-1) ?? null), planMade)),
  };
}
