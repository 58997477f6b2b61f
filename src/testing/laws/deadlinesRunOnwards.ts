import fc from 'fast-check';
import { toDayNumber, type CalendarDay } from '../../domain/CalendarDay.ts';
import { createFacts } from '../../domain/Facts.ts';
import { readInstant } from '../../domain/Instant.ts';
import { ask } from '../../engine/ask.ts';
import type { DutyToDo, Step } from '../../engine/Decision.ts';
import type { Question } from '../../engine/Question.ts';
import { questions as everyQuestion } from '../../questions/index.ts';
import { factsFor, type FactsTried } from '../cases/factsFor.ts';
import { createLaw } from './createLaw.ts';
import type { Law } from './Law.ts';
import { rulesNamed } from './rulesNamed.ts';

interface AskedOf extends FactsTried {
  readonly question: Question;
}

const secondsInDay = 86_400;

const secondOf = (text: string): number =>
  readInstant(text)?.seconds ?? toDayNumber(text as CalendarDay) * secondsInDay;

const isBefore = (one: string, other: string): boolean => secondOf(one) < secondOf(other);

/** What is wrong with a step of the arithmetic, by the day that stands before it. */
const wrongStep = (from: Step | undefined, step: Step): string | undefined => {
  if (from === undefined || !('at' in from) || from.at === 'unknown' || from.at === 'not-happened') return undefined;
  if ('add' in step && isBefore(step.gives, from.at)) {
    return `is to be done by ${step.gives}, before ${from.at}, the day of \`${from.fact}\` from which it runs`;
  }
  if ('takeAway' in step && isBefore(from.at, step.gives)) {
    return `is to be done by ${step.gives}, after ${from.at}, the day of \`${from.fact}\` before which it is to be done`;
  }
  return undefined;
};

const whatIsWrong = ({ steps, what }: DutyToDo): readonly string[] =>
  steps.flatMap((step, index) => {
    const wrong = wrongStep(steps[index - 1], step);
    return wrong === undefined ? [] : [`\`${what}\` ${wrong}`];
  });

/**
 * A deadline never falls before the day that it runs from, and one that counts back never after the day that it is
 * counted from.
 *
 * @public
 */
export const deadlinesRunOnwards: Law = createLaw<AskedOf>({
  name: 'deadlines-run-onwards',
  says: 'No deadline falls before the day that it runs from, nor after the day that it is counted back from.',
  cases: (rulebook, options) => {
    const { questions = [...everyQuestion.values()] } = options;
    const dated = questions.filter((question) =>
      rulebook.rules.some(({ rule }) => question.considers(rule) && (rule.deadline ?? rule.duty)?.due !== undefined),
    );
    if (dated.length === 0) return undefined;
    const ofQuestions = dated.map((question) =>
      factsFor(rulebook, { ...options, questions: [question] }).map((tried) => ({ ...tried, question })),
    );
    return fc.oneof(...ofQuestions);
  },
  breach: ({ question, asOf, facts }, rulebook, { calendar }) => {
    const decision = ask(question, rulebook, createFacts(facts), { asOf, calendar });
    const [first] = decision.duties.flatMap((duty) => whatIsWrong(duty).map((says) => ({ duty, says })));
    if (first === undefined) return undefined;
    const { duty, says } = first;
    return { says, rules: rulesNamed([duty]), asOf, facts, decisions: [{ upon: question.name, decision }] };
  },
});
