import type { CalendarDay } from '../domain/CalendarDay.ts';
import type { CaseFile } from '../domain/CaseFile.ts';
import type { Child } from '../domain/Child.ts';
import { conferenceHistory, type ConferenceHistory } from '../domain/view/conferenceHistory.ts';
import { pointOfView, type PointOfView, type Subject } from '../domain/view/PointOfView.ts';
import { withChild } from '../domain/view/withChild.ts';
import { planSpans, type PlanSpan } from './PlanSpan.ts';
import type { Reach } from '../engine/Reach.ts';

/** A child of a case, as of a day, for rules of one reach. */
export interface ChildOfCase {
  readonly caseFile: CaseFile;
  readonly child: Child;
  readonly asOf: CalendarDay;
  readonly reach: Reach;
  /** The child's conferences. */
  readonly history: ConferenceHistory;
  /** The child's plans that had been made, first to last. */
  readonly plans: readonly PlanSpan[];
  /** The day of the child's death, where that ends what is owed; `undefined` where it is not known to have come about. */
  readonly diedOn: CalendarDay | undefined;
}

/**
 * A child of a case, as of a day, for rules of one reach.
 *
 * @param caseFile - the case
 * @param child - one of its children
 * @param asOf - the last day that counts
 * @param reach - how far what is owed goes beyond the time of a plan
 * @returns the child with what all of its occurrences go by
 * @internal
 */
export function childOfCase(caseFile: CaseFile, child: Child, asOf: CalendarDay, reach: Reach): ChildOfCase {
  const history = conferenceHistory(caseFile, child.id, asOf);
  const { diedOn } = child;
  return {
    caseFile,
    child,
    asOf,
    reach,
    history,
    plans: planSpans(child, history, reach),
    diedOn: !reach.beyondDeath && typeof diedOn === 'string' && diedOn <= asOf ? diedOn : undefined,
  };
}

/** What of the child's record stands otherwise than it is recorded. */
export type Changes = Partial<
  Pick<Child, 'diedOn' | 'enquiries' | 'plans' | 'lookedAfter' | 'moves' | 'visits' | 'coreGroups' | 'series'>
>;

/** From where a child is seen. */
export interface Sighting {
  /** The conference and the request, if any. */
  readonly subject?: Omit<Subject, 'child'>;
  /** The day as of which; the timeline's own without it. */
  readonly asOf?: CalendarDay;
  readonly changes?: Changes;
}

/**
 * The point of view of a child from now or from a conference, with the child's record cut down to what it is about.
 *
 * @param of - the child of the case
 * @param sighting - from where
 * @returns the point of view
 * @internal
 */
export function seeChild({ caseFile, child, asOf: now }: ChildOfCase, sighting: Sighting = {}): PointOfView {
  const { subject, asOf = now, changes } = sighting;
  const seen = changes === undefined ? caseFile : withChild(caseFile, { ...child, ...changes });
  return pointOfView(seen, { ...subject, child: child.id }, asOf);
}
