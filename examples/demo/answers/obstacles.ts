import type { Decision, Reason, Rulebook } from '../../../src/index.ts';
import { ruleNamed } from './ruleNamed.ts';

/** The ids of the criteria that a decision finds met, without their documents. */
const metCriteria = ({ reasons }: Decision): readonly string[] =>
  reasons
    .filter(({ kind, verdict }) => kind === 'criterion' && verdict === 'holds')
    .map(({ rule }) => rule.slice(rule.indexOf('/') + 1));

/** The routes that would be open to a criterion that is met, and yet are not. */
const closedRoutes = (decision: Decision, rulebook: Rulebook): readonly Reason[] => {
  const met = metCriteria(decision);
  return decision.reasons.filter(
    ({ kind, verdict, rule }) =>
      kind === 'route' &&
      verdict !== 'holds' &&
      ruleNamed(rulebook, rule)?.route?.forCriteria.some((criterion) => met.includes(criterion)) === true,
  );
};

/**
 * What stands in the way: what was to be kept to and was not, and where the outcome is that something is lacking, the
 * rules that would supply it.
 *
 * @param decision - the decision
 * @param rulebook - the rules that were asked
 * @returns the reasons that say so
 */
export function obstacles(decision: Decision, rulebook: Rulebook): readonly Reason[] {
  const { outcome, reasons } = decision;
  if (outcome === 'awaits-route') return closedRoutes(decision, rulebook);
  if (outcome === 'inquorate') return reasons.filter(({ kind }) => kind === 'quorum');
  const isDeadlineItself = decision.question.startsWith('deadline:') || decision.question === 'next-review';
  return isDeadlineItself ? [] : reasons.filter(({ kept, verdict }) => kept === 'no' && verdict !== 'unknown');
}
