import type { LayeredRule } from '../../engine/LayeredRule.ts';
import { all, any, type Test } from '../../engine/logic.ts';
import type { Rule } from '../../engine/Rule.ts';
import { createCaseSearch, type CaseSearch } from './createCaseSearch.ts';
import { entryFor, inForceUnder } from './layers.ts';
import { looserIn, type LooserRule, type Loosening } from './Loosening.ts';
import { criteriaOf } from '../../engine/ruleIds.ts';

/** The same text for all rules of which any one is enough to open an outcome; `undefined` for those that open none. */
const listOf = ({ quorum, ground, discretion, route, criterion }: Rule): string | undefined => {
  if (quorum !== undefined) return 'quorum';
  if (route !== undefined) return 'ending';
  // That significant harm is shown calls for something, and allows nothing.
  const purpose = ground?.for ?? discretion?.question ?? criterion?.for;
  return purpose === 'significant-harm' ? undefined : purpose;
};

/** Whether a rule of a list opens as much as another, where its condition holds. */
const opensAsMuch = (rule: Rule, other: Rule): boolean => {
  if (other.quorum !== undefined) return other.quorum.makes !== 'quorate' || rule.quorum?.makes === 'quorate';
  if (other.route !== undefined) return rule.route?.by === other.route.by && rule.route.who === other.route.who;
  if (other.discretion !== undefined && rule.discretion !== undefined)
    return rule.discretion.who === other.discretion.who;
  return rule.ground !== undefined || (other.criterion !== undefined && rule.criterion !== undefined);
};

/** Where a rule opens its outcome: a route, only where a criterion is met to which it is open. */
const opens = ({ compile }: CaseSearch, laid: LayeredRule, inForce: readonly LayeredRule[]): Test => {
  const { rule, policy } = laid;
  const when = compile(rule.when, policy);
  if (rule.route === undefined) return when;
  const criteria = criteriaOf(
    laid,
    inForce.filter((one) => one.rule.criterion !== undefined),
  );
  return all(when, any(...criteria.map((one) => compile(one.rule.when, one.policy))));
};

/** What of a list was in force when the floor's layer lay uppermost, and the rules as they now are. */
interface Before {
  readonly list: readonly LayeredRule[];
  readonly rules: readonly LayeredRule[];
  readonly layer: number;
}

/**
 * The rules within which a rule must keep, any one of a set being enough. A criterion that replaces others must keep
 * within each of them, since the routes tell criteria apart.
 */
const boundsOf = (laid: LayeredRule, { list, rules }: Before): readonly (readonly LayeredRule[])[] => {
  const replaced = list.filter((one) => one.rule.criterion !== undefined && entryFor(laid, one, rules) !== -1);
  if (laid.rule.criterion !== undefined && replaced.length > 0) return replaced.map((one) => [one]);
  return [list.filter((one) => opensAsMuch(one.rule, laid.rule))];
};

const findFurther = (laid: LayeredRule, inForce: readonly LayeredRule[], before: Before): readonly Loosening[] =>
  boundsOf(laid, before).flatMap((bound) => {
    const search = createCaseSearch();
    const open = opens(search, laid, inForce);
    const within = bound.map((one) => opens(search, one, inForceUnder(before.rules, before.layer)));
    return looserIn(search.findOutside(open, within), {
      says: 'it opens the way where the rules up to the layer of the floor do not',
      expected: 'a condition that holds only where one of theirs does',
      help: 'leave these cases out of its condition',
    });
  });

/**
 * The rules of later layers that allow what the layers up to a floor's do not. Of the rules of which any one is enough,
 * a floor on one closes the list of all: a further one would let through what each of the others keeps out.
 *
 * @param floor - the floor
 * @param rules - the rules of all layers that are laid so far
 * @param layer - the uppermost of these layers
 * @returns the looser rules; none for a floor that allows nothing
 */
export function furtherAllowances(
  floor: LayeredRule,
  rules: readonly LayeredRule[],
  layer: number,
): readonly LooserRule[] {
  const list = listOf(floor.rule);
  if (list === undefined) return [];
  const ofList = (some: readonly LayeredRule[]): readonly LayeredRule[] =>
    some.filter(({ rule }) => listOf(rule) === list);
  const inForce = inForceUnder(rules, layer);
  const before = { list: ofList(inForceUnder(rules, floor.layer)), rules, layer: floor.layer };
  return ofList(inForce)
    .filter((one) => one.layer > floor.layer)
    .flatMap((rule) => findFurther(rule, inForce, before).map((loosening) => ({ rule, loosening })));
}
