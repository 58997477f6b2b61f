import fc from 'fast-check';
import type { Judgement } from '../../domain/Judgement.ts';
import { roles } from '../../domain/roles.ts';
import { aCalendarDay, type DaySpread } from './days.ts';

/**
 * Judgements: always with who judged, since a record that leaves that out is warned of; with what was judged and when
 * or without.
 *
 * @param spread - around which day judgements were made, and how far from it
 * @returns judgements that shrink towards one of which only the judge is known
 * @example
 * ```ts
 * expect(fc.sample(aJudgement(), 20).every(({ by }) => by !== undefined)).toBe(true);
 * ```
 * @public
 */
export function aJudgement(spread: DaySpread = {}): fc.Arbitrary<Judgement> {
  const parts = { is: fc.boolean(), by: fc.constantFrom(...roles), on: aCalendarDay(spread) };
  return fc.record(parts, { requiredKeys: ['by'] });
}
