import type { CompiledRule } from '../../engine/compileRule.ts';
import { factsOfCondition } from '../../engine/comparisonsOf.ts';
import { conditionsOfEffect } from '../../engine/factsOfRule.ts';
import { all, type Test } from '../../engine/logic.ts';
import { ruleKind, type RuleKind } from '../../engine/Rule.ts';
import type { PlacedRule, Rulebook } from '../../engine/Rulebook.ts';
import type { SearchOptions } from '../searching/SearchOptions.ts';
import type { Searched } from '../searching/search.ts';
import { exploreRules, inWordsOf, nameOf, type Explored } from './exploreRules.ts';
import type { Finding } from './Finding.ts';
import { findingsOfNone } from './findingsOf.ts';
import { findPartlyOpposed } from './findPartlyOpposed.ts';

const demanding: ReadonlySet<RuleKind> = new Set(['requirement', 'duty', 'prohibition', 'decision']);

const permits = ({ kind }: CompiledRule): boolean => kind === 'permission';

/** Where a rule is kept to; where use is made of it, if it only permits. */
const metOf = ({ testOf }: Explored, compiled: CompiledRule): Test | undefined => {
  const { permission } = compiled.rule;
  if (permission === undefined) return compiled.kept?.yes;
  return permission.used && testOf(compiled, permission.used);
};

/** Two rules, where each is met, and where both apply. */
interface Pair {
  readonly explored: Explored;
  readonly one: CompiledRule;
  readonly other: CompiledRule;
  readonly met: readonly [Test, Test];
}

interface Words {
  readonly message: string;
  /** What was not decided, where it was not. */
  readonly question: string;
  readonly tried: string;
}

const inWords = ({ one, other }: Pair): Words => {
  const [first, second] = [inWordsOf(one), inWordsOf(other)];
  if (!permits(one) && !permits(other)) {
    return {
      message: `${first} and ${second} can apply together, and cannot both be kept`,
      question: `${first} and ${second}, if they can apply together, can both be kept`,
      tried: 'a case in which both apply and both are kept',
    };
  }
  const [permission, demand] = permits(one) ? [first, second] : [second, first];
  return {
    message: `${permission} and ${demand} can apply together, and to use the one is always to break the other`,
    question: `use can be made of ${permission} without breaking ${demand}, if they can apply together`,
    tried: 'a case in which both apply, and use is made of the one without breaking the other',
  };
};

/** What must be possible for it to be a fault that two rules cannot both be met. */
const premises = ({ one, other, met }: Pair, together: Test): readonly Test[] => {
  // Where what is permitted cannot be done at all once both apply, it is not the use of it that breaks the other rule.
  const isPermission = permits(one) || permits(other);
  const where = isPermission ? [together, together] : [one.when, other.when];
  return [together, ...where.map((when, index) => all(when, met[index] as Test))];
};

const findOpposed = (pair: Pair, bothMet: Searched<unknown>): readonly Finding[] => {
  const { explored, one, other } = pair;
  const together = all(one.when, other.when);
  const possible = premises(pair, together).map((test) => explored.explorer.find(test));
  if (possible.some(({ result }) => result === 'none')) return [];
  const undecided = [bothMet, ...possible].find(({ result }) => result === 'undecided');
  const example = explored.explorer.findSmallest(together);
  const { message, question, tried } = inWords(pair);
  const finding = {
    code: 'opposed',
    severity: 'error',
    rules: [one, other].map(nameOf),
    message,
    help: 'confine one of them by a condition, or let one replace the other',
    ...(example.result === 'found' ? { example: example.found } : {}),
  } as const;
  const open = { severity: 'warning', message: `it was not decided whether ${question}` } as const;
  return findingsOfNone(undecided ?? bothMet, finding, { tried, undecided: open });
};

const findIn = (placed: readonly PlacedRule[], options: SearchOptions): readonly Finding[] => {
  const explored = exploreRules(placed, options);
  const [one, other] = explored.rules;
  if (one === undefined || other === undefined || (permits(one) && permits(other))) return [];
  const met = [metOf(explored, one), metOf(explored, other)] as const;
  if (met[0] === undefined || met[1] === undefined) return [];
  const pair = { explored, one, other, met: [met[0], met[1]] } as const;
  const bothMet = explored.explorer.find(all(one.when, other.when, ...pair.met));
  if (bothMet.result !== 'found') return findOpposed(pair, bothMet);
  return permits(one) || permits(other) ? [] : findPartlyOpposed(pair);
};

/**
 * Rules that share none of these are no opposites: where the one applies because the other was not kept to, it can look so,
 * and it only says what is to be done then.
 */
const factsToMeet = ({ rule }: PlacedRule): ReadonlySet<string> =>
  new Set(conditionsOfEffect(rule).flatMap((condition) => factsOfCondition(condition)));

/**
 * Rules that apply together in some case and demand opposite things, or of which one allows what the other forbids.
 *
 * @param rulebook - the rules
 * @param options - how far to look
 * @returns a finding for each two of them, naming the clauses of both
 * @internal
 */
export function findOpposedRules({ rules }: Rulebook, options: SearchOptions): readonly Finding[] {
  const some = rules
    .filter(({ rule }) => demanding.has(ruleKind(rule)) || rule.permission?.used !== undefined)
    .map((placed) => ({ placed, facts: factsToMeet(placed) }));
  return some.flatMap((one, index) =>
    some
      .slice(index + 1)
      .filter(({ facts }) => [...facts].some((fact) => one.facts.has(fact)))
      .flatMap((other) => findIn([one.placed, other.placed], options)),
  );
}
