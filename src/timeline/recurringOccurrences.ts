import type { CalendarDay } from '../domain/CalendarDay.ts';
import type { Child } from '../domain/Child.ts';
import { seeChild, type Changes, type ChildOfCase } from './ChildOfCase.ts';
import { justBefore } from './justBefore.ts';
import type { Lapse, Occurrence } from './Occurrence.ts';
import { spanOn, type PlanSpan } from './PlanSpan.ts';
import { listsUnder, seeUnderPlan } from './underPlan.ts';

const visitDays = ({ visits }: Child): readonly CalendarDay[] => visits?.map(({ on }) => on) ?? [];

const meetingDays = ({ coreGroups }: Child): readonly CalendarDay[] => coreGroups?.map(({ heldOn }) => heldOn) ?? [];

const aboutNoConference = { conference: null, exclusion: null } as const;

/** The ends of times of being looked after between two days. */
const careEndsIn = (
  { child: { lookedAfter = [] }, asOf }: ChildOfCase,
  from: CalendarDay | undefined,
  to: CalendarDay | undefined,
): readonly CalendarDay[] =>
  lookedAfter
    .flatMap(({ endedOn }) => (typeof endedOn === 'string' && endedOn <= asOf ? [endedOn] : []))
    .filter((day) => (from === undefined || day > from) && (to === undefined || day < to))
    .toSorted();

/** What happened under one plan, each time seen from just before it, and the next one. */
const underOne = (of: ChildOfCase, span: PlanSpan, days: readonly CalendarDay[]): readonly Occurrence[] => {
  const keyAfter = (previous: CalendarDay | undefined): string =>
    `${span.key}/${previous === undefined ? 'first' : `after:${previous}`}`;
  const before = (day: CalendarDay): Changes => listsUnder(of, span, (other) => other < day);
  /** What was to come whenever the child ceased to be looked after: a rule about children in care asks no more of it then. */
  const careEnded = (previous: CalendarDay | undefined, next: CalendarDay | undefined): readonly Lapse[] =>
    careEndsIn(of, previous ?? span.madeOn, next).map((day) => ({
      until: {
        ...aboutNoConference,
        view: justBefore(of, day, { changes: before(day) }),
        state: { is: 'next' },
        closedOn: day,
        key: `${keyAfter(previous)}/until:${day}`,
      },
      since: seeChild(of, { asOf: day, changes: before(day) }),
    }));
  const happened = days.map((day, index): Occurrence => ({
    ...aboutNoConference,
    view: justBefore(of, day, { changes: before(day) }),
    state: { is: 'happened', on: day },
    closedOn: undefined,
    lapses: careEnded(days[index - 1], day),
    key: keyAfter(days[index - 1]),
  }));
  const next: Occurrence = {
    ...aboutNoConference,
    view: seeUnderPlan(of, span),
    state: { is: 'next' },
    closedOn: span.closedOn,
    lapses: careEnded(days.at(-1), span.closedOn),
    key: keyAfter(days.at(-1)),
  };
  return [...happened, next];
};

const recurring = (of: ChildOfCase, listed: readonly CalendarDay[]): readonly Occurrence[] => {
  const days = [...new Set(listed)].filter((day) => day <= of.asOf).toSorted();
  return of.plans.flatMap((span) =>
    underOne(
      of,
      span,
      days.filter((day) => spanOn(of.plans, day) === span),
    ),
  );
};

/**
 * Every visit to a child under each plan, and for each plan the next one, or the one that was to come when the plan ended.
 *
 * @param of - the child of the case
 * @returns the occurrences
 * @internal
 */
export function visitOccurrences(of: ChildOfCase): readonly Occurrence[] {
  return recurring(of, visitDays(of.child));
}

/**
 * Every meeting of a child's core group under each plan, and for each plan the next one, or the one that was to come when the
 * plan ended.
 *
 * @param of - the child of the case
 * @returns the occurrences
 * @internal
 */
export function coreGroupOccurrences(of: ChildOfCase): readonly Occurrence[] {
  return recurring(of, meetingDays(of.child));
}

/**
 * Every time that a series of a policy's own recurred under each plan, and for each plan the next one, or the one that was
 * to come when the plan ended.
 *
 * @param of - the child of the case
 * @param name - under which the child's record lists the series
 * @returns the occurrences
 * @internal
 */
export function seriesOccurrences(of: ChildOfCase, name: string): readonly Occurrence[] {
  return recurring(of, of.child.series?.[name]?.map(({ on }) => on) ?? []);
}
