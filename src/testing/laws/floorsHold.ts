import fc from 'fast-check';
import type { RuleNamed } from '../../analysis/finding/Finding.ts';
import { liesWithin } from '../../domain/pointer.ts';
import type { Issue } from '../../domain/Result.ts';
import { layeredRules } from '../../engine/LayeredRule.ts';
import type { CheckedPolicy, Policy } from '../../engine/Policy.ts';
import { checkedPolicy } from '../../engine/rulesOf.ts';
import type { Rulebook } from '../../engine/Rulebook.ts';
import { checkFloors } from '../../policy/floors/checkFloors.ts';
import { createLaw } from './createLaw.ts';
import type { Law, LawOptions } from './Law.ts';
import { rulesNamed } from './rulesNamed.ts';

/** The documents that still have a rule in force, in the order in which they lie. */
const documentsInForce = ({ policies, rules }: Rulebook): readonly CheckedPolicy[] =>
  policies.flatMap(({ id, digest }) => {
    const policy: Policy | undefined = rules.find((placed) => placed.policy.id === id)?.policy;
    return policy === undefined ? [] : [checkedPolicy(policy, digest)];
  });

const documentsOf = (rulebook: Rulebook, { documents }: LawOptions): readonly CheckedPolicy[] =>
  documents ?? documentsInForce(rulebook);

/** The rule at a path that begins with a document's place, as issues about floors have it. */
const ruleAt = (path: string, documents: readonly CheckedPolicy[]): readonly RuleNamed[] => {
  const laid = layeredRules(documents).find((one) => liesWithin(path, new Set([one.path])));
  return laid === undefined ? [] : [{ rule: laid.id, cites: laid.rule.cites }];
};

const rulesOfIssue = ({ path, related = [] }: Issue, documents: readonly CheckedPolicy[]): readonly RuleNamed[] =>
  rulesNamed([path, ...related.map((place) => place.path)].flatMap((one) => ruleAt(one, documents)));

/**
 * No layer loosens a floor of one below it. A rulebook that was laid with `checkFloors` keeps this; one that was laid
 * with another check, or none, may not.
 *
 * @public
 */
export const floorsHold: Law = createLaw<Issue | undefined>({
  name: 'floors-hold',
  says: 'No layer loosens what a layer below it marks as a floor.',
  cases: (rulebook, options) => {
    const issues = checkFloors(documentsOf(rulebook, options));
    return fc.constantFrom(issues[0]);
  },
  breach: (issue, rulebook, options) =>
    issue === undefined
      ? undefined
      : {
          says: issue.message,
          rules: rulesOfIssue(issue, documentsOf(rulebook, options)),
          asOf: options.asOf,
          facts: {},
          decisions: [],
        },
});
