import type { Change } from '../../analysis/index.ts';
import type { Question } from '../../engine/Question.ts';
import type { Rule } from '../../engine/Rule.ts';
import type { LaidRules } from '../input/readRulebook.ts';
import { ruleId } from '../../engine/ruleIds.ts';

/** What was laid down by either side under a name, as `listChanges` names it; none where it names a whole document. */
const rulesNamed = (name: string, sides: readonly LaidRules[]): readonly Rule[] =>
  sides.flatMap(({ rulebook }) => rulebook.rules.filter((placed) => ruleId(placed) === name).map(({ rule }) => rule));

/**
 * The changes that have to do with some questions: those of rules that they consider, and those of documents as a whole,
 * which may bear on any.
 *
 * @param asked - the questions; without them, all changes are wanted
 * @param changes - every change
 * @param sides - the rules that were compared
 * @returns those that are wanted
 * @internal
 */
export function changesOn(
  asked: readonly Question[] | undefined,
  changes: readonly Change[],
  sides: readonly LaidRules[],
): readonly Change[] {
  if (asked === undefined) return changes;
  return changes.filter(({ rule: name }) => {
    const rules = rulesNamed(name, sides);
    return rules.length === 0 || rules.some((rule) => asked.some(({ considers }) => considers(rule)));
  });
}
