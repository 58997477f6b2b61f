/**
 * Facts that nobody can change once they are known: when someone was born or died, where the child and the plan
 * are in their lives, what kind of conference it is and
 * when it ended, and what came before the conference in question and is worked out from the conferences of the case.
 */
export const givenFacts: ReadonlySet<string> = new Set([
  'child.bornOn',
  'child.diedOn',
  'child.life',
  'conference.endedAt',
  'conference.kind',
  'enquiry.startedOn',
  'enquiry.strategyDiscussionOn',
  'enquiry.underPlan',
  'initialConference.heldOn',
  'lookedAfter.since',
  'plan.madeBeforeBirth',
  'plan.madeOn',
  'plan.stage',
  'previousConference.quorate',
  'review.isFirst',
  'review.precedingConferenceOn',
]);

const partOf: Readonly<Record<string, string>> = {
  'attendance.agenciesInDirectContact': 'attendance.agencies',
};

/**
 * The set of which another is a part.
 *
 * @param fact - a set of agencies
 * @returns the name of the larger set, where there is one
 * @internal
 */
export function wholeOf(fact: string): string | undefined {
  return partOf[fact];
}

/**
 * The sets that are parts of another.
 *
 * @param fact - a set of agencies
 * @returns their names
 * @internal
 */
export function partsOf(fact: string): readonly string[] {
  return Object.keys(partOf).filter((part) => partOf[part] === fact);
}
