import type { CalendarDay } from '../domain/CalendarDay.ts';
import type { CaseFile } from '../domain/CaseFile.ts';
import type { Child } from '../domain/Child.ts';
import { conferenceHistory, type ConferenceHistory } from '../domain/view/conferenceHistory.ts';
import { pointOfView, type PointOfView, type Subject } from '../domain/view/PointOfView.ts';
import { planSpans, type PlanSpan } from './PlanSpan.ts';

/** A child of a case, as of a day. */
export interface ChildOfCase {
  readonly caseFile: CaseFile;
  readonly child: Child;
  readonly asOf: CalendarDay;
  /** The child's conferences. */
  readonly history: ConferenceHistory;
  /** The child's plans that had been made, first to last. */
  readonly plans: readonly PlanSpan[];
  /** The day on which the child died; `undefined` where that is not known to have come about. */
  readonly diedOn: CalendarDay | undefined;
}

/**
 * A child of a case, as of a day.
 *
 * @param caseFile - the case
 * @param child - one of its children
 * @param asOf - the last day that counts
 * @returns the child with what all of its occurrences go by
 * @internal
 */
export function childOfCase(caseFile: CaseFile, child: Child, asOf: CalendarDay): ChildOfCase {
  const history = conferenceHistory(caseFile, child.id, asOf);
  const { diedOn } = child;
  return {
    caseFile,
    child,
    asOf,
    history,
    plans: planSpans(child, history),
    diedOn: typeof diedOn === 'string' && diedOn <= asOf ? diedOn : undefined,
  };
}

/** Lists of the child's that stand in place of those in the record. */
export type Lists = Partial<Pick<Child, 'plans' | 'lookedAfter' | 'moves' | 'visits' | 'coreGroups'>>;

/** From where a child is seen. */
export interface Sighting {
  /** The conference and the request, if any. */
  readonly subject?: Omit<Subject, 'child'>;
  /** The day as of which; the timeline's own without it. */
  readonly asOf?: CalendarDay;
  readonly lists?: Lists;
}

/**
 * The point of view of a child from now or from a conference, with some of the child's lists cut down to what it is about.
 *
 * @param of - the child of the case
 * @param sighting - from where
 * @returns the point of view
 * @internal
 */
export function seeChild({ caseFile, child, asOf: now }: ChildOfCase, sighting: Sighting = {}): PointOfView {
  const { subject, asOf = now, lists } = sighting;
  const seen: CaseFile =
    lists === undefined
      ? caseFile
      : { ...caseFile, children: caseFile.children.map((one) => (one.id === child.id ? { ...one, ...lists } : one)) };
  return pointOfView(seen, { ...subject, child: child.id }, asOf);
}
