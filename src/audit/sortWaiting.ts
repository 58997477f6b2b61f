import { factsByOwner } from '../domain/vocabulary.ts';
import type { AuditSubject } from './AuditSubject.ts';
import type { Waiting } from './CheckResult.ts';
import { isOutOfReach } from './knowable.ts';

/** What rules wait for, by whether it could be known by now. */
export interface SortedWaiting {
  readonly open: readonly Waiting[];
  /** What the conference will tell once it is held. */
  readonly pending: readonly Waiting[];
}

const isOfPlan = (fact: string): boolean => Object.hasOwn(factsByOwner.plan, fact.replace(/\.by$/u, ''));

/**
 * Whether what a rule waits for cannot come: how a plan ended that goes on, or that had not ended by the next conference; or
 * what a conference would have told that does not go ahead.
 */
const waitsInVain = (fact: string, { facts, view }: AuditSubject): boolean => {
  if (facts.values['conference.stage'] === 'did-not-go-ahead' && isOutOfReach(facts, fact)) return true;
  if (view.plan.endedOn !== null) return false;
  return view.horizon < view.asOf ? isOfPlan(fact) : fact === 'plan.endingRoute';
};

/**
 * Of a conference for which nobody asked that anyone be kept out, nothing about such a request is open; and of a child's
 * first conference, nothing about the one before.
 */
const isOutOfTheQuestion = (fact: string, { subject: waiting }: Waiting, subject: AuditSubject): boolean => {
  if (fact.startsWith('exclusion.')) return subject.view.conference?.conference.exclusions?.length === 0;
  if (fact !== 'previousConference.quorate') return false;
  return !waiting.view.before.some(({ conferences }) => conferences.some(({ heldOn }) => heldOn !== null));
};

const only = (waiting: readonly Waiting[], isWanted: (fact: string, one: Waiting) => boolean): readonly Waiting[] =>
  waiting.map((one) => ({ ...one, facts: one.facts.filter((fact) => isWanted(fact, one)) }));

/**
 * What is open about a child at a conference, and what is still to come. A rule that waits for what cannot come is left
 * out: nothing is owed under it.
 *
 * @param waiting - the facts that rules wait for
 * @param subject - the child at the conference
 * @returns both, with the rules that wait
 */
export function sortWaiting(waiting: readonly Waiting[], subject: AuditSubject): SortedWaiting {
  const coming = waiting.filter((one) => !one.facts.some((fact) => waitsInVain(fact, subject)));
  const isPending = (fact: string): boolean => isOutOfReach(subject.facts, fact);
  return {
    open: only(coming, (fact, one) => !isPending(fact) && !isOutOfTheQuestion(fact, one, subject)),
    pending: only(coming, isPending),
  };
}
