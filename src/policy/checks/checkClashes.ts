import { stringify } from 'safe-stable-stringify';
import type { WrittenPeriod } from '../../domain/Period.ts';
import type { Issue } from '../../domain/Result.ts';
import { limitsOf, type Limit } from '../../engine/Due.ts';
import { ruleKind, type Rule } from '../../engine/Rule.ts';
import { show } from '../../input/inputIssue.ts';
import type { PolicyUnderCheck } from '../PolicyUnderCheck.ts';
import { memberOf } from '../Place.ts';
import { policyError } from '../policyIssue.ts';
import type { Check } from './Check.ts';
import { rulePlaces, type NestedPlace } from './rulePlaces.ts';

/** A rule that can be read, at its place. */
interface PlacedRule {
  readonly place: NestedPlace;
  readonly rule: Rule;
}

const readableRules = (draft: PolicyUnderCheck): readonly PlacedRule[] =>
  rulePlaces(draft).flatMap((place) => {
    const rule = draft.rule(place);
    return rule === undefined ? [] : [{ place, rule }];
  });

/** For each rule, the first one before it that has the same key. */
const pairs = (
  rules: readonly PlacedRule[],
  keyOf: (rule: Rule) => readonly unknown[],
): readonly (readonly [earlier: PlacedRule, later: PlacedRule])[] => {
  const first = new Map<string, PlacedRule>();
  return rules.flatMap((later) => {
    const key = stringify(keyOf(later.rule));
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, later);
    return earlier === undefined ? [] : [[earlier, later] as const];
  });
};

const duplicate = (earlier: PlacedRule, later: PlacedRule): Issue =>
  policyError(later.place, {
    code: 'duplicate-rule',
    message: `${show(later.rule.id)} does the same, under the same condition, as ${show(earlier.rule.id)}`,
    expected: 'each effect under a condition once',
    help: 'make one rule of the two, which cites the clauses of both and has the stronger force',
    related: [{ path: earlier.place.path, message: 'the same rule stands here' }],
  });

const deadlineLimits = ({ deadline }: Rule): readonly Limit[] => (deadline === undefined ? [] : limitsOf(deadline.due));

/** Where a limit counts from and in which unit, and how many of them. */
const counted = (limit: Limit): { readonly from: string; readonly many: number | string } | undefined => {
  if ('by' in limit) return undefined;
  const [anchor, period]: [string, WrittenPeriod] =
    'within' in limit ? [`after ${limit.after}`, limit.within] : [`before ${limit.before}`, limit.atLeast];
  const [unit, many] = Object.entries(period)[0] as [string, number | string];
  return { from: `${anchor} ${unit}`, many };
};

const contradicts = (one: Rule, other: Rule): boolean =>
  deadlineLimits(one).some((limit) =>
    deadlineLimits(other).some((otherLimit) => {
      const [first, second] = [counted(limit), counted(otherLimit)];
      return first !== undefined && second !== undefined && first.from === second.from && first.many !== second.many;
    }),
  );

const contradiction = (earlier: PlacedRule, later: PlacedRule): Issue =>
  policyError(memberOf(memberOf(later.place, 'deadline'), 'due'), {
    code: 'contradictory-deadlines',
    message: `${show(later.rule.id)} and ${show(earlier.rule.id)} set different limits for one and the same thing`,
    expected: 'one limit under each condition',
    help: 'give one of them another condition, another force or another name',
    related: [{ path: `${earlier.place.path}/deadline/due`, message: 'the other limit stands here' }],
  });

/**
 * Finds rules that stand twice, and deadlines that contradict one another.
 *
 * @param draft - the policy
 * @returns the issues: `duplicate-rule`, `contradictory-deadlines`
 */
export const checkClashes: Check = (draft) => {
  const rules = readableRules(draft);
  const deadlines = rules.filter(({ rule }) => rule.deadline !== undefined);
  return [
    ...pairs(rules, (rule) => [ruleKind(rule), rule[ruleKind(rule)], rule.when]).map((pair) => duplicate(...pair)),
    ...deadlines.flatMap((later, index) => {
      const key = ({ rule }: PlacedRule): string => stringify([rule.deadline?.name, rule.force, rule.when]);
      const earlier = deadlines
        .slice(0, index)
        .find((other) => key(other) === key(later) && contradicts(other.rule, later.rule));
      return earlier === undefined ? [] : [contradiction(earlier, later)];
    }),
  ];
};
