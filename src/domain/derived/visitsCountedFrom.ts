import type { CalendarDay } from '../CalendarDay.ts';
import type { Child, LookedAfter } from '../Child.ts';
import { latestHeld, makesPlan, type ConferenceHistory } from './conferenceHistory.ts';
import { daysUpTo } from './daysUpTo.ts';
import { exactly, latestOf, settle, type Latest } from './Latest.ts';

/** The day on which a child who is looked after became so. */
const becameLookedAfter = ({ now, since }: LookedAfter, asOf: CalendarDay): Latest => {
  const hasBegun = since === undefined || (since !== null && since <= asOf);
  if (now === false || !hasBegun) return exactly(null);
  return { certain: now === true ? (since ?? null) : null, possible: since ?? asOf };
};

/**
 * The day from which the time to the next visit is counted: the latest visit since the plan was made, or where there was
 * none, the day on which the duty began. That is the day on which the plan was made, or the day on which the child
 * became looked after where that is later.
 *
 * @param history - the child's conferences
 * @param child - the child
 * @returns `visits.countedFrom`, or `undefined` where it is not known
 * @internal
 */
export function visitsCountedFrom(
  history: ConferenceHistory,
  { visitedOn, lookedAfter = {} }: Child,
): CalendarDay | null | undefined {
  const visits = daysUpTo(visitedOn, history.asOf);
  if (visits === undefined) return undefined;
  const planMade = latestHeld(history, makesPlan);
  const last = visits.at(-1);
  if (last !== undefined && (planMade.possible === null || last >= planMade.possible)) return last;
  if (last !== undefined && (planMade.certain === null || last >= planMade.certain)) return undefined;
  return settle(latestOf(planMade, becameLookedAfter(lookedAfter, history.asOf)));
}
