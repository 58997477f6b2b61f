import type { Condition } from '../../engine/Condition.ts';
import { all, never, not, type Test } from '../../engine/logic.ts';
import { ruleKind, type Rule, type RuleKind } from '../../engine/Rule.ts';
import { createCaseSearch, type CaseSearch } from './createCaseSearch.ts';
import type { LayeredRule } from '../../engine/LayeredRule.ts';
import { looserIn, type LooserRule, type Loosening } from './Loosening.ts';

/** The kinds of rule that lay something down or call for something, wherever their condition holds. */
const bindingKinds: readonly RuleKind[] = [
  'trigger',
  'insufficient-ground',
  'deadline',
  'duty',
  'requirement',
  'prohibition',
  'decision',
];

const isBinding = (rule: Rule): boolean =>
  bindingKinds.includes(ruleKind(rule)) || rule.criterion?.for === 'significant-harm';

const opposite = (condition: Condition | undefined): Condition | undefined => condition && { not: condition };

/** What shows, beside the days, that a rule was not kept to; `undefined` where nothing does. */
const brokenWhere = ({ requirement, decision, prohibition, duty }: Rule): Condition | undefined =>
  prohibition?.broken ?? opposite(requirement?.is ?? decision?.is ?? duty?.done);

/** A floor and the rules that together stand in its place. */
interface Succession {
  readonly floor: LayeredRule;
  readonly replacements: readonly LayeredRule[];
}

const applies = ({ compile }: CaseSearch, { rule, policy }: LayeredRule): Test => compile(rule.when, policy);

const findUncovered = ({ floor, replacements }: Succession): readonly Loosening[] => {
  const search = createCaseSearch();
  const called = applies(search, floor);
  const covered = replacements.map((replacement) => applies(search, replacement));
  return looserIn(search.findOutside(called, covered), {
    says: 'it does not apply wherever the floor does',
    expected: 'a condition that holds wherever that of the floor does',
    help: 'widen its condition to these cases',
  });
};

const findUnnoticed = ({ floor, replacements }: Succession): readonly Loosening[] => {
  const broken = brokenWhere(floor.rule);
  if (broken === undefined) return [];
  const search = createCaseSearch();
  const isBroken = ({ rule, policy }: LayeredRule): Test => {
    const shows = brokenWhere(rule);
    return shows === undefined ? never : search.compile(shows, policy);
  };
  const isNoticed = (laid: LayeredRule): Test => all(applies(search, laid), isBroken(laid));
  return looserIn(search.findOutside(isNoticed(floor), replacements.map(isNoticed)), {
    says: 'it is kept to where the floor is not',
    expected: 'to be kept to only where the floor is',
    help: 'ask at least what the floor asks',
  });
};

/** Whether it is used where the floor does not permit it, and the rules do not say so. */
const findFurtherUse = ({ floor, replacements }: Succession): readonly Loosening[] => {
  if (floor.rule.permission?.used === undefined) return [];
  const search = createCaseSearch();
  const isOverstepped = (laid: LayeredRule): Test => {
    const used = laid.rule.permission?.used;
    return used === undefined ? never : all(search.compile(used, laid.policy), not(applies(search, laid)));
  };
  return looserIn(search.findOutside(isOverstepped(floor), replacements.map(isOverstepped)), {
    says: 'it is not overstepped where the floor is',
    expected: 'a `used` that holds wherever that of the floor does',
    help: 'keep `used` as it is in the floor',
  });
};

const findFurtherPermission = (replacement: LayeredRule, floor: LayeredRule): readonly Loosening[] => {
  const search = createCaseSearch();
  return looserIn(search.findOutside(applies(search, replacement), [applies(search, floor)]), {
    says: 'it permits where the floor does not',
    expected: 'a condition that holds only where that of the floor does',
    help: 'leave these cases out of its condition',
  });
};

/**
 * In which cases rules that stand in the place of a floor ask less than it does, all of them taken together.
 *
 * @param succession - the floor, and the rules, which are about the same thing
 * @returns the looser rules, the last of them where it takes all of them together to be looser; none for a floor that
 *   only allows something
 */
export function looserCases(succession: Succession): readonly LooserRule[] {
  const { floor, replacements } = succession;
  const last = replacements.slice(-1);
  const ofAll = (loosenings: readonly Loosening[]): readonly LooserRule[] =>
    loosenings.flatMap((loosening) => last.map((rule) => ({ rule, loosening })));
  if (floor.rule.permission !== undefined) {
    const widened = replacements.flatMap((rule) =>
      findFurtherPermission(rule, floor).map((loosening) => ({ rule, loosening })),
    );
    return widened.length > 0 ? widened : ofAll(findFurtherUse(succession));
  }
  if (!isBinding(floor.rule)) return [];
  const uncovered = findUncovered(succession);
  return ofAll(uncovered.length > 0 ? uncovered : findUnnoticed(succession));
}
