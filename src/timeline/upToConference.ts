import type { CalendarDay } from '../domain/CalendarDay.ts';
import type { CaseFile } from '../domain/CaseFile.ts';
import type { Child } from '../domain/Child.ts';
import { conferenceHistory, makesPlan } from '../domain/derived/conferenceHistory.ts';
import type { ChildOfCase } from './Situation.ts';
import { withChild } from './withChild.ts';

const before = (
  days: readonly CalendarDay[] | undefined,
  end: CalendarDay | undefined,
): readonly CalendarDay[] | undefined => (end === undefined ? days : days?.filter((day) => day < end));

const listsUpTo = (child: Child, end: CalendarDay | undefined): Child => ({
  ...child,
  visitedOn: before(child.visitedOn, end),
  coreGroup: { ...child.coreGroup, metOn: before(child.coreGroup?.metOn, end) },
});

/**
 * A case as it bears on a conference that was held: without the child's later conferences, and without the visits and
 * core groups under a later plan, which have nothing to do with the plan of that conference.
 *
 * @param of - the child of the case
 * @param heldOn - the day on which the conference was held
 * @returns the case
 * @internal
 */
export function upToConference({ caseFile, child, asOf }: ChildOfCase, heldOn: CalendarDay): CaseFile {
  const later = conferenceHistory(caseFile, child, asOf).conferences.filter(
    (past) => typeof past.heldOn === 'string' && past.heldOn > heldOn,
  );
  const nextPlanOn = later
    .flatMap((past) => (makesPlan(past.conference.kind) === true && past.heldOn ? [past.heldOn] : []))
    .toSorted()[0];
  const ids = new Set(later.map(({ conference }) => conference.id));
  return {
    ...withChild(caseFile, child, (one) => listsUpTo(one, nextPlanOn)),
    conferences: caseFile.conferences.filter(({ id }) => !ids.has(id)),
  };
}
