import { factsOfEffect } from '../engine/factsOfRule.ts';
import { all } from '../engine/logic.ts';
import { ruleKind } from '../engine/Rule.ts';
import type { PlacedRule, Rulebook } from '../engine/Rulebook.ts';
import { certaintyOfNone, exploreRules, nameOf } from './exploreRules.ts';
import type { Finding } from './Finding.ts';
import type { CompareOptions } from './PoliciesCompared.ts';

const demanding: ReadonlySet<string> = new Set(['requirement', 'duty', 'prohibition', 'decision']);

const findIn = (one: PlacedRule, other: PlacedRule, options: CompareOptions): readonly Finding[] => {
  const { rules, explorer } = exploreRules([one, other], options);
  const [first, second] = rules;
  if (first?.kept === undefined || second?.kept === undefined) return [];
  const together = all(first.when, second.when);
  const bothKept = explorer.find(all(together, first.kept.yes, second.kept.yes));
  if (bothKept.result === 'found') return [];
  const eachCanBe = [first, second].every(
    ({ when, kept }) => kept !== undefined && explorer.find(all(when, kept.yes)).result === 'found',
  );
  const example = explorer.findSmallest(together);
  if (!eachCanBe || example.result !== 'found') return [];
  const names = [nameOf(one), nameOf(other)];
  const [a, b] = names.map(({ rule, cites }) => `\`${rule}\` (${cites.join(', ')})`);
  const certainty = certaintyOfNone(bothKept, 'a case in which both apply and both are kept');
  if (certainty === undefined) return [];
  return [
    {
      code: 'opposed',
      severity: 'error',
      certainty,
      rules: names,
      message: `${String(a)} and ${String(b)} can apply together, and cannot both be kept`,
      help: 'confine one of them by a condition, or let one replace the other',
      example: example.found,
    },
  ];
};

/**
 * Rules that apply together in some case and demand opposite things.
 *
 * @param rulebook - the rules
 * @param options - how far to look
 * @returns a finding for each two of them, naming the clauses of both
 * @internal
 */
export function findOpposedRules({ rules }: Rulebook, options: CompareOptions): readonly Finding[] {
  const some = rules
    .filter(({ rule }) => demanding.has(ruleKind(rule)))
    .map((placed) => ({ placed, facts: factsOfEffect(placed.rule) }));
  return some.flatMap((one, index) =>
    some
      .slice(index + 1)
      .filter(({ facts }) => facts.some((fact) => one.facts.includes(fact)))
      .flatMap((other) => findIn(one.placed, other.placed, options)),
  );
}
