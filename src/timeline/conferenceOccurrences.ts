import type { CalendarDay } from '../domain/CalendarDay.ts';
import type { PointOfView } from '../domain/view/PointOfView.ts';
import { seeChild, type ChildOfCase } from './ChildOfCase.ts';
import { earliest } from '../domain/earliest.ts';
import { calledOffOn } from '../domain/view/calledOffOn.ts';
import { seeWhileOwed } from './justBefore.ts';
import type { Occurrence } from './Occurrence.ts';

/** For a review that is left in the diary, nothing is owed once the plan has ended. */
const planEndedOn = ({ reach }: ChildOfCase, { conference, plan }: PointOfView): CalendarDay | undefined =>
  !reach.beyondPlan && conference?.conference.kind === 'review' && plan.stage === 'ended'
    ? (plan.endedOn ?? undefined)
    : undefined;

/** A conference that was held is seen from itself, and what follows it is owed until the child's death. */
const seeConference = (
  of: ChildOfCase,
  subject: { readonly conference: string; readonly exclusion: number | undefined },
): Pick<Occurrence, 'view' | 'closedOn'> => {
  const view = seeChild(of, { subject });
  if (typeof view.conference?.heldOn === 'string') return { view, closedOn: of.diedOn };
  const ended = earliest(planEndedOn(of, view), of.diedOn);
  return { view: seeWhileOwed(of, ended, { subject }), closedOn: earliest(calledOffOn(view), ended) };
};

const occurrenceAt = (of: ChildOfCase, id: string, exclusion: number | null): Occurrence => {
  const key = `conference:${encodeURIComponent(id)}`;
  return {
    ...seeConference(of, { conference: id, exclusion: exclusion ?? undefined }),
    state: { is: 'once' },
    key: exclusion === null ? key : `${key}/exclusion:${String(exclusion)}`,
    conference: id,
    exclusion,
  };
};

/**
 * Every conference about a child, held or not.
 *
 * @param of - the child of the case
 * @returns an occurrence for each
 * @internal
 */
export function conferenceOccurrences(of: ChildOfCase): readonly Occurrence[] {
  return of.history.conferences.map(({ conference }) => occurrenceAt(of, conference.id, null));
}

/**
 * Every request that someone be kept out of one of a child's conferences. Where no request is recorded, nothing follows
 * from one.
 *
 * @param of - the child of the case
 * @returns an occurrence for each
 * @internal
 */
export function exclusionOccurrences(of: ChildOfCase): readonly Occurrence[] {
  return of.history.conferences.flatMap(({ conference: { id, exclusions = [] } }) =>
    exclusions.map((_, exclusion) => occurrenceAt(of, id, exclusion)),
  );
}
