import { vocabularyChoices } from '../domain/vocabulary/choices.ts';
import { type Facts, laidOut } from '../domain/Facts.ts';
import { kleene, type Kleene } from '../domain/kleene.ts';
import { oncePer } from '../domain/oncePer.ts';
import { createComparisonTable } from '../engine/ComparisonTable.ts';
import { compileCondition } from '../engine/compileCondition.ts';
import { compileRule } from '../engine/compileRule.ts';
import { all, never, not, type Test } from '../engine/logic.ts';
import type { ReadMoment } from '../engine/Moment.ts';
import type { PlacedRule } from '../engine/Rulebook.ts';

/** Whether a rule was broken, and the facts that are unknown and could still settle that. */
export interface Broken {
  readonly truth: Kleene;
  readonly open: readonly string[];
}

/** Tells of a case whether a rule was broken, given whether the outcome is one of those to which it is confined. */
type RuleTest = (facts: Facts, moment: ReadMoment, isFor: Kleene) => Broken;

/**
 * A permission is overstepped where it was used and does not hold, or not upon this outcome; all else only where it holds.
 * Nothing is overstepped by what is said of others.
 */
const compile = ({ rule, policy, choices = vocabularyChoices }: PlacedRule): RuleTest => {
  const table = createComparisonTable(choices);
  const context = { policy, table };
  const { about, when, kept } = compileRule(rule, policy, context);
  const used = rule.permission?.used;
  const isUsed = used === undefined ? never : all(about, compileCondition(used, context));
  const isBroken = (isFor: Kleene): Test => {
    if (rule.permission !== undefined) return isFor === kleene.no ? isUsed : all(isUsed, not(when));
    return kept === undefined || isFor === kleene.no ? never : all(when, kept.no);
  };
  const tests: Readonly<Record<Kleene, Test>> = [
    isBroken(kleene.unknown),
    isBroken(kleene.no),
    isBroken(kleene.yes),
  ];
  // Where the outcome is open, a permission that was used may yet turn out to have been overstepped.
  const mayBeBroken = rule.permission === undefined ? tests[kleene.yes] : isUsed;
  const readers = table.readers();
  const groups = table.groups();

  return (facts, moment, isFor) => {
    const truths = readers.map((read) => read(laidOut(facts), moment));
    const unknownFacts = (test: Test): readonly string[] => {
      const live = test.openComparisons(truths);
      const some = groups.filter(({ places }) => places.some((place) => live.includes(place)));
      return [...new Set(some.flatMap((group) => table.unknownFacts(group, truths)))];
    };
    const truth = tests[isFor].truth(truths);
    if (isFor !== kleene.unknown) return { truth, open: unknownFacts(tests[isFor]) };
    // A permission that does not hold was overstepped whatever the outcome.
    if (rule.permission !== undefined && truth === kleene.yes) return { truth, open: [] };
    const isSettled = mayBeBroken.truth(truths) === kleene.no;
    return isSettled ? { truth: kleene.no, open: [] } : { truth: kleene.unknown, open: unknownFacts(mayBeBroken) };
  };
};

/** A rule is read off the policy once; what it finds in a case is worked out afresh each time. */
const testOf = oncePer(compile);

/**
 * Whether a rule was broken.
 *
 * @param placed - the rule
 * @param facts - the case
 * @param moment - the day and the calendar
 * @param isFor - whether the outcome of the rule's question is one of those to which the rule is confined
 * @returns whether it was, and the facts that could still settle it where that is not known
 */
export function wasBroken(placed: PlacedRule, facts: Facts, moment: ReadMoment, isFor: Kleene): Broken {
  return testOf(placed)(facts, moment, isFor);
}
