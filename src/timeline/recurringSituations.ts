import type { CalendarDay } from '../domain/CalendarDay.ts';
import type { Child } from '../domain/Child.ts';
import { asItWas } from './asItWas.ts';
import { comingSituation } from './comingSituation.ts';
import type { ChildOfCase, Situation } from './Situation.ts';
import { withChild } from './withChild.ts';

/** A list of days on which something that recurs was done. */
interface Recurrence {
  readonly daysOf: (child: Child) => readonly CalendarDay[] | undefined;
  /** The same child, of whose days only those before another are listed. */
  readonly before: (child: Child, day: CalendarDay) => Child;
}

const visits: Recurrence = {
  daysOf: ({ visitedOn }) => visitedOn,
  before: (child, day) => ({ ...child, visitedOn: child.visitedOn?.filter((other) => other < day) }),
};

const coreGroups: Recurrence = {
  daysOf: ({ coreGroup }) => coreGroup?.metOn,
  before: (child, day) => ({
    ...child,
    coreGroup: { ...child.coreGroup, metOn: child.coreGroup?.metOn?.filter((other) => other < day) },
  }),
};

const keyAfter = (previous: CalendarDay | undefined): string =>
  previous === undefined ? 'first' : `after:${previous}`;

const situationsIn = (of: ChildOfCase, recurrence: Recurrence): readonly Situation[] => {
  const { caseFile, child, asOf } = of;
  const listed = caseFile.children.flatMap((one) => (one.id === child ? (recurrence.daysOf(one) ?? []) : []));
  const days = [...new Set(listed)].filter((day) => day <= asOf).toSorted();
  const aboutNone = { subject: { child }, conference: null, exclusion: null };
  const happened = days.map((day, index): Situation => {
    const earlier = withChild(caseFile, child, (one) => recurrence.before(one, day));
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
