import { wordKinds, type WordKind } from '../../domain/vocabulary/declarable.ts';
import { judgedFact } from '../../domain/localFacts.ts';
import { clausesOf } from '../../engine/clausesOf.ts';
import { factsOfRule } from '../../engine/factsOfRule.ts';
import { declaredWords } from '../../engine/declaredWords.ts';
import type { PlacedRule } from '../../engine/PlacedRule.ts';
import type { Policy } from '../../engine/Policy.ts';
import type { Rulebook } from '../../engine/Rulebook.ts';
import { rulesOf } from '../../engine/rulesOf.ts';
import { groupingsOfRule } from '../reading/groupingsOfRule.ts';
import { mapWords } from '../reading/mapWords.ts';
import type { Finding } from './Finding.ts';
import { proved } from './findingsOf.ts';

type Code = 'unused-fact' | 'unused-grouping' | 'unused-word' | 'uncited-clause';

const helps: Readonly<Record<Code, string>> = {
  'unused-fact': 'let a rule ask for it, or take it out',
  'unused-grouping': 'count by it, or take it out',
  'unused-word': 'let a rule name it, or take it out unless records need it',
  'uncited-clause': 'let a rule act on it, or leave it to judgement and say why',
};

const finding = (code: Code, about: string, message: string, severity: Finding['severity'] = 'warning'): Finding => ({
  code,
  severity,
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

/** Words that only rules have a use for; others may be declared for the records alone, where they tell who was there. */
const ofRulesAlone: readonly WordKind[] = ['roles', 'deadlines'];

const wordsIn = (rules: readonly PlacedRule[]): ReadonlySet<string> => {
  const named = new Set<string>();
  const note = (kind: WordKind, word: string): string => {
    named.add(`${kind} ${word}`);
    return word;
  };
  for (const { rule, policy } of rules) {
    mapWords(rule, note, policy.facts ?? {});
    groupingsOfRule(rule)
      .flatMap((table) => Object.values(policy.groupings?.[table] ?? {}).flat())
      .forEach((agency) => note('agencies', agency));
  }
  return named;
};

const unusedWords = (policy: Policy, named: ReadonlySet<string>): readonly Finding[] =>
  wordKinds.flatMap((kind) =>
    declaredWords(kind, [policy])
      .filter((word) => !named.has(`${kind} ${word}`))
      .map((word) =>
        finding(
          'unused-word',
          word,
          `no rule names \`${word}\`, which \`${policy.id}\` declares in \`${kind}\``,
          ofRulesAlone.includes(kind) ? 'warning' : 'note',
        ),
      ),
  );

/**
 * What documents declare and no rule uses: facts and words of their own, tables of groupings, clauses of their sources.
 *
 * @param rulebook - the rules
 * @returns a finding for each
 * @internal
 */
export function findUnused({ rules }: Rulebook): readonly Finding[] {
  const policies = [...new Set(rules.map(({ policy }) => policy))];
  const facts = new Set(rules.flatMap(({ rule }) => factsOfRule(rule)).map(judgedFact));
  const cited = new Set(policies.flatMap(citedIn));
  const named = wordsIn(rules);
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
      ...unusedWords(policy, named),
      ...clausesOf(policy)
        .filter((clause) => !cited.has(clause))
        .map((clause) => finding('uncited-clause', clause, `no rule cites \`${clause}\``)),
    ];
  });
}
