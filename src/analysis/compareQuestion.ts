import { createFacts } from '../domain/Facts.ts';
import type { FactValues } from '../domain/vocabulary.ts';
import { ask } from '../engine/ask.ts';
import type { Decision } from '../engine/Decision.ts';
import { all, any, not, type Test } from '../engine/logic.ts';
import type { Moment } from '../engine/Moment.ts';
import type { Question } from '../engine/Question.ts';
import type { Rulebook } from '../engine/Rulebook.ts';
import { compareCommonEffects, compareOwnEffects, type EffectDifference } from './compareEffects.ts';
import { compileOver, type QuestionInSpace } from './compileOver.ts';
import { createExplorer } from './createExplorer.ts';
import { changedRules, comesOutDifferently } from './pairRules.ts';
import type { CompareOptions, Difference, QuestionCompared, Verdict } from './PoliciesCompared.ts';
import { regionsAtMost } from './search.ts';
import { createSpace } from './Space.ts';
import { directionOf, type Direction } from './strictness.ts';

/** The clauses of the rules that come out otherwise than on the other side, or that only this side has. */
const clausesOf = ({ reasons }: Decision, other: Decision): readonly string[] => {
  const others = new Map(other.reasons.map((reason) => [reason.rule, reason]));
  const own = reasons.filter(({ rule, verdict, kept }) => {
    const like = others.get(rule);
    return verdict === 'holds' && (like?.verdict !== verdict || like.kept !== kept);
  });
  return [...new Set(own.flatMap(({ cites }) => cites))];
};

/** The two rulebooks. */
export interface Sides {
  readonly before: Rulebook;
  readonly after: Rulebook;
}

/** A case as small as it can be, with what both sides decide. */
const toDifference = (
  question: Question,
  sides: Sides,
  facts: FactValues,
  moment: Moment,
  direction?: Direction,
): Difference => {
  const read = createFacts(facts);
  const before = ask(question, sides.before, read, moment);
  const after = ask(question, sides.after, read, moment);
  return {
    direction: direction ?? directionOf(question.name, before.outcome, after.outcome),
    facts,
    asOf: moment.asOf,
    before,
    after,
    clauses: { before: clausesOf(before, after), after: clausesOf(after, before) },
  };
};

/** The kinds of rule of which one alone can settle an outcome. */
const settling: ReadonlySet<string> = new Set([
  'trigger',
  'ground',
  'insufficient',
  'quorum',
  'criterion',
  'route',
  'deadline',
]);

/** For each such rule, that it holds, and that no other of its side does that could settle the outcome as well. */
const aloneSettling = ({ rules }: QuestionInSpace): readonly { readonly rule: Test; readonly alone: Test }[] => {
  const some = rules.filter(({ kind }) => settling.has(kind));
  return some.map((one) => {
    const rivals = some.filter((other) => other !== one && other.kind === one.kind);
    return { rule: one.when, alone: all(one.when, ...rivals.map(({ when }) => not(when))) };
  });
};

const outcomesOf = ({ outcomes }: Question): readonly string[] => [...outcomes, 'policy-silent'];

const keyOf = ({ before, after, clauses }: Difference): string =>
  JSON.stringify([before.outcome, after.outcome, clauses]);

/** Fewer facts are simpler, and of as many, those that say less. */
const sizeOf = ({ facts }: Difference): number => Object.keys(facts).length * 10_000 + JSON.stringify(facts).length;

const verdictOf = (differences: readonly Difference[]): Verdict => {
  const directions = new Set(differences.map(({ direction }) => direction));
  if (directions.size > 1 || directions.has('other')) return 'incomparable';
  return directions.has('stricter') ? 'stricter' : 'laxer';
};

/** What a search came to: the difference that it found, or whether it is decided that there is none. */
interface Looked {
  readonly isDecided: boolean;
  readonly differences: readonly Difference[];
}

/** A way in which two sides may differ. */
interface Way {
  readonly test: Test;
  /** What makes a case one of this way: as much of the test as a reader wants to see. */
  readonly shown: Test;
  /** Where the outcome does not tell it. */
  readonly direction?: Direction;
}

/** Every way in which the outcome can be one on one side and another on the other. */
const outcomesApart = (question: Question, before: QuestionInSpace, after: QuestionInSpace): readonly Test[] => {
  const outcomes = outcomesOf(question);
  return outcomes.flatMap((one) =>
    outcomes.filter((other) => other !== one).map((other) => all(before.outcomeIs(one), after.outcomeIs(other))),
  );
};

/**
 * Compares two rulebooks on one question.
 *
 * @param question - the question
 * @param sides - the rulebooks
 * @param options - the day of the cases that tell them apart, the working days, and how far to look
 * @returns how they differ, with a smallest case for each way in which they do
 * @internal
 */
export function compareQuestion(question: Question, sides: Sides, options: CompareOptions): QuestionCompared {
  const { regions: atMost = regionsAtMost, asOf, calendar } = options;
  const space = createSpace();
  const before = compileOver(question, sides.before.rules, space);
  const after = compileOver(question, sides.after.rules, space);
  const policies = new Set([...sides.before.rules, ...sides.after.rules].map(({ policy }) => policy));
  const explorer = createExplorer(space, [...policies], { asOf, calendar }, atMost);
  const changed = changedRules(before, after);
  const somethingChanged = any(...changed.map(comesOutDifferently));
  const apart = outcomesApart(question, before, after);
  let regions = 0;

  const look = ({ test, shown, direction }: Way): Looked => {
    const searched = explorer.findSmallest(all(somethingChanged, test), shown);
    regions += searched.regions;
    if (searched.result !== 'found') return { isDecided: searched.result === 'none', differences: [] };
    const difference = toDifference(question, sides, searched.found, { asOf, calendar }, direction);
    return { isDecided: true, differences: [difference] };
  };
  const found = (looked: readonly Looked[]): readonly Difference[] => looked.flatMap(({ differences }) => differences);

  const byOutcome = changed.length === 0 ? [] : apart.map((test) => look({ test, shown: test }));
  const isApart = any(...apart);
  // One case for each rule that alone makes a difference, so that no difference hides another.
  const byRule = [...aloneSettling(before), ...aloneSettling(after)].map(({ rule, alone }) =>
    look({ test: all(alone, isApart), shown: all(rule, isApart) }),
  );
  const ofEffects = (effects: readonly EffectDifference[]): readonly Looked[] =>
    effects.map(({ test, direction }) => look({ test: all(test, not(isApart)), shown: test, direction }));
  const byCommonEffect = ofEffects(compareCommonEffects(before, after, changed));
  const byOwnEffect = found(byOutcome).length > 0 ? [] : ofEffects(compareOwnEffects(before, after, changed));

  const looked = [...byOutcome, ...byRule, ...byCommonEffect, ...byOwnEffect];
  const distinct = [...new Map(found(looked).map((one) => [keyOf(one), one])).values()].toSorted(
    (one, other) => sizeOf(one) - sizeOf(other),
  );
  const isDecided = looked.every((one) => one.isDecided);
  const verdict = distinct.length > 0 ? verdictOf(distinct) : isDecided ? 'same' : 'not-decided';
  return { question: question.name, verdict, regions, differences: distinct };
}
