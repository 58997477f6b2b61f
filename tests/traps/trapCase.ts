import type { Decision, Reason } from '../../src/engine/Decision.ts';
import { ask } from '../../src/engine/ask.ts';
import type { Question } from '../../src/engine/Question.ts';
import { restIsNo } from '../support/restIsNo.ts';
import { calendarDay, factsOf, type LooseFacts } from '../support/rules.ts';
import { layered } from '../support/shippedRulebooks.ts';

/** An authority whose rulebook ships with the library, an English one over the national layer. */
export type Authority = keyof typeof layered;

/** The day of the question where a test names none, a Tuesday. */
export const today = '2026-03-10';

/** Asks an authority's rulebook about a case of which only these facts are known. */
export const asked = <Outcome extends string>(
  question: Question<Outcome>,
  authority: Authority,
  facts: LooseFacts,
  asOf = today,
): Decision<Outcome> => {
  const { rulebook, calendar } = layered[authority];
  return ask(question, rulebook, factsOf(facts), { asOf: calendarDay(asOf), calendar });
};

/** Asks about a case of which all is known: what is not given is a no, and the risk continues. */
export const askedOfAll = <Outcome extends string>(
  question: Question<Outcome>,
  authority: Authority,
  facts: LooseFacts,
  asOf = today,
): Decision<Outcome> => asked(question, authority, restIsNo(facts).values as LooseFacts, asOf);

/** Why a rule of the authority's own document came into a decision. */
export const reasonOf = (decision: Decision, rule: string): Reason | undefined =>
  decision.reasons.find((reason) => reason.rule === rule);

/** When the duties that apply are due, each day or moment once. */
export const dueTimes = ({ duties }: Decision): readonly string[] => [
  ...new Set(duties.flatMap(({ applies, dueOn, dueAt }) => (applies === 'yes' ? [dueOn ?? dueAt ?? 'no day'] : []))),
];
