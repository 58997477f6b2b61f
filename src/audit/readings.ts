import type { CalendarDay } from '../domain/CalendarDay.ts';
import { createFacts } from '../domain/Facts.ts';
import { pointOfView, type PointOfView } from '../domain/view/PointOfView.ts';
import { withChild } from '../domain/view/withChild.ts';
import { decidedOn } from './Law.ts';
import { asOfDay, seenFrom, type AuditSubject } from './AuditSubject.ts';

/** What is asked about, as far as each question may look. */
export interface Readings {
  /** As of the day of the audit. */
  readonly subject: AuditSubject;
  /** As of the last day that belongs to the conference: the day before the child's next one, or that of the audit. */
  readonly untilNext: AuditSubject;
  /** As of the day on which the plan ended; `undefined` where it ended, and another conference's audit tells of that. */
  readonly onEnding: AuditSubject | undefined;
}

/**
 * Whether the end of the child's plan belongs to the conference: the last one held by then. Where none was, it may belong
 * to one of which it is not known when it was held.
 *
 * @param view - the child at the conference
 * @returns `true` where the plan ended between the conference and the next
 */
export function endsHere({ conference, history, plan: { endedOn } }: PointOfView): boolean {
  if (typeof endedOn !== 'string') return false;
  if (typeof conference?.heldOn === 'string') return endedOn >= conference.heldOn;
  const isBefore = (day: CalendarDay | null | undefined): boolean => typeof day === 'string' && day <= endedOn;
  return conference?.heldOn === undefined && !history.conferences.some(({ heldOn }) => isBefore(heldOn));
}

/** A plan that ended without a conference is judged from the day itself, on which it had run until then, and at no conference. */
const onTheDay = ({ conference, view, moment }: AuditSubject, endedOn: CalendarDay): AuditSubject => {
  const { caseFile, child, plan: own } = view;
  const plans = child.plans?.map((plan) => (plan === own.plan ? { ...plan, endedOn: null } : plan));
  const running = pointOfView(withChild(caseFile, { ...child, plans }), { child: child.id }, endedOn);
  const seen = seenFrom(conference, { ...running, conference: undefined, exclusion: undefined }, moment);
  return { ...seen, facts: createFacts({ ...seen.facts.values, 'plan.endedOn': endedOn }) };
};

const readOnEnding = (subject: AuditSubject): AuditSubject | undefined => {
  const { conference, plan } = subject.view;
  if (typeof plan.endedOn !== 'string') return subject;
  if (!endsHere(subject.view)) return undefined;
  const endedAtIt = conference?.heldOn === plan.endedOn;
  return endedAtIt ? asOfDay(subject, plan.endedOn) : onTheDay(subject, plan.endedOn);
};

/**
 * The day by whose law the end of the child's plan is judged.
 *
 * @param readings - the child at the conference
 * @returns the day on which it ended; where it has not, that by whose law the conference decides
 */
export function endedOrDecidedOn({ subject }: Readings): CalendarDay {
  return subject.view.plan.endedOn ?? decidedOn(subject);
}

/**
 * Everything from where a child at a conference is looked at.
 *
 * @param subject - the child, the conference and the request, as of the day of the audit
 * @returns it as far as each question may look: what came about after a plan ended made its ending no better, and what came
 *   about after the next conference belongs to that one
 */
export function readingsOf(subject: AuditSubject): Readings {
  return { subject, untilNext: asOfDay(subject, subject.view.horizon), onEnding: readOnEnding(subject) };
}
