import fc from 'fast-check';
import type { Judgement } from '../../domain/Judgement.ts';
import { aCalendarDay, type DaySpread } from './days.ts';
import { wordsWanted, type WordsWanted } from './wordsWanted.ts';

/**
 * Judgements: always with who judged, since a record that leaves that out is warned of; with what was judged and when
 * or without.
 *
 * @param wanted - around which day judgements were made, and how far from it, and whose roles may have judged
 * @returns judgements that shrink towards one of which only the judge is known
 * @example
 * ```ts
 * expect(fc.sample(aJudgement(), 20).every(({ by }) => by !== undefined)).toBe(true);
 * ```
 * @public
 */
export function aJudgement(wanted: DaySpread & WordsWanted = {}): fc.Arbitrary<Judgement> {
  const by = fc.constantFrom(...wordsWanted('roles', wanted));
  const parts = { is: fc.boolean(), by, on: aCalendarDay(wanted) };
  return fc.record(parts, { requiredKeys: ['by'] });
}
