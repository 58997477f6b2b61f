import type { Conference } from '../Conference.ts';
import type { FactValues } from '../vocabulary.ts';

/**
 * Whether those who are to score a child's safety have done so.
 *
 * @param conference - the conference
 * @param attending - the agencies that are at it, as far as they are known
 * @returns `scores.byParents` and `scores.byProfessionals`, where the scores given are known
 * @internal
 */
export function safetyScores({ scores }: Conference, attending: FactValues['attendance.agencies']): FactValues {
  const given = scores?.given;
  if (given === undefined) return {};
  const byParents = { 'scores.byParents': given.some(({ by }) => by === 'parents') };
  if (attending === undefined) return byParents;
  const [certain, possible] = 'certain' in attending ? [attending.certain, attending.possible] : [attending, []];
  const haveScored = (some: typeof certain): boolean => some.every((agency) => given.some(({ by }) => by === agency));
  if (!haveScored(certain)) return { ...byParents, 'scores.byProfessionals': false };
  return haveScored(possible) ? { ...byParents, 'scores.byProfessionals': true } : byParents;
}
