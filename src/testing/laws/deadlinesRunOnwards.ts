import fc from 'fast-check';
import { toDayNumber, type CalendarDay } from '../../domain/CalendarDay.ts';
import { createFacts } from '../../domain/Facts.ts';
import { readInstant } from '../../domain/Instant.ts';
import { ask } from '../../engine/ask.ts';
import type { Decision, Obligation, Step } from '../../engine/Decision.ts';
import { anchorOf, limitsOf } from '../../engine/Due.ts';
import type { PlacedRule } from '../../engine/PlacedRule.ts';
import type { Question } from '../../engine/Question.ts';
import { dueOf } from '../../engine/Rule.ts';
import type { Rulebook } from '../../engine/Rulebook.ts';
import { everyQuestion } from '../../questions/everyQuestion.ts';
import { drawnAround, knownOf, type FactsTried } from '../cases/factsFor.ts';
import { thresholdsOfQuestion } from '../cases/thresholdsOf.ts';
import { oncePer } from '../../domain/oncePer.ts';
import { createLaw } from './createLaw.ts';
import type { Law, LawOptions } from './Law.ts';
import { questionOnRules } from './questionOnRules.ts';
import { rulesNamed } from './rulesNamed.ts';
import { ruleId } from '../../engine/ruleIds.ts';

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

/** A duty whose day is wrong, and how. */
interface WrongDay {
  readonly duty: Obligation;
  readonly says: string;
}

const findWrong = ({ duties }: Decision): WrongDay | undefined => {
  const [first] = duties.flatMap((duty) =>
    duty.steps.flatMap((step, index) => {
      const wrong = wrongStep(duty.steps[index - 1], step);
      return wrong === undefined ? [] : [{ duty, says: `\`${duty.what}\` ${wrong}` }];
    }),
  );
  return first;
};

/** The days that a question lays down, without its outcome. */
const daysOf = oncePer((question: Question) =>
  questionOnRules(`days of ${question.name}`, (rule) => question.considers(rule) && dueOf(rule) !== undefined),
);

const anchorsOf = ({ rule }: PlacedRule): readonly string[] => {
  const due = dueOf(rule);
  return due === undefined ? [] : limitsOf(due).map(anchorOf);
};

/** Cases of a question in which, where a rule lays down a wrong day, the days are known that it counts from. */
const casesOf = (question: Question, rulebook: Rulebook, options: LawOptions): fc.Arbitrary<AskedOf> => {
  const anchors = rulebook.rules.filter(({ rule }) => question.considers(rule)).flatMap(anchorsOf);
  return drawnAround(thresholdsOfQuestion(rulebook, question), options).map((drawn) => {
    const { asOf } = drawn;
    const dated = createFacts(knownOf(drawn, ...anchors));
    const wrong = findWrong(ask(daysOf(question), rulebook, dated, { ...options, asOf }));
    const by = rulebook.rules.find((placed) => wrong?.duty.rule === ruleId(placed));
    return { question, asOf, facts: knownOf(drawn, ...(by === undefined ? [] : anchorsOf(by))) };
  });
};

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
    const { questions = [...everyQuestion(rulebook).values()] } = options;
    const dated = questions.filter((question) =>
      rulebook.rules.some(({ rule }) => question.considers(rule) && dueOf(rule) !== undefined),
    );
    if (dated.length === 0) return undefined;
    return fc.oneof(...dated.map((question) => casesOf(question, rulebook, options)));
  },
  breach: ({ question, asOf, facts }, rulebook, { calendar }) => {
    const decide = (asked: Question): Decision => ask(asked, rulebook, createFacts(facts), { asOf, calendar });
    if (findWrong(decide(daysOf(question))) === undefined) return undefined;
    const decision = decide(question);
    const wrong = findWrong(decision);
    if (wrong === undefined) return undefined;
    const { duty, says } = wrong;
    return { says, rules: rulesNamed([duty]), asOf, facts, decisions: [{ upon: question.name, decision }] };
  },
});
