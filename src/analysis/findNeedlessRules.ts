import { all, not } from '../engine/logic.ts';
import { ruleKind } from '../engine/Rule.ts';
import type { PlacedRule, Rulebook } from '../engine/Rulebook.ts';
import { effectOf } from './effectOf.ts';
import { exploreRules, nameOf, proved } from './exploreRules.ts';
import type { Finding } from './Finding.ts';
import type { CompareOptions } from './PoliciesCompared.ts';

const needless = (rule: PlacedRule, other: PlacedRule, isSame: boolean): Finding => {
  const names = [nameOf(rule), nameOf(other)];
  const [one, more] = names.map(({ rule: id }) => `\`${id}\``);
  return isSame
    ? {
        code: 'same-rule',
        severity: 'warning',
        certainty: proved,
        rules: names,
        message: `${String(one)} applies in the same cases as ${String(more)} and does the same`,
        help: 'make one rule of the two, which cites the clauses of both',
      }
    : {
        code: 'shadowed',
        severity: 'warning',
        certainty: proved,
        rules: names,
        message: `wherever ${String(one)} applies, ${String(more)} applies too and does the same`,
        help: 'take it out, or say what it does beyond the other',
      };
};

const findIn = (one: PlacedRule, other: PlacedRule, options: CompareOptions): readonly Finding[] => {
  const { rules, explorer } = exploreRules([one, other], options);
  const [first, second] = rules;
  if (first === undefined || second === undefined) return [];
  const oneReachesNoFurther = explorer.find(all(first.when, not(second.when))).result === 'none';
  const otherReachesNoFurther = explorer.find(all(second.when, not(first.when))).result === 'none';
  if (oneReachesNoFurther) return [needless(one, other, otherReachesNoFurther)];
  return otherReachesNoFurther ? [needless(other, one, false)] : [];
};

/**
 * Criteria and triggers do the same as others of their kind and differ in their conditions alone, so that it is no fault
 * where one of them reaches into another: each stands for a clause of its own.
 */
const standForClauses: ReadonlySet<string> = new Set(['trigger', 'ground', 'criterion', 'insufficient', 'quorum']);

/**
 * Rules that do what another does wherever they apply.
 *
 * @param rulebook - the rules
 * @param options - how far to look
 * @returns a finding for each, proved
 * @internal
 */
export function findNeedlessRules({ rules }: Rulebook, options: CompareOptions): readonly Finding[] {
  return rules.flatMap((one, index) =>
    rules
      .slice(index + 1)
      .filter((other) => effectOf(other.rule) === effectOf(one.rule))
      .flatMap((other) => findIn(one, other, options))
      .filter(({ code }) => code === 'same-rule' || !standForClauses.has(ruleKind(one.rule))),
  );
}
