import { deepFreeze } from '../domain/deepFreeze.ts';
import { oncePer } from '../domain/oncePer.ts';
import { pointerTo } from '../domain/pointer.ts';
import { aboutOf } from './About.ts';
import type { Whom } from '../domain/stages.ts';
import { choicesWith, meaningsOf } from './declaredWords.ts';
import type { FindNamed, WrittenAt } from './expandCondition.ts';
import { expandRule, type ExpandedRule } from './expandRule.ts';
import type { CheckedPolicy, Policy, PolicySection, RuleInFile } from './Policy.ts';
import type { Rule } from './Rule.ts';

/** A rule as it applies, with where its policy's file has it and each of its conditions. */
export type ExpandedInFile = RuleInFile & ExpandedRule;

/** What holds for all that stands in a section. */
interface Above {
  readonly headings: readonly string[];
  readonly about: Whom;
  readonly asked: readonly WrittenAt[];
}

const findNamed =
  ({ conditions = {} }: Pick<Policy, 'conditions'>): FindNamed =>
  (name) => {
    const found = Object.hasOwn(conditions, name) ? conditions[name] : undefined;
    return found && { condition: found.when, path: pointerTo(pointerTo('/conditions', name), 'when') };
  };

const rulesOfSections = (
  sections: readonly PolicySection[],
  path: string,
  above: Above,
  named: FindNamed,
): readonly ExpandedInFile[] =>
  sections.flatMap(({ title, about: own, when, rules = [], sections: inner = [] }, index) => {
    const about = aboutOf(above.about, own);
    const at = pointerTo(path, index);
    const asks = when === undefined ? [] : [{ condition: when, path: pointerTo(at, 'when') }];
    const headings = [...above.headings, title];
    const asked = [...above.asked, ...asks];
    const beneath = rules.map((rule, place): ExpandedInFile => {
      const whole = { ...rule, about: aboutOf(about, rule.about) };
      const expanded = expandRule(whole, pointerTo(pointerTo(at, 'rules'), place), asked, named);
      if (expanded !== undefined) return { ...expanded, headings };
      throw new RangeError(
        `\`${rule.id}\` asks for a condition that its policy does not name, or that asks for itself`,
      );
    });
    return [...beneath, ...rulesOfSections(inner, pointerTo(at, 'sections'), { headings, about, asked }, named)];
  });

/**
 * The rules of a policy as they apply, in the order of its file, each with where the file has it.
 *
 * @param policy - a policy, which must not change from then on
 * @returns the rules
 * @throws {RangeError} where a condition goes by a name that the policy does not give, which no checked policy has
 * @internal
 */
export const rulesInFile: (policy: Policy) => readonly ExpandedInFile[] = oncePer((policy: Policy) => {
  const rules = rulesOfSections(
    policy.sections,
    '/sections',
    { headings: [], about: aboutOf(policy.about), asked: [] },
    findNamed(policy),
  );
  rules.forEach(({ rule }) => deepFreeze(rule));
  return rules;
});

/**
 * The rules of a policy as they apply: what the sections ask in which they stand is joined to what they ask themselves,
 * and each condition that the policy names stands in the place of its name.
 *
 * @param policy - a policy, which must not change from then on
 * @returns the rules in the order of the file, frozen, and the same ones at every call
 * @throws {RangeError} where a condition goes by a name that the policy does not give, which no checked policy has
 * @internal
 */
export const rulesOf: (policy: Policy) => readonly Rule[] = oncePer((policy: Policy) =>
  rulesInFile(policy).map(({ rule }) => rule),
);

/**
 * A policy that has passed every check, with its rules as they apply.
 *
 * @param policy - the policy, which must not change from then on
 * @param digest - the digest of its content
 * @returns the checked policy, frozen
 * @throws {RangeError} where a condition goes by a name that the policy does not give
 * @internal
 */
export function checkedPolicy(policy: Policy, digest: string): CheckedPolicy {
  const rules = rulesInFile(policy).map(({ rule, path, headings }) => ({ rule, path, headings }));
  return deepFreeze({ policy, digest, rules, choices: choicesWith([policy]), meanings: meaningsOf(policy) });
}

/**
 * A policy with some of its rules alone.
 *
 * @param policy - the policy
 * @param rules - the rules as they apply
 * @returns the policy, all else being the same
 * @internal
 */
export function confineTo(policy: Policy, rules: readonly Rule[]): Policy {
  return { ...policy, sections: [{ id: 'rules', title: 'Rules', rules }] };
}
