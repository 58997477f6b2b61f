import { type Facts, laidOut } from '../domain/Facts.ts';
import { kleene } from '../domain/kleene.ts';
import { oncePer } from '../domain/oncePer.ts';
import { createComparisonTable } from '../engine/ComparisonTable.ts';
import { compileOnto } from '../engine/compileQuestion.ts';
import { settle } from '../engine/settleOutcome.ts';
import type { Truths } from '../engine/logic.ts';
import type { ReadMoment } from '../engine/Moment.ts';
import { factsOfRule } from '../engine/factsOfRule.ts';
import type { Question } from '../engine/Question.ts';
import { factsOfAbout } from '../engine/wholeCondition.ts';
import type { Rulebook } from '../engine/Rulebook.ts';

/** Reads off a case the facts that settle a question's outcome. */
type ReadBehind = (facts: Facts, moment: ReadMoment) => readonly string[];

/** As the engine compiles a question, but to try its outcome upon truths of which some are made unknown. */
const compile = (question: Question, rulebook: Rulebook): ReadBehind => {
  const table = createComparisonTable(rulebook.choices);
  const { outcomes } = compileOnto(question, rulebook.rules, table);
  const readers = table.readers();
  const groups = table.groups();
  const asked = new Set(rulebook.rules.flatMap(({ rule }) => factsOfRule(rule)));
  // What tells whom rules are about goes without saying, unless a rule asks for it itself.
  const goesWithoutSaying = new Set<string>(factsOfAbout.filter((fact) => !asked.has(fact)));
  const facts = [...new Set(groups.flatMap((group) => group.facts))].toSorted();

  const placesOf = (fact: string): readonly number[] =>
    groups.flatMap((group) => (group.facts.includes(fact) ? group.places : []));
  const isKnown = (truths: Truths, fact: string): boolean =>
    placesOf(fact).some((place) => truths[place] !== kleene.unknown);
  const without = (truths: Truths, fact: string): Truths => {
    const places = placesOf(fact);
    return truths.map((truth, place) => (places.includes(place) ? kleene.unknown : truth));
  };

  return (given, moment) => {
    const truths = readers.map((read) => read(laidOut(given), moment));
    const { outcome } = settle(outcomes, groups, truths);
    const settling = facts.reduce<Truths>((kept, fact) => {
      if (!isKnown(kept, fact)) return kept;
      const fewer = without(kept, fact);
      return settle(outcomes, groups, fewer).outcome === outcome ? fewer : kept;
    }, truths);
    return facts.filter((fact) => isKnown(settling, fact) && !goesWithoutSaying.has(fact));
  };
};

const readBehind = oncePer((rulebook: Rulebook) => oncePer((question: Question) => compile(question, rulebook)));

/**
 * Facts that settle the outcome of a question by themselves: with any one of them unknown, it would be open. That the child
 * is one whom the rules are about is not among them.
 *
 * @param question - a question that the rules answer
 * @param rulebook - the rules
 * @param facts - the case, in which the outcome is settled
 * @param moment - the day and the calendar
 * @returns the names of such facts; where several sets of them would do, one that is the same every time
 */
export function factsBehind(
  question: Question,
  rulebook: Rulebook,
  facts: Facts,
  moment: ReadMoment,
): readonly string[] {
  return readBehind(rulebook)(question)(facts, moment);
}
