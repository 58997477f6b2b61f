import fc from 'fast-check';
import type { FactValues } from '../../src/domain/vocabulary.ts';

/** The seed of every case in the benchmark. */
export const seed = 20_260_101;

const rarely = (trueInHundred: number, unknownInHundred: number): fc.Arbitrary<boolean | undefined> =>
  fc.oneof(
    { arbitrary: fc.constant(true), weight: trueInHundred },
    { arbitrary: fc.constant(undefined), weight: unknownInHundred },
    { arbitrary: fc.constant(false), weight: 100 - trueInHundred - unknownInHundred },
  );

/** What each fact of a question can be. */
export type FactArbitraries = { readonly [Name in keyof FactValues]?: fc.Arbitrary<FactValues[Name]> };

/**
 * Cases that always carry every key of a question, most of whose yes-no facts are no, as in life.
 *
 * @param yesNo - the names of the yes-no facts
 * @param other - what the other facts can be
 * @param agree - puts the facts that follow from others in agreement with them
 * @param howMany - how many cases
 * @param unknownInHundred - how many of a hundred yes-no facts are not known
 * @returns the cases, the same at every run
 */
export function cases(
  yesNo: readonly (keyof FactValues)[],
  other: FactArbitraries,
  agree: (drawn: FactValues) => FactValues,
  howMany: number,
  unknownInHundred: number,
): readonly FactValues[] {
  const record = Object.fromEntries([
    ...yesNo.map((name) => [name, rarely(8, unknownInHundred)] as const),
    ...Object.entries(other),
  ]) as Record<string, fc.Arbitrary<unknown>>;
  const drawn = fc.sample(fc.record(record), {
    numRuns: howMany,
    seed: seed + unknownInHundred,
  }) as readonly FactValues[];
  // Drawn records differ in how they are laid out in memory, some having no prototype; copied into one shape, they are
  // read as fast as those that one piece of a program makes.
  const shape = JSON.parse(
    JSON.stringify(Object.fromEntries(Object.keys(record).map((name) => [name, null]))),
  ) as object;
  return drawn.map((values) => Object.assign({ ...shape }, agree(values)));
}
