import fc from 'fast-check';
import { toCalendarDay, toDayNumber, type CalendarDay } from '../../domain/CalendarDay.ts';
import type { Child } from '../../domain/Child.ts';
import { childFacts } from '../../domain/vocabulary/childFacts.ts';
import { aCalendarDay, usualDay, type DaySpread } from '../values/days.ts';
import { aRecord, type FactTable } from './aRecord.ts';

/** Which facts a case holds, and around which day. */
export interface CaseWanted extends DaySpread {
  /** Whether a fact may stand in a record; any may without it. */
  readonly facts?: ((name: string) => boolean) | undefined;
}

/**
 * A part of the vocabulary, as far as it is wanted.
 *
 * @param table - the part
 * @param wanted - which facts are
 * @returns those that are
 * @internal
 */
export function onlyWanted(table: FactTable, { facts }: CaseWanted): FactTable {
  return facts === undefined ? table : Object.fromEntries(Object.entries(table).filter(([name]) => facts(name)));
}

const threeAtMost = { maxLength: 3 };

/** Days in their order, none twice, as records list them. */
const someDays = (spread: DaySpread): fc.Arbitrary<readonly CalendarDay[]> =>
  fc.uniqueArray(aCalendarDay(spread), threeAtMost).map((days) => days.toSorted());

/** Nobody dies before being born. */
const lived = (child: Child): Child => {
  const { bornOn, diedOn } = child;
  if (typeof diedOn !== 'string' || (typeof bornOn === 'string' && bornOn <= diedOn)) return child;
  return { ...child, diedOn: null };
};

const childrenWith = (wanted: CaseWanted, id: string): fc.Arbitrary<Child> => {
  const days = someDays(wanted);
  const lists = fc.record({ visitedOn: days, metOn: days }, { requiredKeys: [] });
  return fc
    .tuple(aRecord({ facts: onlyWanted(childFacts, wanted), own: 'child', spread: wanted }), lists)
    .map(([record, { metOn, ...list }]) => {
      // The record's sections are those of the type, since both are made from the vocabulary.
      const child = { id, ...record, ...list } as Child;
      return lived(metOn === undefined ? child : { ...child, coreGroup: { ...child.coreGroup, metOn } });
    });
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
 * Children of any age from the newborn to those past eighteen, and unborn ones, with some of what can be known of a
 * child. That a child is not yet born stands as `bornOn: null`, with the day on which the birth is expected or without.
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
  if (facts?.('child.bornOn') === false) return childrenWith(wanted, id);
  const isBesideBirth = (name: string): boolean => name !== 'child.bornOn' && facts?.(name) !== false;
  return fc
    .tuple(childrenWith({ ...wanted, facts: isBesideBirth }, id), aBirth(near))
    .map(([child, birth]) => lived({ ...child, ...birth }));
}
