import { vocabulary } from '../domain/vocabulary.ts';
import type { AuditSubject } from './AuditSubject.ts';
import type { Waiting } from './CheckResult.ts';
import { isOutOfReach } from './knowable.ts';

/** What rules wait for, by whether it could be known by now. */
export interface SortedWaiting {
  readonly open: readonly Waiting[];
  /** What the conference will tell once it is held. */
  readonly pending: readonly Waiting[];
}

/** Of a plan that goes on nobody can say how it ended, and of one that ended later another conference's audit tells. */
const isOfLaterEnding = (fact: string, { view: { plan } }: AuditSubject): boolean => {
  if (plan.endedOn !== null) return false;
  const endsLater = typeof plan.plan?.endedOn === 'string';
  return endsLater
    ? Object.hasOwn(vocabulary, fact) && vocabulary[fact as keyof typeof vocabulary].owner === 'plan'
    : fact === 'plan.endingRoute';
};

/**
 * Of a conference for which nobody asked that anyone be kept out, nothing about such a request is open; of a child's first
 * conference, nothing about the one before; and of a plan that goes on, nothing about how it ended.
 */
const isOutOfTheQuestion = (fact: string, { subject: waiting }: Waiting, subject: AuditSubject): boolean => {
  if (fact.startsWith('exclusion.')) return subject.view.conference?.conference.exclusions?.length === 0;
  if (fact === 'previousConference.quorate') {
    return !waiting.view.before.some(({ conferences }) => conferences.some(({ heldOn }) => heldOn !== null));
  }
  return isOfLaterEnding(fact, subject);
};

const only = (waiting: readonly Waiting[], isWanted: (fact: string, one: Waiting) => boolean): readonly Waiting[] =>
  waiting.map((one) => ({ ...one, facts: one.facts.filter((fact) => isWanted(fact, one)) }));

/**
 * What is open about a child at a conference, and what is still to come. What a conference that does not go ahead would
 * have told is neither.
 *
 * @param waiting - the facts that rules wait for
 * @param subject - the child at the conference
 * @returns both, with the rules that wait
 */
export function sortWaiting(waiting: readonly Waiting[], subject: AuditSubject): SortedWaiting {
  const { facts } = subject;
  const isToCome = facts.values['conference.stage'] === 'to-come';
  return {
    open: only(waiting, (fact, one) => !isOutOfReach(facts, fact) && !isOutOfTheQuestion(fact, one, subject)),
    pending: isToCome ? only(waiting, (fact) => isOutOfReach(facts, fact)) : [],
  };
}
