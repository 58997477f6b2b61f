import fc from 'fast-check';
import { createFacts } from '../../domain/Facts.ts';
import type { CalendarDay } from '../../domain/CalendarDay.ts';
import type { FactValues } from '../../domain/vocabulary.ts';
import { ask } from '../../engine/ask.ts';
import type { Decision } from '../../engine/Decision.ts';
import type { Question } from '../../engine/Question.ts';
import type { Rulebook } from '../../engine/Rulebook.ts';
import { questions as everyQuestion } from '../../questions/index.ts';
import { drawnAround, knownOf, rulesOf } from '../cases/factsFor.ts';
import { thresholdsOf } from '../cases/thresholdsOf.ts';
import type { Breach, LawOptions } from './Law.ts';
import { rulesApart } from './rulesNamed.ts';

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

/**
 * Cases of every question that a rulebook answers, with one fact to be left out.
 *
 * @param rulebook - the rulebook
 * @param options - the questions, the day, and the working days
 * @returns the cases, or `undefined` where no question reads any fact
 * @internal
 */
export function casesWithOneFactMore(rulebook: Rulebook, options: LawOptions): fc.Arbitrary<OneFactMore> | undefined {
  const { questions = [...everyQuestion.values()] } = options;
  const asked = questions.flatMap((question) => {
    const thresholds = thresholdsOf(rulesOf(rulebook), [question]);
    return rulebook.rules.some(({ rule }) => question.considers(rule)) && thresholds.facts.length > 0
      ? [{ question, thresholds }]
      : [];
  });
  if (asked.length === 0) return undefined;
  const ofQuestions = asked.map(({ question, thresholds }) =>
    fc
      .tuple(fc.constantFrom(...thresholds.facts), drawnAround(thresholds, options))
      .map(([fact, drawn]) => ({ question, asOf: drawn.asOf, fact, facts: knownOf(drawn, fact) })),
  );
  return fc.oneof(...ofQuestions);
}

const without = (facts: FactValues, fact: string): FactValues =>
  Object.fromEntries(Object.entries(facts).filter(([name]) => name !== fact)) as FactValues;

/**
 * What is decided without the fact, and with it.
 *
 * @param tried - the case
 * @param rulebook - the rulebook
 * @param options - the working days
 * @returns both decisions
 * @internal
 */
export function decideBoth(
  { question, asOf, fact, facts }: OneFactMore,
  rulebook: Rulebook,
  { calendar }: LawOptions,
): BothDecisions {
  const decide = (values: FactValues): Decision => ask(question, rulebook, createFacts(values), { asOf, calendar });
  return { less: decide(without(facts, fact)), more: decide(facts) };
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
