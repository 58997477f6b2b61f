import { kleene, type Kleene } from '../../domain/kleene.ts';
import { compileCondition, type CompileContext } from '../../engine/compileCondition.ts';
import { createComparisonTable } from '../../engine/ComparisonTable.ts';
import { choicesWith, type DeclaresWords } from '../../engine/declaredWords.ts';
import type { Condition } from '../../engine/Condition.ts';
import type { Truths } from '../../engine/logic.ts';

/** How many regions are tried out at most; a condition that needs more is left alone rather than guessed at. */
const mostTried = 2_000;

/**
 * Whether a condition has the same truth for all facts, found by trying out every combination of regions that matters.
 *
 * @param condition - a condition whose comparisons fit their facts
 * @param policy - the policy it stands in
 * @returns `never` or `always`; `undefined` where it depends on the facts, or trying it out would take too long
 */
export function constantTruth(
  condition: Condition,
  policy: CompileContext['policy'] & DeclaresWords,
): 'never' | 'always' | undefined {
  const table = createComparisonTable(choicesWith([policy]));
  const test = compileCondition(condition, { policy, table });
  const groups = table.groups();
  const groupAt = new Map(groups.flatMap((group) => group.places.map((place) => [place, group] as const)));
  const found = new Set<Kleene>();
  let left = mostTried;

  const explore = (truths: Truths): void => {
    left -= 1;
    if (found.size === 2 || left < 0) return;
    const [place] = test.openComparisons(truths);
    const group = place === undefined ? undefined : groupAt.get(place);
    if (group === undefined) {
      found.add(test.truth(truths));
      return;
    }
    for (const region of group.regions) {
      const next = [...truths];
      group.places.forEach((at, index) => (next[at] = region[index] ?? kleene.unknown));
      explore(next);
    }
  };

  explore(Array<Kleene>(groupAt.size).fill(kleene.unknown));
  if (left < 0 || found.size === 2) return undefined;
  return found.has(kleene.yes) ? 'always' : 'never';
}
