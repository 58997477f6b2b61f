import { createSpace } from '../../analysis/searching/Space.ts';
import { createFacts, laidOut } from '../../domain/Facts.ts';
import type { FactValues } from '../../domain/vocabulary.ts';
import { compileOnto } from '../../engine/compileQuestion.ts';
import type { CompiledRule } from '../../engine/compileRule.ts';
import type { OutcomeTests } from '../../engine/settleOutcome.ts';
import type { PlacedRule } from '../../engine/PlacedRule.ts';
import type { Truths } from '../../engine/logic.ts';
import { readMoment, type Moment } from '../../engine/Moment.ts';
import type { Question } from '../../engine/Question.ts';
import type { Rulebook } from '../../engine/Rulebook.ts';
import { oncePer } from '../../domain/oncePer.ts';

/** A question over some rules, laid open: how its rules and outcomes follow from what it compares. */
export interface CompiledAlone {
  /** The places, among the truths, of the comparisons that read a fact. */
  readonly placesOf: (fact: string) => readonly number[];
  readonly rules: readonly CompiledRule[];
  readonly outcomes: OutcomeTests;
  readonly truthsOf: (facts: FactValues, moment: Moment) => Truths;
}

const compile = (question: Question, rules: readonly PlacedRule[]): CompiledAlone => {
  const space = createSpace([...new Set(rules.map(({ policy }) => policy))]);
  const compiled = compileOnto(question, rules, space.table);
  const entries = space.entries();
  const truthsOf = (facts: FactValues, moment: Moment): Truths => {
    const [read, at] = [laidOut(createFacts(facts)), readMoment(moment)];
    return entries.map(({ evaluate }) => evaluate(read, at));
  };
  const places = new Map<string, number[]>();
  entries.forEach(({ facts }, place) => {
    for (const fact of facts) places.set(fact, [...(places.get(fact) ?? []), place]);
  });
  return { ...compiled, placesOf: (fact) => places.get(fact) ?? [], truthsOf };
};

const perRules = oncePer((rules: readonly PlacedRule[]) => oncePer((question: Question) => compile(question, rules)));

/**
 * A question, compiled once for each rulebook beside what is asked.
 *
 * @param rulebook - the rulebook
 * @param question - the question
 * @returns its rules and outcomes, and the truths that they follow from
 * @internal
 */
export function compiledAlone({ rules }: Rulebook, question: Question): CompiledAlone {
  return perRules(rules)(question);
}
