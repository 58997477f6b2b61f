import { toDayNumber, type CalendarDay } from './CalendarDay.ts';
import type { CaseFile } from './CaseFile.ts';
import type { DerivedFact } from './derived/DerivedFact.ts';
import { firstStatutoryReview } from './derived/lookedAfterFacts.ts';
import { createFacts, type Facts, type Reading } from './Facts.ts';
import type { FactValues } from './FactValues.ts';
import { isTime } from './localFacts.ts';
import { chronologyFacts } from './view/chronologyFacts.ts';
import { localFacts } from './view/localFacts.ts';
import { outOfReach } from './view/outOfReach.ts';
import { pointOfView, type PointOfView, type Subject } from './view/PointOfView.ts';
import { owedUntil } from './view/owedUntil.ts';
import { factsOfNone, recordedFacts } from './view/recordedFacts.ts';
import { factsByOwner } from './vocabulary.ts';

export type { Subject } from './view/PointOfView.ts';

/** Where it is known that nobody asked for an exclusion. */
const noRequest: FactValues = { 'exclusion.requestedOn': null, 'exclusion.decided': false };

const planFacts = ({ plan: { plan, endedOn }, horizon, asOf }: PointOfView): FactValues => {
  // How a plan ended that ended later, or may have, belongs to the point of view that sees its end.
  const isLater = endedOn === null && typeof plan?.endedOn === 'string';
  const mayBeLater = endedOn === undefined && horizon < asOf;
  const seen = isLater || mayBeLater ? { ...plan, endingRoute: undefined, ending: undefined } : plan;
  return { ...recordedFacts(factsByOwner.plan, 'plan', seen, horizon), 'plan.endedOn': endedOn };
};

const moveFacts = ({ move, horizon }: PointOfView): FactValues =>
  move === null ? factsOfNone(factsByOwner.move) : recordedFacts(factsByOwner.move, 'move', move, horizon);

const enquiryFacts = ({ enquiry, horizon }: PointOfView): FactValues =>
  enquiry === null
    ? factsOfNone(factsByOwner.enquiry)
    : recordedFacts(factsByOwner.enquiry, 'enquiry', enquiry, horizon);

const lookedAfterFacts = (view: PointOfView): FactValues => {
  const { period, since } = view.period;
  return {
    ...recordedFacts(factsByOwner['looked-after-period'], 'lookedAfter', period, view.horizon),
    ...recordedFacts(factsByOwner['statutory-review'], 'lookedAfter', firstStatutoryReview(view)?.review, view.horizon),
    ...(since === null ? { 'lookedAfter.since': null, 'lookedAfter.endedOn': null } : {}),
  };
};

const exclusionFacts = ({ conference, exclusion, asOf }: PointOfView): FactValues => {
  const requests = conference?.conference.exclusions;
  if (requests?.length === 0) return noRequest;
  const request = exclusion === undefined ? undefined : requests?.[exclusion];
  return recordedFacts(factsByOwner.exclusion, 'none', { exclusion: request }, asOf);
};

const conferenceFacts = ({ conference, asOf }: PointOfView): FactValues => ({
  ...recordedFacts(factsByOwner.conference, 'conference', conference?.conference, asOf),
  // Of one that is not recorded it is known that it has not been held, and so has not ended; of one that is to come as well.
  ...(conference === undefined || conference.heldOn === null
    ? { 'conference.heldOn': null, 'conference.endedAt': null }
    : {}),
});

/** What became of the child once a plan had ended changes nothing about its end. */
const endOfLifeHere = ['child.diedOn', 'child.leftUnitedKingdomOn'] as const;

/** At a conference, the last day by which a child's life tells whether the plan can end. */
const lifeSeenTo = ({ isNow, horizon, plan }: PointOfView): CalendarDay =>
  !isNow && typeof plan.endedOn === 'string' && plan.endedOn < horizon ? plan.endedOn : horizon;

/** A child for whom a plan was made since has come back. */
const stillGoneSince = (
  leftOn: CalendarDay | null | undefined,
  { plan: { madeOn } }: PointOfView,
): CalendarDay | null | undefined => {
  if (typeof leftOn !== 'string' || madeOn === null) return leftOn;
  return madeOn === undefined || leftOn >= madeOn ? madeOn && leftOn : null;
};

const childFacts = (view: PointOfView): FactValues => {
  const recorded = recordedFacts(factsByOwner.child, 'child', view.child, view.horizon);
  const leftOn = stillGoneSince(recorded['child.leftUnitedKingdomOn'], view);
  const facts = { ...recorded, 'child.leftUnitedKingdomOn': leftOn };
  const seenTo = lifeSeenTo(view);
  const later = endOfLifeHere.filter((name) => typeof facts[name] === 'string' && facts[name] > seenTo);
  return { ...facts, ...Object.fromEntries(later.map((name) => [name, null])) };
};

const derivedFacts = (view: PointOfView): FactValues =>
  Object.fromEntries(
    Object.entries(factsByOwner.derived as Readonly<Record<string, DerivedFact>>).map(([name, fact]) => [
      name,
      fact.read(view),
    ]),
  ) as FactValues;

/** The same facts, without those that are there only to be `undefined`. */
const knownOnly = (values: FactValues): FactValues =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

const readingOf = (view: PointOfView, known: FactValues): Reading => ({
  asOf: view.asOf,
  conference: view.conference?.conference.id ?? null,
  conferenceOn: view.isNow ? undefined : known['conference.dayOn'],
  ageOn: view.isNow ? undefined : toDayNumber(lifeSeenTo(view)),
  outOfReach: outOfReach(known['conference.stage']),
  owedUntil: owedUntil(
    view,
    Object.keys(known).filter((name) => isTime(Reflect.get(known, name))),
  ),
});

const valuesIn = (view: PointOfView): FactValues =>
  knownOnly({
    ...childFacts(view),
    ...chronologyFacts(view),
    ...enquiryFacts(view),
    ...planFacts(view),
    ...lookedAfterFacts(view),
    ...moveFacts(view),
    ...conferenceFacts(view),
    ...exclusionFacts(view),
    ...derivedFacts(view),
    ...localFacts(view),
  });

/** A child who has not died by one point of view, nor by the other, is not known to have been born. */
const lifeInPart = (one: FactValues, other: FactValues): FactValues => {
  const lives = [one['child.life'], other['child.life']];
  return lives.includes(undefined) || lives.includes('died') ? {} : { 'child.life': 'unborn-or-living' };
};

/** What two points of view agree on. Sets alone are objects: those of the vocabulary are made anew each time. */
const agreed = (values: FactValues, others: FactValues): FactValues => {
  const same = Object.entries(values).filter(
    ([name, value]) => JSON.stringify(Reflect.get(others, name)) === JSON.stringify(value),
  );
  return { ...lifeInPart(values, others), ...Object.fromEntries(same) };
};

const knownIn = (view: PointOfView): FactValues =>
  view.others.reduce((known, other) => agreed(known, knownIn(other)), valuesIn(view));

/**
 * The facts that are known from a point of view.
 *
 * @param view - the point of view
 * @returns the facts, frozen
 * @internal
 */
export function factsInView(view: PointOfView): Facts {
  const known = knownIn(view);
  return createFacts(known, readingOf(view, known));
}

/**
 * Reads the facts about one child off a case, from now or from one of the child's conferences, as of a day.
 *
 * What the case does not say is not known, and stays so. Nothing after `asOf` counts: a day or an instant that lies
 * after it has not come about, unless it is planned or expected by its name, and a judgement has not been made; what bears
 * no day is taken as it stands. The list of conferences is taken to be complete, and so is any list of enquiries, plans, times
 * of being looked after, moves, visits, core groups or a series of a policy's own. A conference that is planned for a day after `asOf`, and of which nothing says that it was held, counts as not
 * held yet; of one that was held only after `asOf` nothing is known that it was to tell. One that may have been held was
 * held, if it was, no sooner than on the day for which it was planned.
 *
 * Seen from a conference that was held, what was judged counts as of its day, and of what came later only what follows it,
 * until the child's next conference. One that is to come, or that may not have been held, is seen from now. What the
 * chronology says came up counts until a conference has dealt with it, or a plan has been made; and what it says to hold says
 * nothing of a later plan, or of a later time of being looked after.
 *
 * The review in question is the conference in question where that is a review, otherwise the next one after it, which need
 * not be recorded yet. Its interval runs from the review before it, or from the day on which the plan was made.
 *
 * @param caseFile - the case; untrusted input becomes one through `./validation`
 * @param subject - the child, and if need be the conference and the exclusion request
 * @param asOf - the day as of which the facts are wanted
 * @returns the facts, frozen
 * @throws {RangeError} where the case has no such child, the child no such conference, or the conference no such
 *   exclusion request, and where `asOf` is no calendar day
 * @example
 * ```ts
 * const chronology = [{ on: asOf, plan: { failingToProtect: { is: true, by: 'social-worker' } } }] as const;
 * const facts = readFacts({ id: 'case', children: [{ id: 'a', chronology }], conferences: [] }, { child: 'a' }, asOf);
 * expect(facts.values['plan.failingToProtect.by']).toBe('social-worker');
 * ```
 * @public
 */
export function readFacts(caseFile: CaseFile, subject: Subject, asOf: CalendarDay): Facts {
  return factsInView(pointOfView(caseFile, subject, asOf));
}
