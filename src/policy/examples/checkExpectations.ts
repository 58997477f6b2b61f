import type { Issue } from '../../domain/Result.ts';
import { show } from '../../input/inputIssue.ts';
import { nearestWord } from '../../input/words/didYouMean.ts';
import { unknownWord } from '../../input/words/unknownWord.ts';
import { everyQuestion, questionNamed } from '../../questions/everyQuestion.ts';
import { citations, outlinedClauses, unknownClause } from '../checks/clauseOutline.ts';
import { checkOutcome } from '../checks/checkOutcome.ts';
import { idsOf, lacks } from '../checks/ruleIds.ts';
import { rulePlaces } from '../checks/rulePlaces.ts';
import { isTextPlace, itemsOf, memberOf, membersOf, type Place, type TextPlace } from '../Place.ts';
import { policyError } from '../policyIssue.ts';
import { questionList } from '../words/questionList.ts';
import type { PolicyUnderCheck } from '../PolicyUnderCheck.ts';
import type { ExamplesCheck } from './ExamplesCheck.ts';

const isText = (value: unknown): value is string => typeof value === 'string';

const unknownQuestion = (question: TextPlace, names: readonly string[]): Issue => {
  const message = `there is no question ${show(question.value)}`;
  const otherwise = 'ask the question to which the rules of the example belong; none can be added';
  return policyError(question, {
    code: 'unknown-question',
    message,
    ...unknownWord(question.value, { ...questionList, words: names, otherwise }),
  });
};

/** The questions that can be asked of a policy by itself. */
const questionsOfPolicy = (policy: PolicyUnderCheck): readonly string[] => {
  const own = rulePlaces(policy).map((rule) => memberOf(memberOf(rule, 'deadline'), 'name').value);
  return [...new Set([...everyQuestion().keys(), ...own.filter(isText).map((name) => `deadline:${name}`)])];
};

/** An example may ask after a deadline of a layer below, which is looked up when it is run. */
const mayBeBelow = ({ value }: TextPlace, names: readonly string[]): boolean =>
  questionNamed(value) !== undefined && nearestWord(value, names) === undefined;

const checkQuestion = (example: Place, names: readonly string[]): readonly Issue[] => {
  const question = memberOf(example, 'question');
  const outcome = memberOf(memberOf(example, 'expect'), 'outcome');
  if (isTextPlace(question) && !names.includes(question.value) && !mayBeBelow(question, names)) {
    return [unknownQuestion(question, names)];
  }
  return isTextPlace(outcome) ? checkOutcome(outcome, question) : [];
};

const sourceOf = (clause: string): string => clause.split('/')[0] ?? '';

/** An example may cite a clause of a layer below, which is looked up when it is run; what is nearly a source is none. */
const mayStandBelow = ({ value }: TextPlace, clauses: ReadonlySet<string>): boolean =>
  value.includes('/') && nearestWord(sourceOf(value), new Set([...clauses].map(sourceOf))) === undefined;

const unknownRule = (place: TextPlace, ids: readonly string[]): Issue =>
  policyError(place, {
    code: 'unknown-rule',
    message: `there is no rule ${show(place.value)}`,
    ...unknownWord(place.value, {
      words: ids,
      what: 'the id of a rule of this policy, or of another with its document',
      listedIn: 'the `sections` of the policy',
      otherwise: 'name a rule of this policy, or write the document of one before its id',
    }),
  });

const rulesIn = (expect: Place): readonly TextPlace[] => {
  const due = membersOf(memberOf(expect, 'due')).map(({ key, path }) => ({ value: key, path }));
  const listed = [...itemsOf(memberOf(expect, 'failing')), ...itemsOf(memberOf(expect, 'broken'))];
  return [...listed.filter(isTextPlace), ...due];
};

/**
 * Finds questions, outcomes, clauses and rules in what examples ask and expect that do not exist.
 *
 * @param examples - the file of examples
 * @param policy - the policy
 * @returns the issues: `unknown-question`, `unknown-outcome`, `unknown-clause`, `unknown-rule`
 */
export const checkExpectations: ExamplesCheck = (examples, policy) => {
  const clauses = new Set(outlinedClauses(policy).map(({ value }) => value));
  const ids = idsOf(rulePlaces(policy));
  const names = questionsOfPolicy(policy);
  const each = itemsOf(memberOf(examples, 'examples'));
  const expected = each.map((example) => memberOf(example, 'expect'));
  return [
    ...each.flatMap((example) => checkQuestion(example, names)),
    ...expected
      .flatMap(citations)
      .filter((place) => !clauses.has(place.value) && !mayStandBelow(place, clauses))
      .map((place) => unknownClause(place, clauses)),
    ...expected
      .flatMap(rulesIn)
      .filter(lacks(policy, ids))
      .map((place) => unknownRule(place, ids)),
  ];
};
