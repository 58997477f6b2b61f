import { clausesOf } from '../../engine/clausesOf.ts';
import { factsOfRule } from '../../engine/factsOfRule.ts';
import type { Policy } from '../../engine/Policy.ts';
import type { Rulebook } from '../../engine/Rulebook.ts';
import { rulesOf } from '../../engine/rulesOf.ts';
import { groupingsOfRule } from '../reading/groupingsOfRule.ts';
import type { Finding } from './Finding.ts';
import { proved } from './findingsOf.ts';

type Code = 'unused-fact' | 'unused-grouping' | 'uncited-clause';

const helps: Readonly<Record<Code, string>> = {
  'unused-fact': 'let a rule ask for it, or take it out',
  'unused-grouping': 'count by it, or take it out',
  'uncited-clause': 'let a rule act on it, or leave it to judgement and say why',
};

const finding = (code: Code, about: string, message: string): Finding => ({
  code,
  severity: 'warning',
  certainty: proved,
  rules: [],
  about,
  message,
  help: helps[code],
});

const citedIn = (policy: Policy): readonly string[] => [
  ...rulesOf(policy).flatMap(({ cites }) => cites),
  ...policy.judgement.map(({ clause }) => clause),
];

/**
 * What documents declare and no rule uses: facts of their own, tables of groupings, clauses of their sources.
 *
 * @param rulebook - the rules
 * @returns a finding for each
 * @internal
 */
export function findUnused({ rules }: Rulebook): readonly Finding[] {
  const policies = [...new Set(rules.map(({ policy }) => policy))];
  const facts = new Set(rules.flatMap(({ rule }) => factsOfRule(rule)));
  const cited = new Set(policies.flatMap(citedIn));
  return policies.flatMap((policy) => {
    const ownRules = rules.filter((one) => one.policy === policy);
    const tables = new Set(ownRules.flatMap(({ rule }) => groupingsOfRule(rule)));
    return [
      ...Object.keys(policy.facts ?? {})
        .filter((fact) => !facts.has(fact))
        .map((fact) => finding('unused-fact', fact, `no rule reads \`${fact}\`, which \`${policy.id}\` declares`)),
      ...Object.keys(policy.groupings ?? {})
        .filter((table) => !tables.has(table))
        .map((table) => finding('unused-grouping', table, `no rule of \`${policy.id}\` counts by \`${table}\``)),
      ...clausesOf(policy)
        .filter((clause) => !cited.has(clause))
        .map((clause) => finding('uncited-clause', clause, `no rule cites \`${clause}\``)),
    ];
  });
}
