import type { CalendarDay } from '../domain/CalendarDay.ts';
import type { LookedAfterPeriod, Plan } from '../domain/Child.ts';
import type { Conference } from '../domain/Conference.ts';
import { oncePer } from '../domain/oncePer.ts';
import { canMakePlan, conferenceHistory } from '../domain/view/conferenceHistory.ts';
import { enquiryBeganOn } from '../domain/view/enquiryInView.ts';
import type { PointOfView } from '../domain/view/PointOfView.ts';
import { withChild } from '../domain/view/withChild.ts';
import type { DatedRule } from '../timeline/DatedRule.ts';
import type { Occurrence } from '../timeline/Occurrence.ts';
import { occurrencesOf } from '../timeline/occurrencesOf.ts';
import { whileItApplied } from '../timeline/whileItApplied.ts';
import type { Readings } from './readings.ts';

/** The times at which each dated rule is owed to a child, as the timeline has them as of the same day. */
const occurrencesIn = oncePer(({ caseFile, child, asOf }: PointOfView) => occurrencesOf(caseFile, child, asOf));

/** The same up to the child's next conference: one that was held later is none to come, and nothing was said or made at it. */
const occurrencesUntilNext = oncePer(({ caseFile, child: whole, asOf }: PointOfView) => {
  /** That it had been put off was on record, whenever it was held. */
  const wasPutOff = ({ kind, postponed, plannedOn }: Conference): boolean =>
    postponed === true && canMakePlan(kind) === true && typeof plannedOn === 'string' && plannedOn <= asOf;
  const isLater = ({ heldOn }: Conference): boolean => typeof heldOn === 'string' && heldOn > asOf;
  const later = new Set(caseFile.conferences.filter((one) => isLater(one) && !wasPutOff(one)).map(({ id }) => id));
  const isBefore = (at: string | undefined): boolean => at === undefined || !later.has(at);
  const child = {
    ...whole,
    plans: whole.plans?.filter(({ madeAt }) => isBefore(madeAt)),
    chronology: whole.chronology?.filter(({ at }) => isBefore(at)),
  };
  const conferences = caseFile.conferences.filter(({ id }) => isBefore(id));
  return occurrencesOf(withChild({ ...caseFile, conferences }, child), child, asOf);
});

/** Whether something was still owed at the conference, or is now where that has not been held. */
const isOwedFrom = ({ view: { conference, asOf } }: Readings['subject'], { closedOn }: Occurrence): boolean =>
  closedOn === undefined || closedOn >= (conference?.heldOn ?? asOf);

/**
 * A review that was held is a conference of its own, whose audit tells of it; whatever else recurs belongs to the conference
 * that it followed.
 */
const isToCome = ({ scope }: DatedRule, { state }: Occurrence, heldOn: CalendarDay | null | undefined): boolean => {
  if (scope === 'review') return state.is === 'next';
  return state.is !== 'happened' || (typeof heldOn === 'string' && state.on >= heldOn);
};

/** An enquiry is told of by the first conference held since it began, or until there is one, by the last before it. */
const tellsOfEnquiry = ({ conference, history }: PointOfView, { view: { enquiry } }: Occurrence): boolean => {
  const beganOn = enquiry ? enquiryBeganOn(enquiry) : undefined;
  if (beganOn === undefined) return true;
  const held = history.conferences.flatMap(({ heldOn }) => heldOn ?? []).toSorted();
  const telling = held.find((day) => day >= beganOn);
  return typeof conference?.heldOn === 'string'
    ? conference.heldOn === (telling ?? held.at(-1))
    : telling === undefined;
};

/**
 * The times at which what a dated rule lays down is owed at a conference or follows it: one for the conference itself or
 * for each of its requests, and of all else those that were still owed then, up to the day before the child's next one.
 *
 * @param dated - the rule
 * @param readings - the child, the conference and the request, as of the day of the audit and of the last that belongs to it
 * @returns the occurrences, as the timeline has them
 */
export function obligationsAt(dated: DatedRule, { subject, untilNext }: Readings): readonly Occurrence[] {
  const { view, conference: id } = subject;
  if (dated.scope === 'conference' || dated.scope === 'exclusion') {
    const exclusion = dated.scope === 'exclusion' ? (view.exclusion ?? null) : null;
    return occurrencesIn(view)(dated).filter((one) => one.conference === id && one.exclusion === exclusion);
  }
  const heldOn = view.conference?.heldOn;
  const isReview = dated.scope === 'review' && view.conference?.conference.kind === 'review';
  const itself = isReview ? occurrencesIn(view)(dated).filter(({ conference }) => conference === id) : [];
  // Nothing follows a review that has not been held.
  if (isReview && typeof heldOn !== 'string') return itself;
  const follows = occurrencesUntilNext(untilNext.view)(dated)
    .flatMap((one) => whileItApplied(dated, one, subject.moment.calendar))
    .filter((one) => isToCome(dated, one, heldOn) && isOwedFrom(subject, one))
    .filter((one) => dated.scope !== 'enquiry' || tellsOfEnquiry(view, one));
  return [...itself, ...follows];
}

const indexOfPlan = (plans: readonly Plan[] | undefined, plan: Plan | undefined): number | undefined =>
  plan && plans?.findIndex(({ madeAt, madeOn }) => madeAt === plan.madeAt && madeOn === plan.madeOn);

const indexOfPeriod = (
  periods: readonly LookedAfterPeriod[] | undefined,
  period: LookedAfterPeriod | undefined,
): number | undefined => period && periods?.findIndex(({ since }) => since === period.since);

/**
 * A point of view of the timeline, which is cut down to one plan or one time of being looked after, within the whole record:
 * so that it points to where things stand there.
 *
 * @param view - the point of view
 * @param whole - any point of view of the same child in the whole record
 * @returns the point of view, with the places of the record
 */
export function inWholeRecord(view: PointOfView, { caseFile, child }: PointOfView): PointOfView {
  return {
    ...view,
    caseFile,
    child,
    history: conferenceHistory(caseFile, child.id, view.asOf),
    plan: { ...view.plan, index: indexOfPlan(child.plans, view.plan.plan) },
    period: { ...view.period, index: indexOfPeriod(child.lookedAfter, view.period.period) },
  };
}
