import { pointerTo } from '../../domain/pointer.ts';
import { comparisonsOf } from '../../engine/comparisonsOf.ts';
import type { Comparison, Condition } from '../../engine/Condition.ts';
import { all, any, not, type Test } from '../../engine/logic.ts';
import { isSharedPart, placeFromRule } from '../../engine/writtenPlaces.ts';
import { nameOf, type Explored } from './exploreRules.ts';
import type { Finding } from './Finding.ts';
import { findingsOfNone, proved } from './findingsOf.ts';

/** A condition of the one rule that is explored, which some cases meet and others do not, and where it stands. */
export interface ConditionPlaced {
  readonly explored: Explored;
  readonly condition: Condition;
  /** The JSON pointer from the rule. */
  readonly path: string;
}

const isPlain = (comparison: Comparison): boolean =>
  'happened' in comparison || ('is' in comparison && typeof comparison.is === 'boolean');

const hasEmptyPart = (condition: Condition): boolean => {
  if ('not' in condition) return hasEmptyPart(condition.not);
  const { parts = [] } = siblingsIn(condition, '') ?? {};
  return 'fact' in condition ? false : parts.length === 0 || parts.some(hasEmptyPart);
};

/**
 * Whether it can be told at sight that each comparison of a condition can come out either way, whatever else is so: then
 * no part of it is dead, idle or needless.
 *
 * @param condition - the condition
 * @param given - facts that are taken to be as they are
 * @returns `true` where it can; where it cannot, it is for a search to tell
 * @internal
 */
export function isFree(condition: Condition, given: readonly string[] = []): boolean {
  const comparisons = comparisonsOf(condition);
  const facts = new Set(comparisons.map(({ fact }) => fact));
  const areApart = facts.size === comparisons.length && !given.some((fact) => facts.has(fact));
  return areApart && comparisons.every(isPlain) && !hasEmptyPart(condition);
}

type Operator = 'all' | 'any';

interface Siblings {
  readonly operator: Operator;
  readonly path: string;
  readonly parts: readonly Condition[];
}

const siblingsIn = (condition: Condition, path: string): Siblings | undefined => {
  if ('all' in condition) return { operator: 'all', path: `${path}/all`, parts: condition.all };
  return 'any' in condition ? { operator: 'any', path: `${path}/any`, parts: condition.any } : undefined;
};

/** A part of a condition, and what stands beside it. */
interface Part {
  readonly explored: Explored;
  readonly operator: Operator;
  readonly path: string;
  readonly test: Test;
  readonly others: readonly Test[];
}

const operatorWords = {
  any: {
    code: 'dead-branch',
    holds: 'holds in no case',
    repeats: 'holds only where another branch beside it does',
    tried: 'holds and no other branch beside it does',
  },
  all: {
    code: 'idle-part',
    holds: 'holds in every case',
    repeats: 'holds wherever the other parts beside it do',
    tried: 'does not hold and all other parts beside it do',
  },
} as const;

const findInPart = ({ explored, operator, path, test, others }: Part): readonly Finding[] => {
  const { explorer, rules } = explored;
  const beside = explorer.find(operator === 'any' ? all(test, not(any(...others))) : all(not(test), ...others));
  if (beside.result === 'found') return [];
  const alone = explorer.find(operator === 'any' ? test : not(test));
  const { code, holds, repeats, tried } = operatorWords[operator];
  const named = rules.map(({ id, policy }) => `\`${placeFromRule(policy, id, path)}\` of \`${id}\``).join();
  const common = { rules: rules.map(nameOf), path, help: 'take it out, or mend it' };
  if (alone.result === 'none') {
    return [{ ...common, code, severity: 'error', message: `${named} ${holds}`, certainty: proved }];
  }
  if (rules.some(({ id, policy }) => isSharedPart(policy, id, path))) return [];
  const needless = { ...common, code: 'needless-part', severity: 'warning', message: `${named} ${repeats}` } as const;
  return findingsOfNone(beside, needless, { tried: `a case in which ${named} ${tried}` });
};

const isProved = ({ certainty }: Finding): boolean => certainty.is === 'proved';

/**
 * Branches of an `any` that no case meets and parts of an `all` that every case does, however deep they stand; and those
 * that the others beside them make needless. Within such a part nothing more is looked for.
 *
 * @param placed - a condition of the one rule that is explored
 * @returns a finding for each, in the order in which they stand
 * @internal
 */
export function findDeadParts({ explored, condition, path }: ConditionPlaced): readonly Finding[] {
  if (isFree(condition)) return [];
  if ('not' in condition) return findDeadParts({ explored, condition: condition.not, path: `${path}/not` });
  const siblings = siblingsIn(condition, path);
  const [compiled] = explored.rules;
  if (siblings === undefined || compiled === undefined) return [];
  const { operator } = siblings;
  const parts = siblings.parts.map((part, index) => ({
    part,
    path: pointerTo(siblings.path, index),
    test: explored.testOf(compiled, part),
  }));
  // Of two parts that say the same, the latter is told of, so that both are never taken out.
  const { findings } = parts.reduceRight<{ readonly left: typeof parts; readonly findings: readonly Finding[] }>(
    ({ left, findings: later }, { part, path: at, test }) => {
      const beside = left.filter((other) => other.path !== at);
      const own = findInPart({ explored, operator, path: at, test, others: beside.map((other) => other.test) });
      const inside = own.length > 0 ? own : findDeadParts({ explored, condition: part, path: at });
      return { left: own.some(isProved) ? beside : left, findings: [...inside, ...later] };
    },
    { left: parts, findings: [] },
  );
  return findings;
}
