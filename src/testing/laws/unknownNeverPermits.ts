import { isOpen } from '../../engine/openOutcomes.ts';
import { directionOf } from '../../analysis/comparing/strictness.ts';
import type { Decision, Obligation, Statement } from '../../engine/Decision.ts';
import type { Question } from '../../engine/Question.ts';
import type { Rulebook } from '../../engine/Rulebook.ts';
import { oncePer } from '../../domain/oncePer.ts';
import { createLaw } from './createLaw.ts';
import type { Law, LawOptions } from './Law.ts';
import {
  breachOfBoth,
  casesWithOneFactMore,
  decideLess,
  decideMore,
  type BothDecisions,
  type OneFactMore,
} from './oneFactMore.ts';
import { questionOnRules } from './questionOnRules.ts';

type Said = Pick<Statement | Obligation, 'rule' | 'applies'>;

const appliedIn = (says: readonly Said[]): readonly string[] =>
  says.filter(({ applies }) => applies === 'yes').map(({ rule }) => rule);

const namedIn = (says: readonly Said[]): readonly string[] => says.map(({ rule }) => rule);

const firstNotIn = (some: readonly string[], others: readonly string[]): string | undefined =>
  some.find((one) => !others.includes(one));

const bindingIn = ({ prohibitions, duties }: Decision): readonly string[] => namedIn([...prohibitions, ...duties]);

/** What binds of all that a question considers, without its outcome. */
const whatBinds = oncePer((question: Question) =>
  questionOnRules(
    `what binds of ${question.name}`,
    (rule) => question.considers(rule) && (rule.prohibition ?? rule.duty ?? rule.deadline) !== undefined,
  ),
);

/** Nothing can be had by leaving a fact out where nothing is settled or given, and all is named that may bind with it. */
const isSafe = (less: Decision, tried: OneFactMore, rulebook: Rulebook, options: LawOptions): boolean => {
  if (!isOpen(less.outcome) || appliedIn(less.permissions).length > 0) return false;
  const binding = decideMore({ ...tried, question: whatBinds(tried.question) }, rulebook, options);
  return firstNotIn(bindingIn(binding), bindingIn(less)) === undefined;
};

const whatIsWrong = ({ less, more }: BothDecisions): string | undefined => {
  if (directionOf(more.question, less.outcome, more.outcome) === 'stricter') {
    return `\`${less.question}\` is \`${less.outcome}\` while a fact is unknown, and only \`${more.outcome}\` once it is known`;
  }
  const permission = firstNotIn(appliedIn(less.permissions), appliedIn(more.permissions));
  if (permission !== undefined) return `the permission of \`${permission}\` is given only while a fact is unknown`;
  const prohibition = firstNotIn(appliedIn(more.prohibitions), namedIn(less.prohibitions));
  if (prohibition !== undefined) return `the prohibition of \`${prohibition}\` is gone while a fact is unknown`;
  const duty = firstNotIn(appliedIn(more.duties), namedIn(less.duties));
  return duty === undefined ? undefined : `the duty of \`${duty}\` is gone while a fact is unknown`;
};

/**
 * An unknown fact never makes a decision more permissive: no outcome, no permission is had by leaving something out, and
 * no prohibition or duty is lost by it.
 *
 * @public
 */
export const unknownNeverPermits: Law = createLaw({
  name: 'unknown-never-permits',
  says: 'What is unknown never makes a decision more permissive than it is once it is known.',
  cases: casesWithOneFactMore,
  breach: (tried, rulebook, options) => {
    const less = decideLess(tried, rulebook, options);
    if (isSafe(less, tried, rulebook, options)) return undefined;
    const both = { less, more: decideMore(tried, rulebook, options) };
    const says = whatIsWrong(both);
    return says === undefined ? undefined : breachOfBoth(tried, both, says);
  },
});
