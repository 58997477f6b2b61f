import { compileCondition } from '../engine/compileCondition.ts';
import { any, not } from '../engine/logic.ts';
import type { Question } from '../engine/Question.ts';
import type { PlacedRule, Rulebook } from '../engine/Rulebook.ts';
import { questions } from '../questions/index.ts';
import { contextIn } from './compileOver.ts';
import { createExplorer } from './createExplorer.ts';
import { nameOf, proved } from './exploreRules.ts';
import type { Finding } from './Finding.ts';
import { inKeyOrder } from './inKeyOrder.ts';
import type { CompareOptions } from './PoliciesCompared.ts';
import { regionsAtMost } from './search.ts';
import { createSpace } from './Space.ts';

const silence = ({ name }: Question): Finding => ({
  code: 'silent',
  severity: 'note',
  certainty: proved,
  rules: [],
  about: name,
  message: `nothing is laid down on \`${name}\``,
  help: 'leave it so where the source says nothing',
});

const gapIn = (question: Question, rules: readonly PlacedRule[], options: CompareOptions): readonly Finding[] => {
  const { asOf, calendar, regions = regionsAtMost } = options;
  const space = createSpace();
  const conditions = rules.map(({ rule, policy }) => compileCondition(inKeyOrder(rule.when), contextIn(policy, space)));
  const policies = [...new Set(rules.map(({ policy }) => policy))];
  const explorer = createExplorer(space, policies, { asOf, calendar }, regions);
  const gap = explorer.findSmallest(not(any(...conditions)));
  if (gap.result === 'none') return [];
  const tried = `a case in which no rule on \`${question.name}\` applies`;
  return [
    {
      code: 'gap',
      severity: 'note',
      certainty: gap.result === 'found' ? proved : { is: 'not-decided', regions: gap.regions, tried },
      rules: rules.slice(0, 2).map(nameOf),
      about: question.name,
      message: `there are cases in which no rule on \`${question.name}\` applies`,
      help: 'add a rule for them where the source has one',
      ...(gap.result === 'found' ? { example: gap.found } : {}),
    },
  ];
};

/**
 * Where deadlines leave cases without an answer, and on what nothing is laid down at all.
 *
 * @param rulebook - the rules
 * @param options - how far to look
 * @returns a finding for each question concerned
 * @internal
 */
export function findGaps(rulebook: Rulebook, options: CompareOptions): readonly Finding[] {
  return [...questions.values()].flatMap((question) => {
    const considered = rulebook.rules.filter(({ rule }) => question.considers(rule));
    const isAnswered = considered.length > 0;
    const deadlines = considered.filter(({ rule }) => rule.deadline !== undefined);
    if (!isAnswered) return [silence(question)];
    const isAboutADeadline = question.name === 'next-review' || question.name.startsWith('deadline:');
    return isAboutADeadline ? gapIn(question, deadlines, options) : [];
  });
}
