import fc from 'fast-check';
import type { Period } from '../../domain/Period.ts';

/** The units that procedures use, with the longest that one is likely to lay down. */
const longest = { days: 42, workingDays: 30, weeks: 12, months: 12, hours: 72 } as const;

/** A unit of time. */
export type PeriodUnit = keyof typeof longest;

const ofUnit = (unit: PeriodUnit): fc.Arbitrary<Period> =>
  // Exactly one key, named by its unit: no narrower type can be told from a name that varies.
  fc.integer({ min: 1, max: longest[unit] }).map((many) => ({ [unit]: many }) as unknown as Period);

/**
 * Lengths of time, each in exactly one unit and at least 1.
 *
 * @param units - the units to choose among; all but hours without them, since those count from instants alone
 * @returns periods that shrink towards one of the first unit
 * @example
 * ```ts
 * const inDays = ({ days }) => Number.isInteger(days) && days >= 1;
 * expect(fc.sample(aPeriod(['days']), 20).every(inDays)).toBe(true);
 * ```
 * @public
 */
export function aPeriod(
  units: readonly [PeriodUnit, ...PeriodUnit[]] = ['days', 'workingDays', 'weeks', 'months'],
): fc.Arbitrary<Period> {
  return fc.oneof({ withCrossShrink: true }, ...units.map(ofUnit));
}
