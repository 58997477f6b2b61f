import fc from 'fast-check';
import { toCalendarDay, toDayNumber, type CalendarDay } from '../../domain/CalendarDay.ts';
import type { LookedAfterPeriod, StatutoryReview } from '../../domain/Child.ts';
import { factsByOwner } from '../../domain/vocabulary.ts';
import { aRecord } from './aRecord.ts';
import { onlyWanted, type CaseWanted } from './CaseWanted.ts';
import { timesInOrder, type Time } from './timesInOrder.ts';

const longestWait = 200;
const reviewsAtMost = 3;

const daysLong = ({ from, to }: Time): number =>
  typeof to === 'string' ? toDayNumber(to) - toDayNumber(from) : longestWait;

const later = (day: CalendarDay, days: number): CalendarDay => toCalendarDay(toDayNumber(day) + days);

/** What is known of a time beside its days, whether the first of them is, and how long after it reviews were held. */
interface Undated {
  readonly period: LookedAfterPeriod;
  readonly isDayKnown: boolean;
  /** Its reviews; of each the days from the beginning, `null` where it has not been held. */
  readonly reviews: readonly (readonly [StatutoryReview, number | null | undefined])[] | undefined;
}

const days = ['lookedAfter.since', 'lookedAfter.endedOn'];

const anUndatedPeriod = (wanted: CaseWanted): fc.Arbitrary<Undated> => {
  const isBesideDays = (name: string): boolean => !days.includes(name) && wanted.facts?.(name) !== false;
  const of = (owner: 'looked-after-period' | 'statutory-review'): fc.Arbitrary<object> =>
    aRecord({
      facts: onlyWanted(factsByOwner[owner], { facts: isBesideDays }),
      own: 'lookedAfter',
      ...(owner === 'looked-after-period' ? { owner: 'lookedAfter' as const } : {}),
      spread: wanted,
    });
  const held = fc.option(fc.option(fc.nat(longestWait), { freq: 5 }), { nil: undefined, freq: 5 });
  return fc.record({
    period: of('looked-after-period'),
    isDayKnown: fc.constantFrom(true, false),
    reviews: fc.option(fc.array(fc.tuple(of('statutory-review'), held), { maxLength: reviewsAtMost }), {
      nil: undefined,
    }),
  });
};

/** A review is held while the child is looked after. */
const heldIn = (time: Time, after: number | null | undefined): Pick<StatutoryReview, 'heldOn'> => {
  if (typeof after === 'number') return { heldOn: later(time.from, after % (daysLong(time) + 1)) };
  return after === null ? { heldOn: null } : {};
};

const datedPeriod = (time: Time, { period, isDayKnown, reviews }: Undated, wanted: CaseWanted): LookedAfterPeriod => {
  const [isSinceWanted, isEndWanted] = days.map((name) => wanted.facts?.(name) !== false);
  return {
    ...period,
    ...(isSinceWanted === true && isDayKnown ? { since: time.from } : {}),
    ...(isEndWanted === true && time.to !== undefined ? { endedOn: time.to } : {}),
    ...(reviews && { reviews: reviews.map(([review, after]) => ({ ...review, ...heldIn(time, after) })) }),
  };
};

/**
 * The times during which a child was looked after: one after the other, the last perhaps going on, each with reviews held
 * in it.
 *
 * @param wanted - which facts may be known, and around which day
 * @returns times that shrink towards none
 * @internal
 */
export function someLookedAfterPeriods(wanted: CaseWanted): fc.Arbitrary<readonly LookedAfterPeriod[]> {
  return timesInOrder(anUndatedPeriod(wanted), wanted).map((times) =>
    times.map(([time, undated]) => datedPeriod(time, undated, wanted)),
  );
}
