import { always, any, not } from '../../engine/logic.ts';
import type { Question } from '../../engine/Question.ts';
import type { PlacedRule, Rulebook } from '../../engine/Rulebook.ts';
import { everyQuestion } from '../../questions/everyQuestion.ts';
import type { SearchOptions } from '../searching/SearchOptions.ts';
import { exploreRules, nameOf } from './exploreRules.ts';
import type { Finding } from './Finding.ts';
import { findingsOfSome, proved } from './findingsOf.ts';

const silence = ({ name }: Question): Finding => ({
  code: 'silent',
  severity: 'note',
  certainty: proved,
  rules: [],
  about: name,
  message: `nothing is laid down on \`${name}\``,
  help: 'leave it so where the source says nothing',
});

const gapIn = (question: Question, placed: readonly PlacedRule[], options: SearchOptions): readonly Finding[] => {
  const { rules, explorer, testOf } = exploreRules(placed, options);
  // Whether the day has come about that a deadline counts from says when it runs, not whether there is one.
  const conditions = rules.map((compiled) => (compiled.rule.when ? testOf(compiled, compiled.rule.when) : always));
  const gap = explorer.findSmallest(not(any(...conditions)));
  const finding = {
    code: 'gap',
    severity: 'note',
    rules: placed.slice(0, 2).map(nameOf),
    about: question.name,
    message: `there are cases in which no rule on \`${question.name}\` applies`,
    help: 'add a rule for them where the source has one',
  } as const;
  const tried = `a case in which no rule on \`${question.name}\` applies`;
  return findingsOfSome(gap, finding, { tried });
};

/**
 * Where deadlines leave cases without an answer, and on what nothing is laid down at all.
 *
 * @param rulebook - the rules
 * @param options - how far to look
 * @returns a finding for each question concerned
 * @internal
 */
export function findGaps(rulebook: Rulebook, options: SearchOptions): readonly Finding[] {
  return [...everyQuestion(rulebook).values()].flatMap((question) => {
    const considered = rulebook.rules.filter(({ rule }) => question.considers(rule));
    const isAnswered = considered.length > 0;
    const deadlines = considered.filter(({ rule }) => rule.deadline !== undefined);
    if (!isAnswered) return [silence(question)];
    // Every other question is answered wherever it has rules of its kind: where no trigger, ground or criterion holds, that
    // is its last outcome, and where nothing on a list applies, nothing on it is left undone.
    const isAboutADeadline = question.name === 'next-review' || question.name.startsWith('deadline:');
    return isAboutADeadline ? gapIn(question, deadlines, options) : [];
  });
}
