import fc from 'fast-check';
import { toCalendarDay, toDayNumber, type CalendarDay } from '../../domain/CalendarDay.ts';
import type { Child, ChronologyEntry, Enquiry, LookedAfterPeriod, Move } from '../../domain/Child.ts';
import { nameOfLocal } from '../../domain/localFacts.ts';
import { factsByOwner } from '../../domain/vocabulary.ts';
import { aCalendarDay, usualDay, type DaySpread } from '../values/days.ts';
import { localsWanted } from '../values/wordsWanted.ts';
import { someLookedAfterPeriods } from './aLookedAfterPeriod.ts';
import { somePlans } from './aPlan.ts';
import { aRecord } from './aRecord.ts';
import { onlyWanted, type CaseWanted } from './CaseWanted.ts';

const threeAtMost = { maxLength: 3 };

/** Days in their order, none twice, as records list them. */
const someDays = (spread: DaySpread): fc.Arbitrary<readonly CalendarDay[]> =>
  fc.uniqueArray(aCalendarDay(spread), threeAtMost).map((days) => days.toSorted());

const someEnquiries = (wanted: CaseWanted): fc.Arbitrary<readonly Enquiry[]> =>
  fc.array(
    aRecord({ facts: onlyWanted(factsByOwner.enquiry, wanted), own: 'enquiry', owner: 'enquiry', spread: wanted }),
    { maxLength: 2 },
  );

const someMoves = (wanted: CaseWanted): fc.Arbitrary<readonly Move[]> =>
  fc.array(aRecord({ facts: onlyWanted(factsByOwner.move, wanted), own: 'move', owner: 'move', spread: wanted }), {
    maxLength: 2,
  });

/** Of an entry hardly ever more than a few sections are filled. */
const anEntry = (wanted: CaseWanted): fc.Arbitrary<ChronologyEntry> =>
  fc
    .tuple(
      aRecord({ facts: onlyWanted(factsByOwner.chronology, wanted), own: '', spread: wanted }),
      fc.record({ on: aCalendarDay(wanted) }, { requiredKeys: [] }),
    )
    .map(([record, day]) => ({ ...record, ...day }));

/** Whether none of the days of a time lies before another day. */
const isFrom = ({ since, endedOn, reviews = [] }: LookedAfterPeriod, day: CalendarDay): boolean =>
  [since, endedOn, ...reviews.map(({ heldOn }) => heldOn)].every((one) => (one ?? day) >= day);

/** Nobody dies before being born, or is looked after before. */
const lived = (child: Child): Child => {
  const { bornOn, diedOn, lookedAfter } = child;
  const isDeathOdd = typeof diedOn === 'string' && (bornOn === null || (bornOn ?? diedOn) > diedOn);
  const periods = lookedAfter?.filter((period) => typeof bornOn !== 'string' || isFrom(period, bornOn));
  return {
    ...child,
    ...(isDeathOdd ? { diedOn: null } : {}),
    ...(periods === undefined ? {} : { lookedAfter: periods }),
  };
};

/** The series that documents declare, each listed or not. */
const someSeries = (wanted: CaseWanted): { readonly series?: fc.Arbitrary<Child['series']> } => {
  const lists = localsWanted('series', wanted)
    .filter(([key]) => wanted.facts?.(nameOfLocal('series', key)) !== false)
    .map(([key]) => [key, someDays(wanted).map((days) => days.map((on) => ({ on })))] as const);
  const series = fc.record(Object.fromEntries(lists), { requiredKeys: [] }) as fc.Arbitrary<Child['series']>;
  return lists.length === 0 ? {} : { series };
};

const childrenWith = (wanted: CaseWanted, id: string): fc.Arbitrary<Child> => {
  const lists = {
    enquiries: someEnquiries(wanted),
    plans: somePlans(wanted),
    lookedAfter: someLookedAfterPeriods(wanted),
    moves: someMoves(wanted),
    chronology: fc.array(anEntry(wanted), threeAtMost),
    visits: someDays(wanted).map((days) => days.map((on) => ({ on }))),
    coreGroups: someDays(wanted).map((days) => days.map((heldOn) => ({ heldOn }))),
    ...someSeries(wanted),
  };
  return fc
    .tuple(
      aRecord({ facts: onlyWanted(factsByOwner.child, wanted), own: 'child', owner: 'child', spread: wanted }),
      fc.record(lists, { requiredKeys: [] }),
    )
    .map(([record, some]) => ({ id, ...record, ...some }));
};

const longestPregnancy = 280;
const eldest = 19 * 365;

type Birth = Pick<Child, 'bornOn' | 'birthExpectedOn'>;

const aBirth = (near: CalendarDay): fc.Arbitrary<Birth> =>
  fc.oneof(
    { withCrossShrink: true },
    fc.constant<Birth>({}),
    fc.nat(eldest).map((age): Birth => ({ bornOn: toCalendarDay(toDayNumber(near) - age) })),
    fc.constant<Birth>({ bornOn: null }),
    aCalendarDay({ near, days: longestPregnancy }).map((birthExpectedOn): Birth => ({ bornOn: null, birthExpectedOn })),
  );

/**
 * Children of any age from the newborn to those past eighteen, and unborn ones, with some of what can have happened to
 * them: enquiries, plans one after the other, times of being looked after, moves, incidents and judgements, visits. That a child is
 * not yet born stands as `bornOn: null`, with the day on which the birth is expected or without.
 *
 * @param wanted - the child's id, which facts may be known, and around which day
 * @returns children who shrink towards one of whom nothing is known but the id
 * @example
 * ```ts
 * const born = fc.sample(aChild(), 200).map(({ bornOn }) => typeof bornOn);
 * expect(new Set(born)).toEqual(new Set(['undefined', 'object', 'string']));
 * ```
 * @public
 */
export function aChild(wanted: CaseWanted & { readonly id?: string | undefined } = {}): fc.Arbitrary<Child> {
  const { id = 'child-1', near = usualDay, facts } = wanted;
  if (facts?.('child.bornOn') === false) return childrenWith(wanted, id).map(lived);
  const isBesideBirth = (name: string): boolean => name !== 'child.bornOn' && facts?.(name) !== false;
  return fc
    .tuple(childrenWith({ ...wanted, facts: isBesideBirth }, id), aBirth(near))
    .map(([child, birth]) => lived({ ...child, ...birth }));
}
