import type { Scope } from '../domain/derived/DerivedFact.ts';
import { childOccurrences, moveOccurrences } from './childOccurrences.ts';
import type { ChildOfCase } from './ChildOfCase.ts';
import { conferenceOccurrences, exclusionOccurrences } from './conferenceOccurrences.ts';
import type { DatedRule } from './DatedRule.ts';
import type { Occurrence } from './Occurrence.ts';
import { periodOccurrences } from './periodOccurrences.ts';
import { endedPlanOccurrences, planOccurrences } from './planOccurrences.ts';
import { coreGroupOccurrences, visitOccurrences } from './recurringOccurrences.ts';
import { reviewOccurrences } from './reviewOccurrences.ts';
import { withConferenceAsked } from './withConferenceAsked.ts';

type Find = (of: ChildOfCase) => readonly Occurrence[];

const occurrencesIn: Readonly<Record<Scope | 'ended-plan', Find>> = {
  exclusion: exclusionOccurrences,
  conference: conferenceOccurrences,
  review: reviewOccurrences,
  visit: visitOccurrences,
  'core-group': coreGroupOccurrences,
  plan: planOccurrences,
  'ended-plan': endedPlanOccurrences,
  'looked-after-period': periodOccurrences,
  move: moveOccurrences,
  child: childOccurrences,
};

/** What counts from the end of a plan is owed after it, and all else under it as long as it ran. */
const groupOf = ({ scope, anchors }: DatedRule): keyof typeof occurrencesIn =>
  scope === 'plan' && anchors.includes('plan.endedOn') ? 'ended-plan' : scope;

/** What is owed once, and not at a conference, can hang on one. */
const canHangOnConference: readonly Scope[] = ['plan', 'looked-after-period', 'move', 'child'];

/**
 * The occurrences of a child at which a rule is to be asked: for each there is one obligation under it.
 *
 * @param of - the child of the case
 * @returns from a rule to its occurrences, which rules of one scope share
 * @internal
 */
export function occurrencesOf(of: ChildOfCase): (dated: DatedRule) => readonly Occurrence[] {
  const known = new Map<string, readonly Occurrence[]>();
  return (dated) => {
    const group = groupOf(dated);
    const occurrences = known.get(group) ?? occurrencesIn[group](of);
    known.set(group, occurrences);
    return canHangOnConference.includes(dated.scope)
      ? occurrences.map((occurrence) => withConferenceAsked(dated, occurrence))
      : occurrences;
  };
}
