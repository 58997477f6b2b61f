import type { Issue } from '../../domain/Result.ts';
import { layeredRules, type LayeredRule } from '../../engine/LayeredRule.ts';
import type { CheckedPolicy } from '../../engine/Policy.ts';
import { differences } from './differences.ts';
import { furtherAllowances } from './furtherAllowances.ts';
import { entryFor, inForceUnder } from './layers.ts';
import { looserCases } from './looserCases.ts';
import type { LooserRule } from './Loosening.ts';

const named = ({ id, rule: { cites } }: LayeredRule): string => `\`${id}\` (${cites.join(', ')})`;

const toIssue = (
  floor: LayeredRule,
  { rule: replacement, loosening }: LooserRule,
  rules: readonly LayeredRule[],
): Issue => {
  const { isShown, says, found, expected, help } = loosening;
  const entry = entryFor(replacement, floor, rules);
  const verb = isShown ? 'loosens' : 'is not shown to be as tight as';
  return {
    code: isShown ? 'floor-loosened' : 'floor-unproven',
    severity: 'error',
    path: entry === -1 ? replacement.path : `${replacement.path}/replaces/${String(entry)}`,
    message: `${named(replacement)} ${verb} the floor ${named(floor)}: ${says}`,
    ...(found === undefined ? {} : { found }),
    expected,
    help,
    related: [{ path: floor.path, message: `the floor ${named(floor)} stands here` }],
  };
};

/** The rules that loosen a floor once some layers lie. */
const looserRules = (floor: LayeredRule, rules: readonly LayeredRule[], layer: number): readonly LooserRule[] => {
  const replacements = inForceUnder(rules, layer).filter((rule) => entryFor(rule, floor, rules) !== -1);
  const whateverTheCase = replacements.flatMap((rule) =>
    differences(rule, floor).map((loosening) => ({ rule, loosening })),
  );
  const inSomeCase =
    whateverTheCase.length > 0 || replacements.length === 0 ? [] : looserCases({ floor, replacements });
  return [...whateverTheCase, ...inSomeCase, ...furtherAllowances(floor, rules, layer)];
};

const once = (issues: readonly Issue[]): readonly Issue[] => [
  ...new Map(issues.map((issue) => [`${issue.path} ${issue.message}`, issue])).values(),
];

/**
 * Finds where documents that are laid over one another loosen a floor: a rule marked with `floor`, which later layers
 * may only tighten. `createRulebook` takes this function as its second argument, and lays no layer over a floor without
 * it.
 *
 * What is looser goes by what the rules bring about:
 *
 * - A rule that lays something down (a deadline, duty, requirement, prohibition or decision), or calls for something (a
 *   trigger, an insufficient ground, a criterion that shows significant harm), may be replaced by rules of its kind that
 *   are about the same thing: together they apply in every case in which it does, none has a weaker force, a later day
 *   or fewer recipients, and whatever does not keep to it does not keep to them.
 * - A permission may be replaced by one that holds only where it does, and is overstepped wherever it is. A further
 *   permission beside it loosens nothing: the first is overstepped all the same.
 * - A rule that opens the way to an outcome (a quorum, ground, discretion, route, or a criterion for ending a plan or for
 *   both plans) closes the list of all such rules: any one of them is enough, so that a further one would let through
 *   what each of the others keeps out. No rule of a later layer, whether it replaces one or is added, may open the way
 *   in a case in which the layers up to the floor's do not: a quorum by exception counts as a way, which the quorum
 *   itself may become but not the other way round, and so does a discretion beside the grounds.
 *
 * Conditions are compared exactly, by trying out every combination of truths that some facts give. Days are compared by
 * their limits, whatever the month, the bank holidays and the way of counting. What cannot be compared so is refused as
 * well: days counted from another fact, hours against days, other people and other words for what is to be done,
 * comparisons of one day that are tied together in other ways, and conditions that would take too long to try out.
 *
 * @param documents - checked policies, the lowest layer first
 * @returns the issues: `floor-loosened` where a rule is looser, with the case in `found` as a condition where it is only in
 *   some; `floor-unproven` where it could not be shown to be as tight. Paths begin with the document's place in the list;
 *   `related` holds the floor
 * @example
 * ```ts
 * expect(checkFloors([england, oxfordshire])).toEqual([]);
 * ```
 * @public
 */
export function checkFloors(documents: readonly CheckedPolicy[]): readonly Issue[] {
  const rules = layeredRules(documents);
  const floors = rules.filter(({ rule }) => rule.floor === true);
  const issues = documents.flatMap((_, layer) =>
    floors
      .filter((floor) => floor.layer < layer)
      .flatMap((floor) => looserRules(floor, rules, layer).map((looser) => toIssue(floor, looser, rules))),
  );
  return once(issues);
}
