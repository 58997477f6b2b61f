import type { Agency } from '../../domain/agencies.ts';
import { createFacts, laidOut } from '../../domain/Facts.ts';
import { kleene, type Kleene } from '../../domain/kleene.ts';

import { ask } from '../../engine/ask.ts';
import type { Decision } from '../../engine/Decision.ts';
import { any, type Truths } from '../../engine/logic.ts';
import { readMoment, type Moment } from '../../engine/Moment.ts';
import type { Question } from '../../engine/Question.ts';
import type { Rulebook } from '../../engine/Rulebook.ts';
import type { Known } from '../searching/candidateValues.ts';
import { compileOver } from '../searching/compileOver.ts';
import { agenciesOf, typesOf } from '../searching/createExplorer.ts';
import { dayRelations } from '../searching/dayRelations.ts';
import { createSpace } from '../searching/Space.ts';
import { createDayOrder, type DayOrder } from './createDayOrder.ts';
import { createOpenCheck } from './createOpenCheck.ts';
import type { CaseChange } from './CaseChange.ts';
import { partsOf, wholeOf } from './givenFacts.ts';
import { possibleChanges, type ChangeContext } from './possibleChanges.ts';

/** What is asked: a question about a case, and which outcomes are wanted in place of the one that it has. */
export interface Asked {
  readonly question: Question;
  readonly rulebook: Rulebook;
  readonly values: Known;
  readonly moment: Moment;
  readonly isWanted: (outcome: string) => boolean;
}

/** Tries out what a case leads to when some of its facts change. */
export interface Trial {
  /** The facts upon which the outcome can depend. */
  readonly facts: readonly string[];
  /** Whether a name is that of a fact, of the vocabulary or of a document's own. */
  readonly isFact: (name: string) => boolean;
  readonly decide: (values: Known) => Decision;
  readonly order: DayOrder;
  /** The truth of each comparison. */
  readonly truths: (values: Known) => Truths;
  /** The same truths with all that reads some facts unknown. */
  readonly open: (truths: Truths, facts: readonly string[]) => Truths;
  /** `false` only where no case that has some truths has a wanted outcome, whatever is unknown in them. */
  readonly canBeWanted: (truths: Truths) => boolean;
  /** `true` only where the outcome of every case that has some truths is open; most such truths are told quickly. */
  readonly isSurelyOpen: (truths: Truths) => boolean;
  /** Facts that change with another, or that it is compared with. */
  readonly isTied: (fact: string, other: string) => boolean;
  /** Every agency that there is. */
  readonly agencies: readonly Agency[];
  readonly changesOf: (fact: string, values: Known) => readonly CaseChange[];
}

const toFacts = (values: Known): ReturnType<typeof createFacts> => createFacts(Object.fromEntries(values));

const isPart = (fact: string, other: string): boolean => wholeOf(fact) === other || partsOf(fact).includes(other);

/**
 * Compiles a question so that changes of a case can be tried out quickly. Only what can bear on the outcome is looked at.
 *
 * @param asked - what is asked
 * @returns what tries changes out
 * @internal
 */
export function createTrial({ question, rulebook, moment, isWanted }: Asked): Trial {
  const policies = [...new Set(rulebook.rules.map(({ policy }) => policy))];
  const space = createSpace(policies);
  const compiled = compileOver(question, rulebook.rules, space);
  const outcomes = question.outcomes.map((outcome) => ({ outcome, test: compiled.outcomeIs(outcome) }));
  const wanted = any(...outcomes.filter(({ outcome }) => isWanted(outcome)).map(({ test }) => test));
  const entries = space.entries();
  const nothingKnown = entries.map((): Kleene => kleene.unknown);
  const bearing = new Set(outcomes.flatMap(({ test }) => test.openComparisons(nothingKnown)));
  const bearingEntries = entries.flatMap((entry, place) => (bearing.has(place) ? [{ entry, place }] : []));
  const facts = [...new Set(bearingEntries.flatMap(({ entry }) => entry.facts))].filter((fact) => fact !== 'asOf');

  const context: ChangeContext = {
    entries,
    groups: space.table.groups().filter(({ places }) => places.some((place) => bearing.has(place))),
    moment: readMoment(moment),
    relations: dayRelations(policies),
    typeOf: typesOf(policies),
    agencies: agenciesOf(policies),
    order: createDayOrder(rulebook.rules),
  };

  return {
    facts,
    agencies: context.agencies,
    isFact: (name) => context.typeOf(name) !== undefined,
    decide: (values) => ask(question, rulebook, toFacts(values), moment),
    order: context.order,
    truths: (values) => {
      const read = laidOut(toFacts(new Map([...values].filter(([fact]) => facts.includes(fact)))));
      const truths = [...nothingKnown];
      for (const { entry, place } of bearingEntries) truths[place] = entry.evaluate(read, context.moment);
      return truths;
    },
    open: (truths, unknown) => {
      const next = [...truths];
      for (const { entry, place } of bearingEntries) {
        if (entry.facts.some((fact) => unknown.includes(fact))) next[place] = kleene.unknown;
      }
      return next;
    },
    isSurelyOpen: createOpenCheck(
      outcomes.map(({ test }) => test),
      space.table.groups(),
    ),
    canBeWanted: (truths) => wanted.truth(truths) !== kleene.no,
    isTied: (fact, other) =>
      fact === other ||
      isPart(fact, other) ||
      bearingEntries.some(({ entry }) => entry.facts.includes(fact) && entry.facts.includes(other)),
    changesOf: (fact, values) => possibleChanges(fact, values, context),
  };
}
