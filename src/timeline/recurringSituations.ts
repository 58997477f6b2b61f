import type { CalendarDay } from '../domain/CalendarDay.ts';
import type { CaseFile } from '../domain/CaseFile.ts';
import type { Child } from '../domain/Child.ts';
import { asItWas } from './asItWas.ts';
import { comingSituation } from './comingSituation.ts';
import type { ChildOfCase, Situation } from './Situation.ts';

/** A list of days on which something that recurs was done. */
interface Recurrence {
  readonly daysOf: (child: Child) => readonly CalendarDay[] | undefined;
  readonly withDays: (child: Child, days: readonly CalendarDay[]) => Child;
}

const visits: Recurrence = {
  daysOf: ({ visitedOn }) => visitedOn,
  withDays: (child, visitedOn) => ({ ...child, visitedOn }),
};

const coreGroups: Recurrence = {
  daysOf: ({ coreGroup }) => coreGroup?.metOn,
  withDays: (child, metOn) => ({ ...child, coreGroup: { ...child.coreGroup, metOn } }),
};

const withDaysBefore = (caseFile: CaseFile, child: string, day: CalendarDay, recurrence: Recurrence): CaseFile => {
  const { daysOf, withDays } = recurrence;
  const earlier = (one: Child): readonly CalendarDay[] => (daysOf(one) ?? []).filter((other) => other < day);
  const children = caseFile.children.map((one) => (one.id === child ? withDays(one, earlier(one)) : one));
  return { ...caseFile, children };
};

const keyAfter = (previous: CalendarDay | undefined): string =>
  previous === undefined ? 'first' : `after:${previous}`;

const situationsIn = (of: ChildOfCase, recurrence: Recurrence): readonly Situation[] => {
  const { caseFile, child, asOf } = of;
  const record = caseFile.children.find(({ id }) => id === child);
  const listed = record && recurrence.daysOf(record);
  const days = [...new Set(listed)].filter((day) => day <= asOf).toSorted();
  const aboutNone = { subject: { child }, conference: null, exclusion: null };
  const happened = days.map((day, index): Situation => {
    const earlier = withDaysBefore(caseFile, child, day, recurrence);
    return {
      ...aboutNone,
      caseFile: asItWas(earlier, child, day),
      asOf: day,
      standing: { is: 'happened', on: day },
      key: keyAfter(days[index - 1]),
    };
  });
  const coming = comingSituation(of);
  const previous = days.findLast((day) => day <= coming.asOf);
  return [...happened, { ...aboutNone, ...coming, key: keyAfter(previous) }];
};

/**
 * Every visit to a child, each with the case as it was just before it, and the next one.
 *
 * @param of - the child of the case
 * @returns the situations, first to last
 * @internal
 */
export function visitSituations(of: ChildOfCase): readonly Situation[] {
  return situationsIn(of, visits);
}

/**
 * Every meeting of a child's core group, each with the case as it was just before it, and the next one.
 *
 * @param of - the child of the case
 * @returns the situations, first to last
 * @internal
 */
export function coreGroupSituations(of: ChildOfCase): readonly Situation[] {
  return situationsIn(of, coreGroups);
}
