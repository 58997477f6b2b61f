import type { Kept, Reason, Verdict } from '../../../src/engine/Decision.ts';
import type { CheckedPolicy } from '../../../src/engine/Policy.ts';
import { ruleKind } from '../../../src/engine/Rule.ts';
import { rulesOf } from '../../../src/engine/rulesOf.ts';

const verdicts: readonly Verdict[] = ['does-not-hold', 'unknown', 'holds'];

/** How it stands with what a rule lays down, by its index: 0 no, 1 unknown, 2 yes, 3 not yet. */
const keptWords: readonly Kept[] = ['no', 'unknown', 'yes', 'not-yet'];

/** Every reason that a rule can give, frozen: by verdict times five, plus standing plus one. */
export type ReasonsOfRule = readonly Reason[];

/**
 * The reasons of every rule of a policy, made once as a careful person would by hand.
 *
 * @param checked - the policy
 * @returns a way to the reasons of a rule by its id
 */
export function reasonTable({ policy }: CheckedPolicy): (id: string) => ReasonsOfRule {
  const table = new Map(
    rulesOf(policy).map((rule) => {
      const base = { rule: `${policy.id}/${rule.id}`, kind: ruleKind(rule), cites: rule.cites, force: rule.force };
      const reasons = verdicts.flatMap((verdict) => [
        Object.freeze({ ...base, verdict }),
        ...keptWords.map((kept) => Object.freeze({ ...base, verdict, kept })),
      ]);
      return [rule.id, reasons] as const;
    }),
  );
  return (id) => {
    const reasons = table.get(id);
    if (reasons === undefined) throw new RangeError(`no rule \`${id}\``);
    return reasons;
  };
}
