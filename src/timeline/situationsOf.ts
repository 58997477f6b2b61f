import { readFacts } from '../domain/readFacts.ts';
import { childSituation, conferenceAsked } from './childSituation.ts';
import { conferenceSituations, exclusionSituations, planSituations } from './conferenceSituations.ts';
import type { DatedRule } from './DatedRule.ts';
import { coreGroupSituations, visitSituations } from './recurringSituations.ts';
import { reviewSituations } from './reviewSituations.ts';
import type { Scope } from './Scope.ts';
import type { ChildOfCase, ReadSituation, Situation } from './Situation.ts';

const situationsIn: Readonly<Record<Exclude<Scope, 'child'>, (of: ChildOfCase) => readonly Situation[]>> = {
  exclusion: exclusionSituations,
  conference: conferenceSituations,
  review: reviewSituations,
  visit: visitSituations,
  'core-group': coreGroupSituations,
  plan: planSituations,
};

const read = (situation: Situation): ReadSituation => ({
  ...situation,
  facts: readFacts(situation.caseFile, situation.subject, situation.asOf),
});

/**
 * The situations of a child in which a rule is to be asked: for each there is one obligation under it.
 *
 * @param of - the child of the case
 * @returns from a rule to its situations, which rules of one scope share
 * @internal
 */
export function situationsOf(of: ChildOfCase): (dated: DatedRule) => readonly ReadSituation[] {
  const present = read(childSituation(of, undefined));
  const known = new Map<string, readonly ReadSituation[]>();
  const once = (name: string, find: () => readonly Situation[]): readonly ReadSituation[] => {
    const situations = known.get(name) ?? find().map(read);
    known.set(name, situations);
    return situations;
  };
  return (dated) => {
    const { scope } = dated;
    if (scope !== 'child') return once(scope, () => situationsIn[scope](of));
    const conference = conferenceAsked(of, dated, present.facts);
    return conference === undefined ? [present] : once(`child:${conference}`, () => [childSituation(of, conference)]);
  };
}
