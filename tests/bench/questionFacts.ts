import fc from 'fast-check';
import type { CalendarDay } from '../../src/domain/CalendarDay.ts';
import type { FactValues } from '../../src/domain/vocabulary.ts';
import type { FactArbitraries } from './caseGenerator.ts';

/** The day as of which every case is asked about. */
export const asOf = '2026-03-10' as CalendarDay;

/** A day of the first weeks of 2026. */
const dayIn2026: fc.Arbitrary<CalendarDay> = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 28 }))
  .map(([month, day]) => `2026-0${String(month)}-${String(day).padStart(2, '0')}` as CalendarDay);

/** A day on which somebody now about 8 to 20 years old was born. */
const dayOfBirth: fc.Arbitrary<CalendarDay> = fc
  .tuple(fc.integer({ min: 2006, max: 2018 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(
    ([year, month, day]) =>
      `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as CalendarDay,
  );

const mostly = <Value>(usual: Value, other: fc.Arbitrary<Value>, otherInHundred: number): fc.Arbitrary<Value> =>
  fc.oneof(
    { arbitrary: other, weight: otherInHundred },
    { arbitrary: fc.constant(usual), weight: 100 - otherInHundred },
  );

/** Most children are not looked after and do not move, and most plans asked about have not ended: one in four is or does. */
const seldom = (day: fc.Arbitrary<CalendarDay>): fc.Arbitrary<CalendarDay | null> => mostly(null, day, 25);

/** A child who lives and has a plan in force. */
const ordinaryChild = {
  'child.life': fc.constant('living'),
  'plan.stage': fc.constant('in-force'),
} satisfies FactArbitraries;

/** Some who came to be looked after are no longer. */
export const earlyReviewFacts: FactArbitraries = {
  ...ordinaryChild,
  'previousConference.quorate': fc.constant(true),
  'lookedAfter.since': seldom(dayIn2026),
  'lookedAfter.endedOn': seldom(dayIn2026),
  'plan.madeOn': fc.constant('2025-11-03' as CalendarDay),
  'lookedAfter.now': mostly(true, fc.constant(false), 25),
};

/** The same, where of one child in ten nobody has said whether or since when it is looked after. */
export const earlyReviewFactsInPart: FactArbitraries = {
  ...earlyReviewFacts,
  'lookedAfter.since': mostly<CalendarDay | null | undefined>(undefined, seldom(dayIn2026), 90),
};

export const exclusionFacts: FactArbitraries = {
  ...ordinaryChild,
  'exclusion.requestedOn': dayIn2026.filter((day) => day <= asOf),
  'conference.dayOn': dayIn2026,
  'exclusion.groundNamed': fc.constant(true),
  'exclusion.evidenceGiven': fc.constant(true),
};

export const endingFacts: FactArbitraries = {
  'child.life': mostly<'living' | 'died'>('living', fc.constant('died'), 2),
  'child.bornOn': dayOfBirth,
  'risk.continuing': fc.boolean(),
  'risk.continuing.by': fc.constantFrom('review-conference', 'looked-after-review', 'core-group'),
  'child.leftUnitedKingdomOn': fc.constant(null),
  'move.direction': mostly<'out' | 'in'>('out', fc.constant('in'), 10),
  'move.permanentOn': seldom(dayIn2026),
  'move.notifiedOn': seldom(dayIn2026),
  'move.receivingConferenceHeldOn': seldom(dayIn2026),
  'plan.stage': fc.constant('in-force'),
  'plan.endedOn': seldom(dayIn2026),
  'plan.endingRoute': fc.constantFrom('review-conference', 'without-conference'),
  'coreGroup.firstAfterEndingOn': fc.constant(null),
  'conference.kind': fc.constant('review'),
  'lookedAfter.now': fc.boolean(),
  'lookedAfter.awayFromSituation': fc.boolean(),
  'lookedAfter.returnPlanned': fc.boolean(),
  'lookedAfter.changeForeseenAtLastConference': fc.constant(false),
  'lookedAfter.endingUponOrderAgreed': fc.constant(false),
  'lookedAfter.orderNotToLiveInHouseholdMade': fc.constant(false),
  'ending.firstDecisionAgenciesConsulted': fc.boolean(),
};

const hasCome = (day: CalendarDay | null): boolean => day !== null && day <= asOf;

/**
 * Puts the stage of the plan, and whether the child is looked after, in agreement with the days that they follow from.
 *
 * @param drawn - a case in which each fact was drawn by itself
 * @returns the case with what follows from its days, where it has them
 */
export function agreeWithDays(drawn: FactValues): FactValues {
  const endedOn = drawn['plan.endedOn'];
  const stage = endedOn === undefined || !hasCome(endedOn) ? drawn['plan.stage'] : 'ended';
  if (!('lookedAfter.since' in drawn)) return { ...drawn, 'plan.stage': stage };
  const since = drawn['lookedAfter.since'];
  const now = since === undefined ? undefined : hasCome(since) && drawn['lookedAfter.now'];
  const careEndedOn = now === true ? null : drawn['lookedAfter.endedOn'];
  return { ...drawn, 'plan.stage': stage, 'lookedAfter.now': now, 'lookedAfter.endedOn': careEndedOn };
}
