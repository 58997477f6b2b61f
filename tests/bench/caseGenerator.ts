import fc from 'fast-check';
import type { CalendarDay } from '../../src/domain/CalendarDay.ts';
import type { FactValues } from '../../src/domain/vocabulary.ts';

/** The seed of every case in the benchmark. */
export const seed = 20_260_101;

const rarely = (trueInHundred: number, unknownInHundred: number): fc.Arbitrary<boolean | undefined> =>
  fc.oneof(
    { arbitrary: fc.constant(true), weight: trueInHundred },
    { arbitrary: fc.constant(undefined), weight: unknownInHundred },
    { arbitrary: fc.constant(false), weight: 100 - trueInHundred - unknownInHundred },
  );

/** A day of the first weeks of 2026. */
export const dayIn2026: fc.Arbitrary<CalendarDay> = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 28 }))
  .map(([month, day]) => `2026-0${String(month)}-${String(day).padStart(2, '0')}` as CalendarDay);

/** A day on which somebody now about 8 to 20 years old was born. */
export const dayOfBirth: fc.Arbitrary<CalendarDay> = fc
  .tuple(fc.integer({ min: 2006, max: 2018 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(
    ([year, month, day]) =>
      `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as CalendarDay,
  );

/** What each fact of a question can be. */
export type FactArbitraries = { readonly [Name in keyof FactValues]?: fc.Arbitrary<FactValues[Name]> };

/**
 * Cases that always carry every key of a question, most of whose yes-no facts are no, as in life.
 *
 * @param yesNo - the names of the yes-no facts
 * @param other - what the other facts can be
 * @param howMany - how many cases
 * @param unknownInHundred - how many of a hundred yes-no facts are not known
 * @returns the cases, the same at every run
 */
export function cases(
  yesNo: readonly (keyof FactValues)[],
  other: FactArbitraries,
  howMany: number,
  unknownInHundred: number,
): readonly FactValues[] {
  const record = Object.fromEntries([
    ...yesNo.map((name) => [name, rarely(8, unknownInHundred)] as const),
    ...Object.entries(other),
  ]) as Record<string, fc.Arbitrary<unknown>>;
  return fc.sample(fc.record(record), { numRuns: howMany, seed: seed + unknownInHundred }) as readonly FactValues[];
}
