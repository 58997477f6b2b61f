import fc from 'fast-check';
import type { Agency } from '../../src/domain/agencies.ts';
import { createFacts } from '../../src/domain/Facts.ts';
import type { CalendarDay } from '../../src/domain/CalendarDay.ts';
import type { AgenciesKnownInPart, FactValues } from '../../src/domain/vocabulary.ts';
import { ask } from '../../src/engine/ask.ts';
import type { Decision } from '../../src/engine/Decision.ts';
import type { Question } from '../../src/engine/Question.ts';
import { everyQuestion } from '../../src/questions/everyQuestion.ts';
import { isOpen } from '../../src/engine/openOutcomes.ts';
import { boundaryValues, isOpen as isValueOpen, type Known, type Value } from './boundaryValues.ts';
import { factsRead, type FactsRead } from './factsRead.ts';
import { everyLaid, type Laid } from './shippedRulebooks.ts';

/** A question put to a rulebook, with what it reads of a case. */
export interface Asking {
  readonly name: string;
  readonly question: Question;
  readonly laid: Laid;
  readonly read: FactsRead;
}

/** Every question put to every way of laying the shipped documents. */
export const everyAsking: readonly Asking[] = everyLaid.flatMap((laid) =>
  [...everyQuestion().values()].map((question) => ({
    name: `${question.name}, ${laid.name}`,
    question,
    laid,
    read: factsRead(question, laid),
  })),
);

/** The decision of a case. */
export const decide = ({ question, laid: { rulebook, calendar } }: Asking, known: Known, asOf: CalendarDay): Decision =>
  ask(question, rulebook, createFacts(known as FactValues), { asOf, calendar });

/** Whether no unknown fact can change an outcome: even one that tells of a conference not held is open while a fact could. */
export const isSettled = ({ outcome, missing }: Decision): boolean =>
  !isOpen(outcome) || (outcome !== 'undetermined' && missing.length === 0);

/** Whether a question is answered at all by a rulebook, whatever the facts. */
export const isAnswered = (asking: Asking): boolean =>
  decide(asking, {}, '2026-03-10' as CalendarDay).outcome !== 'policy-silent';

/** Days before a weekend, bank holidays, and the ends of months short and long. */
const someDays = ['2026-03-10', '2026-04-03', '2026-05-31', '2026-12-24', '2027-02-28', '2028-02-29'] as CalendarDay[];

/** Numbers by which one of several values is picked. */
const picks = (asking: Asking): fc.Arbitrary<readonly number[]> =>
  fc.array(fc.nat(9973), { minLength: asking.read.facts.length, maxLength: asking.read.facts.length });

/**
 * Completes a case: every fact that the question reads is known then.
 *
 * @param asking - the question and the rulebook
 * @param known - what is known; it stays
 * @param asOf - the day of the question
 * @param by - a number for each fact that is read, by which its value is picked
 * @returns the whole case
 */
export function complete({ read, laid }: Asking, known: Known, asOf: CalendarDay, by: readonly number[]): Known {
  const moment = { asOf, calendar: laid.calendar };
  const whole: Record<string, Value> = { ...known };
  read.facts.forEach((fact, index) => {
    if (!isValueOpen(whole[fact])) return;
    const values = boundaryValues(fact, read, whole, moment);
    whole[fact] = values[(by[index] ?? 0) % values.length] as Value;
  });
  return whole;
}

/** What is known of a set of agencies of which only every other member is known to be in it. */
const knownInPart = (members: readonly Agency[]): AgenciesKnownInPart => {
  const certain = members.filter((_, place) => place % 2 === 0);
  const others: readonly Agency[] = [...members, 'police', 'housing'];
  return { certain, possible: others.filter((agency) => !certain.includes(agency)).slice(0, 3) };
};

const isSet = (value: Value | undefined): value is readonly Agency[] => Array.isArray(value);

/** Leaves out what is not to be known, or what is not to be known in full of a set of agencies. */
const forget = ({ read }: Asking, whole: Known, states: readonly number[], share: number): Known =>
  Object.fromEntries(
    read.facts.flatMap((fact, index): readonly (readonly [string, Value])[] => {
      const value = whole[fact];
      const state = (states[index] ?? 0) % 8;
      if (value === undefined || state > share) return [];
      return [[fact, isSet(value) && state === share ? knownInPart(value) : value]];
    }),
  );

/** A case known in part, one way in which all of it may turn out, and numbers for more such ways. */
export interface TriedCase {
  readonly asOf: CalendarDay;
  readonly known: Known;
  readonly whole: Known;
  readonly ways: readonly (readonly number[])[];
}

/**
 * Cases known in part, with values around the thresholds of the rules.
 *
 * @param asking - the question and the rulebook
 * @param ways - in how many more ways the unknown is to be completed
 * @returns the cases
 */
export function aTriedCase(asking: Asking, ways: number): fc.Arbitrary<TriedCase> {
  const some = picks(asking);
  const manyWays = fc.array(some, { minLength: ways, maxLength: ways });
  return fc
    .tuple(fc.constantFrom(...someDays), some, some, fc.nat(7), manyWays)
    .map(([asOf, by, states, share, more]) => {
      const whole = complete(asking, {}, asOf, by);
      return { asOf, known: forget(asking, whole, states, share), whole, ways: more };
    });
}

/** What is known of a case while its facts come in one by one, from none of them to all. */
export const asFactsComeIn = (
  { read: { facts } }: Asking,
  whole: Known,
  order: readonly number[],
): readonly Known[] => {
  const turnOf = (fact: string): number => order[facts.indexOf(fact)] ?? 0;
  const inOrder = facts.toSorted((one, other) => turnOf(one) - turnOf(other));
  return [...facts.keys(), facts.length].map((count) =>
    Object.fromEntries(Object.entries(whole).filter(([fact]) => inOrder.indexOf(fact) < count)),
  );
};

/** The same question as though it read only some facts. */
export const onlyReading = (asking: Asking, facts: readonly string[]): Asking => ({
  ...asking,
  read: { ...asking.read, facts },
});

/** Cases of a question that are known in part, with values for facts that it may not read. */
export const aTriedCaseOf = (asking: Asking, facts: readonly string[]): fc.Arbitrary<TriedCase> =>
  aTriedCase(onlyReading(asking, facts), 0);

/** As many facts as a question can read and still be tried out in the time that the others take. */
const factsOfOthers = 12;

/** How often to try a law: less often where a question reads many facts, since each time takes far longer. */
export const runsFor = ({ read: { facts } }: Asking, most: number): number =>
  Math.max(2, Math.round((most * factsOfOthers) / Math.max(factsOfOthers, facts.length)));
