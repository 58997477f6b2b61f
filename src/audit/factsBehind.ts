import { createFacts, type Facts } from '../domain/Facts.ts';
import type { FactValues } from '../domain/vocabulary.ts';
import { ask } from '../engine/ask.ts';
import type { ReadMoment } from '../engine/Moment.ts';
import type { Question } from '../engine/Question.ts';
import type { Rulebook } from '../engine/Rulebook.ts';

/** Leaving a fact out changes no name and no value. */
const without = (values: FactValues, name: string): FactValues =>
  Object.fromEntries(Object.entries(values).filter(([one]) => one !== name)) as FactValues;

/**
 * Facts that settle the outcome of a question by themselves: with any one of them unknown, it would be open.
 *
 * @param question - the question
 * @param rulebook - the rules
 * @param facts - the case
 * @param moment - the day and the calendar
 * @returns the names of such facts; where several sets of them would do, one that is the same every time
 */
export function factsBehind(
  question: Question,
  rulebook: Rulebook,
  facts: Facts,
  moment: ReadMoment,
): readonly string[] {
  const outcomeOf = (values: FactValues): string => ask(question, rulebook, createFacts(values), moment).outcome;
  const { outcome } = ask(question, rulebook, facts, moment);
  const settling = Object.keys(facts.values)
    .toSorted()
    .reduce<FactValues>((values, name) => {
      const fewer = without(values, name);
      return outcomeOf(fewer) === outcome ? fewer : values;
    }, facts.values);
  return Object.keys(settling);
}
