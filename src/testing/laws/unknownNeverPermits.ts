import { directionOf } from '../../analysis/strictness.ts';
import type { DutyToDo, Say } from '../../engine/Decision.ts';
import { createLaw } from './createLaw.ts';
import type { Law } from './Law.ts';
import { breachOfBoth, casesWithOneFactMore, decideBoth, type BothDecisions } from './oneFactMore.ts';

type Said = Pick<Say | DutyToDo, 'rule' | 'applies'>;

const appliedIn = (says: readonly Said[]): readonly string[] =>
  says.filter(({ applies }) => applies === 'yes').map(({ rule }) => rule);

const namedIn = (says: readonly Said[]): readonly string[] => says.map(({ rule }) => rule);

const firstNotIn = (some: readonly string[], others: readonly string[]): string | undefined =>
  some.find((one) => !others.includes(one));

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
    const both = decideBoth(tried, rulebook, options);
    const says = whatIsWrong(both);
    return says === undefined ? undefined : breachOfBoth(tried, both, says);
  },
});
