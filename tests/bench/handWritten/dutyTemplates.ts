import type { Obligation, Kept, Statement } from '../../../src/engine/Decision.ts';
import type { CheckedPolicy } from '../../../src/engine/Policy.ts';
import type { Rule } from '../../../src/engine/Rule.ts';
import { rulesOf } from '../../../src/engine/rulesOf.ts';

const nothing: readonly never[] = Object.freeze([]);
const keptWords: readonly Kept[] = ['no', 'unknown', 'yes', 'not-yet'];

/** A duty in each of its forms, frozen: by `applies` (0 unknown, 1 yes) times four plus standing. */
export type DutyForms = readonly Obligation[];

/**
 * The duties, permissions and deciders of a policy's rules in every form they can take, made once.
 *
 * @param checked - the policy
 * @returns ways to the forms of a rule by its id
 */
export function dutyTemplates({ policy }: CheckedPolicy): {
  duty: (id: string) => DutyForms;
  say: (id: string) => readonly Statement[];
} {
  const ruleOf = (id: string): { rule: Rule; base: Pick<Obligation, 'rule' | 'cites' | 'force'> } => {
    const rule = rulesOf(policy).find((one) => one.id === id);
    if (rule === undefined) throw new RangeError(`no rule \`${id}\``);
    const base = { rule: `${policy.id}/${rule.id}`, cites: rule.cites, force: rule.force };
    return { rule, base };
  };
  return {
    duty: (id) => {
      const { rule, base } = ruleOf(id);
      const task = rule.duty ?? rule.deadline;
      if (task === undefined) throw new RangeError(`\`${id}\` is no duty`);
      const rest = { who: task.who, what: task.what, to: task.to ?? nothing, provisional: nothing, steps: nothing };
      return (['unknown', 'yes'] as const).flatMap((applies) =>
        keptWords.map((kept) => Object.freeze({ ...base, applies, kept, ...rest })),
      );
    },
    say: (id) => {
      const { rule, base } = ruleOf(id);
      const task = rule.permission ?? rule.prohibition ?? rule.decision ?? rule.route ?? rule.discretion;
      if (task === undefined) throw new RangeError(`\`${id}\` says nothing`);
      const what = 'what' in task ? task.what : rule.says;
      return (['unknown', 'yes'] as const).map((applies) => Object.freeze({ ...base, applies, who: task.who, what }));
    },
  };
}
