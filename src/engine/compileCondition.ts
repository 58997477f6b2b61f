import { stagesOf } from '../domain/stages.ts';
import { compileComparison } from './compileComparison.ts';
import { thresholdOf, yesOrNo, type ComparisonTable, type Regions, type Sample } from './ComparisonTable.ts';
import { factsOf } from './comparisonsOf.ts';
import type { Comparison, Condition } from './Condition.ts';
import { all, always, any, never, not, type Test } from './logic.ts';
import { limitOf } from './Due.ts';
import { onceHeld } from './onceHeld.ts';
import type { Policy } from './Policy.ts';

/** What a condition is compiled against: the policy it stands in, and the table that holds its comparisons. */
export interface CompileContext {
  readonly policy: Pick<Policy, 'counting' | 'groupings' | 'facts'>;
  readonly table: ComparisonTable;
  /** How far what the rule lays down is owed, as `reachPlace` numbers it; as if it were owed for ever where it is absent. */
  readonly reach?: number | undefined;
  /** Set to have each comparison that asks whether the conference was held as it turns out once it was. */
  readonly onceHeld?: true;
}

/** Stands for every role that conditions do not name: there are always more. */
const anotherChoice = '';

/** What of its document a comparison goes by: how days are counted, which agencies count as one. */
const wayOf = (comparison: Comparison, { counting, groupings }: CompileContext['policy']): string => {
  if ('countedBy' in comparison) return JSON.stringify(groupings?.[comparison.countedBy as string]);
  return limitOf(comparison) ? counting : '';
};

/** What names the words that a fact can be. */
interface WordContext {
  readonly policy: Pick<Policy, 'facts'>;
  readonly table: Pick<ComparisonTable, 'choices'>;
}

/**
 * Every word that a fact can be, where they are named: one of them must hold, and any other is a value that is not known.
 *
 * @param fact - the fact's name
 * @param context - the policy that asks for it, which may declare it, and the choices of the vocabulary
 * @returns the words; `undefined` where they are not named
 */
const wordsOf = (fact: string, { policy, table }: WordContext): readonly string[] | undefined => {
  const declared = policy.facts?.[fact]?.type;
  return stagesOf(fact) ?? table.choices[fact] ?? (typeof declared === 'object' ? declared : undefined);
};

const regionsOf = (comparison: Comparison, key: string, context: CompileContext): Regions => {
  const { fact } = comparison;
  const facts = factsOf(comparison);
  if ('reachedAge' in comparison) return thresholdOf(`${fact} age`, facts, comparison.reachedAge);
  if ('atLeast' in comparison && !('before' in comparison)) {
    const group = [fact, wayOf(comparison, context.policy), comparison.except].join(' ');
    return thresholdOf(group, facts, comparison.atLeast);
  }
  if ('in' in comparison || ('is' in comparison && comparison.is !== true)) {
    const wanted: readonly Sample[] = 'in' in comparison ? comparison.in : [comparison.is];
    const samples: readonly Sample[] = wordsOf(fact, context) ?? [...wanted, anotherChoice];
    return { facts, group: fact, samples, holdsFor: (sample) => wanted.includes(sample) };
  }
  return yesOrNo('is' in comparison ? fact : key, facts);
};

/**
 * Compiles a condition to a test; its comparisons go into the table, equal ones sharing a place.
 *
 * @param condition - a condition that passed the checks of `parsePolicy`; absent, it always holds
 * @param context - the policy and the table
 * @returns the test
 */
export function compileCondition(condition: Condition | undefined, context: CompileContext): Test {
  const compile = (part: Condition): Test => compileCondition(part, context);
  if (condition === undefined) return always;
  if ('all' in condition) return all(...condition.all.map(compile));
  if ('any' in condition) return any(...condition.any.map(compile));
  if ('not' in condition) return not(compile(condition.not));
  const held = context.onceHeld && onceHeld(condition);
  if (held !== undefined) return held ? always : never;
  if ('is' in condition && condition.is === false) return not(compile({ ...condition, is: true }));
  if ('happened' in condition && !condition.happened) return not(compile({ ...condition, happened: true }));
  const { policy, table } = context;
  const key = JSON.stringify(condition) + wayOf(condition, policy);
  return table.add({
    key,
    ...regionsOf(condition, key, context),
    ...compileComparison(condition, policy, wordsOf(condition.fact, context)),
  });
}
