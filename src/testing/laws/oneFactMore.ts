import fc from 'fast-check';
import { createFacts } from '../../domain/Facts.ts';
import type { CalendarDay } from '../../domain/CalendarDay.ts';
import type { FactValues } from '../../domain/vocabulary.ts';
import { ask } from '../../engine/ask.ts';
import type { Decision } from '../../engine/Decision.ts';
import type { Moment } from '../../engine/Moment.ts';
import type { Question } from '../../engine/Question.ts';
import type { Rulebook } from '../../engine/Rulebook.ts';
import { everyQuestion } from '../../questions/everyQuestion.ts';
import { drawnAround, knownOf } from '../cases/factsFor.ts';
import { stagesLast } from '../../analysis/searching/ordinaryStages.ts';
import { thresholdsOfQuestion } from '../cases/thresholdsOf.ts';
import { shrinkingAs } from '../values/shrinkingAs.ts';
import { compiledAlone } from './compiledAlone.ts';
import type { Breach, LawOptions } from './Law.ts';
import { quietFacts } from './quietFacts.ts';
import { rulesApart } from './rulesNamed.ts';
import { tellingFact } from './tellingFact.ts';

/** What is known of a case, of which one fact is looked at: once as known, once as unknown. */
export interface OneFactMore {
  readonly question: Question;
  readonly asOf: CalendarDay;
  readonly fact: string;
  readonly facts: FactValues;
}

/** What is decided without the fact, and with it. */
export interface BothDecisions {
  readonly less: Decision;
  readonly more: Decision;
}

const afew = 3;

/** In half of the cases, all but a few facts are known to be quiet: one that matters is then outweighed by no other. */
const knownQuiet = (facts: readonly string[]): fc.Arbitrary<readonly string[]> =>
  shrinkingAs(fc.constantFrom([], facts), fc.subarray([...facts]));

const casesOf = (question: Question, rulebook: Rulebook, moment: Moment): fc.Arbitrary<OneFactMore> => {
  const thresholds = thresholdsOfQuestion(rulebook, question);
  const compiled = compiledAlone(rulebook, question);
  const facts = stagesLast(thresholds.facts);
  const quiet = quietFacts(compiled, thresholds, moment);
  const besides = fc.subarray([...facts], { maxLength: Math.min(afew, facts.length) });
  return fc
    .tuple(fc.constantFrom(...facts), besides, knownQuiet(facts), drawnAround(thresholds, moment))
    .map(([any, others, silenced, drawn]) => {
      const { asOf } = drawn;
      const loud = [any, ...others];
      const silent = Object.entries(quiet).filter(([fact]) => silenced.includes(fact) && !loud.includes(fact));
      const known: FactValues = { ...knownOf(drawn, ...loud, ...silenced), ...Object.fromEntries(silent) };
      const telling = tellingFact(compiled, known, { ...moment, asOf });
      return { question, asOf, fact: telling ?? any, facts: known };
    });
};

/**
 * Cases of every question that a rulebook answers, with one fact to be left out: one without which something else seems to
 * be settled, where there is one, and any otherwise.
 *
 * @param rulebook - the rulebook
 * @param options - the questions, the day, and the working days
 * @returns the cases, or `undefined` where no question reads any fact
 * @internal
 */
export function casesWithOneFactMore(rulebook: Rulebook, options: LawOptions): fc.Arbitrary<OneFactMore> | undefined {
  const { questions = [...everyQuestion(rulebook).values()] } = options;
  const asked = questions.filter(
    (question) =>
      rulebook.rules.some(({ rule }) => question.considers(rule)) &&
      thresholdsOfQuestion(rulebook, question).facts.length > 0,
  );
  if (asked.length === 0) return undefined;
  return fc.oneof(...asked.map((question) => casesOf(question, rulebook, options)));
}

const without = (facts: FactValues, fact: string): FactValues =>
  Object.fromEntries(Object.entries(facts).filter(([name]) => name !== fact));

const decide = (
  { question, asOf }: OneFactMore,
  values: FactValues,
  rulebook: Rulebook,
  { calendar }: LawOptions,
): Decision => ask(question, rulebook, createFacts(values), { asOf, calendar });

/**
 * What is decided without the fact.
 *
 * @param tried - the case
 * @param rulebook - the rulebook
 * @param options - the working days
 * @returns the decision
 * @internal
 */
export function decideLess(tried: OneFactMore, rulebook: Rulebook, options: LawOptions): Decision {
  return decide(tried, without(tried.facts, tried.fact), rulebook, options);
}

/**
 * What is decided with the fact.
 *
 * @param tried - the case
 * @param rulebook - the rulebook
 * @param options - the working days
 * @returns the decision
 * @internal
 */
export function decideMore(tried: OneFactMore, rulebook: Rulebook, options: LawOptions): Decision {
  return decide(tried, tried.facts, rulebook, options);
}

/**
 * A breach that the two decisions show.
 *
 * @param tried - the case
 * @param both - the decisions
 * @param says - what is wrong
 * @returns the breach
 * @internal
 */
export function breachOfBoth({ fact, facts, asOf }: OneFactMore, { less, more }: BothDecisions, says: string): Breach {
  return {
    says,
    rules: rulesApart(less, more),
    asOf,
    facts,
    decisions: [
      { upon: `while \`${fact}\` is unknown`, decision: less },
      { upon: `once \`${fact}\` is known`, decision: more },
    ],
  };
}
