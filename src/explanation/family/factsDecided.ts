import type { FactName } from '../../domain/vocabulary.ts';
import type { Decision } from '../../engine/Decision.ts';
import type { DocumentsBehind } from '../documentsBehind.ts';
import { alwaysAsked } from '../ruleFacts.ts';

/** What has been decided, for parents, by the fact that says so and what it is known to be. */
const words: readonly { readonly fact: FactName; readonly is: boolean; readonly says: string }[] = [
  { fact: 'outcome.planContinues', is: true, says: "The meeting decided that your child's plan goes on." },
  { fact: 'outcome.planContinues', is: false, says: "The meeting decided that your child's plan ends." },
  { fact: 'outcome.childInNeedPlanAgreed', is: true, says: 'The meeting agreed on a child in need plan.' },
  { fact: 'outcome.legalPlanningMeetingHeld', is: true, says: 'A legal planning meeting has been held.' },
  {
    fact: 'exclusion.decided',
    is: true,
    says: 'It was decided to keep a parent out of the meeting, or out of part of it.',
  },
  { fact: 'broughtForward.decided', is: true, says: 'It was decided to hold the review meeting early.' },
  { fact: 'conference.postponed', is: true, says: 'The meeting has been put off to a later day.' },
];

/**
 * What people have decided already, as far as the decision lets it be seen: a rule that applies only where something was
 * decided, and applies, tells that it was.
 *
 * @param decision - the decision
 * @param held - what is held of the documents that the decision rests on
 * @returns one sentence for each
 * @internal
 */
export function factsDecided({ reasons }: Decision, held: DocumentsBehind): readonly string[] {
  const known = reasons.flatMap((reason) =>
    reason.verdict === 'holds' ? alwaysAsked(held.ruleOf(reason)?.rule.when) : [],
  );
  return words.flatMap(({ fact, is, says }) =>
    known.some((one) => one.fact === fact && 'is' in one && one.is === is) ? [says] : [],
  );
}
