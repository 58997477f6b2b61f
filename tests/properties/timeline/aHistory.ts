import fc from 'fast-check';

/** A day as a number, as the histories count it. */
export type Day = number;

/** The first day of every history: 4 October 2024. */
export const firstDay: Day = 20_000;
const lastDay: Day = 21_300;

/** What happened under one plan. */
export interface PlanHistory {
  readonly madeOn: Day;
  /** The kind of the conference that made it; none is recorded where another authority made it. */
  readonly madeBy: 'initial' | 'pre-birth' | 'transfer' | 'not-recorded';
  /** The days of its reviews, first to last, each after it was made and none after its end. */
  readonly reviews: readonly Day[];
  readonly endedOn: Day | undefined;
}

/** A conference beside those: one that made no plan, or that has not been held. */
export interface OtherConference {
  readonly kind: 'initial' | 'review' | 'transfer';
  readonly on: Day;
  readonly is: 'held' | 'planned' | 'put-off' | 'cancelled' | 'maybe-held';
}

/** What happened to one child: plan after plan, never two at once. */
export interface ChildHistory {
  readonly bornOn: Day;
  readonly diedOn: Day | undefined;
  readonly plans: readonly PlanHistory[];
  readonly others: readonly OtherConference[];
  readonly visits: readonly Day[];
  readonly coreGroups: readonly Day[];
  readonly lookedAfter: readonly {
    readonly since: Day;
    readonly endedOn: Day | undefined;
    readonly reviews: readonly Day[];
  }[];
}

const aDay = fc.integer({ min: firstDay, max: lastDay });
const someDays = fc.uniqueArray(aDay, { maxLength: 8 });

const aPlan = fc.record({
  gap: fc.integer({ min: 1, max: 250 }),
  madeBy: fc.constantFrom('initial', 'pre-birth', 'transfer', 'not-recorded'),
  intervals: fc.array(fc.integer({ min: 1, max: 260 }), { maxLength: 3 }),
  // Many a plan ends at its last review.
  tail: fc.oneof(fc.constant(0), fc.nat(250)),
});

const runningSums = (start: Day, lengths: readonly number[]): readonly Day[] =>
  lengths.map((_, index) => lengths.slice(0, index + 1).reduce((sum, length) => sum + length, start));

const somePlans = fc.tuple(fc.array(aPlan, { maxLength: 3 }), fc.boolean()).map(([plans, runsOn]) => {
  let from = firstDay;
  return plans.map(({ gap, madeBy, intervals, tail }, index): PlanHistory => {
    const madeOn = from + gap;
    const reviews = runningSums(madeOn, intervals);
    const endedOn = (reviews.at(-1) ?? madeOn) + tail;
    from = endedOn;
    return { madeOn, madeBy, reviews, endedOn: runsOn && index === plans.length - 1 ? undefined : endedOn };
  });
});

const someTimesAway = fc
  .array(fc.record({ gap: fc.integer({ min: 1, max: 300 }), length: fc.nat(300), reviewAfter: fc.nat(60) }), {
    maxLength: 3,
  })
  .map((times) => {
    let from = firstDay;
    return times.map(({ gap, length, reviewAfter }, index) => {
      const since = from + gap;
      from = since + length;
      const reviews = reviewAfter < length ? [since + reviewAfter] : [];
      return { since, endedOn: index === times.length - 1 && length > 200 ? undefined : since + length, reviews };
    });
  });

const anOther = (...is: readonly OtherConference['is'][]): fc.Arbitrary<OtherConference> =>
  fc.record({
    kind: fc.constantFrom('initial', 'review', 'transfer'),
    on: aDay,
    is: fc.constantFrom(...is),
  });

/** A review beside those under a plan may be anything but held, or it would be one of them. */
const notHeldAsReview = ({ kind, is }: OtherConference): boolean => kind !== 'review' || is !== 'held';

/**
 * Histories of one child.
 *
 * @param is - how it may stand with conferences that made no plan and were no review under one
 */
export const aChildHistory = (...is: readonly OtherConference['is'][]): fc.Arbitrary<ChildHistory> =>
  fc.record({
    bornOn: fc.integer({ min: firstDay - 5000, max: firstDay + 100 }),
    diedOn: fc.option(aDay, { freq: 4, nil: undefined }),
    plans: somePlans,
    others: fc.array(anOther(...is).filter(notHeldAsReview), { maxLength: 3 }),
    visits: someDays,
    coreGroups: someDays,
    lookedAfter: someTimesAway,
  });

/** The days as of which histories are looked at: some lie before all that happened, some after. */
export const aToday = fc.integer({ min: firstDay - 10, max: lastDay + 400 });
