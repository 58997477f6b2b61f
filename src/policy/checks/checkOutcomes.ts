import type { Issue } from '../../domain/Result.ts';
import { openOutcomes } from '../../engine/openOutcomes.ts';
import { ruleKinds } from '../../engine/Rule.ts';
import { didYouMean } from '../../input/didYouMean.ts';
import { show } from '../../input/inputIssue.ts';
import { questions } from '../../questions/index.ts';
import { oneOf } from '../oneOf.ts';
import { isTextPlace, itemsOf, memberOf, type Place, type TextPlace } from '../Place.ts';
import { policyError } from '../policyIssue.ts';
import type { Check } from './Check.ts';
import { rulePlaces } from './rulePlaces.ts';

const checkOutcome = (place: TextPlace, question: Place): readonly Issue[] => {
  const asked = isTextPlace(question) ? questions.get(question.value) : undefined;
  if (asked === undefined) return [];
  const outcomes = [...asked.outcomes, ...openOutcomes];
  if (outcomes.includes(place.value)) return [];
  return [
    policyError(place, {
      code: 'unknown-outcome',
      message: `${show(asked.name)} has no outcome ${show(place.value)}`,
      expected: oneOf(outcomes),
      help: didYouMean(place.value, outcomes) ?? `write an outcome of ${show(asked.name)} here`,
    }),
  ];
};

const checkExample = (example: Place): readonly Issue[] => {
  const question = memberOf(example, 'question');
  const outcome = memberOf(memberOf(example, 'expect'), 'outcome');
  if (isTextPlace(question) && !questions.has(question.value)) {
    const names = [...questions.keys()];
    const message = `there is no question ${show(question.value)}`;
    const expected = 'a question, or `deadline:` and the name of a deadline';
    const help = didYouMean(question.value, names) ?? 'write the name of a question, such as `next-review`';
    return [policyError(question, { code: 'unknown-question', message, expected, help })];
  }
  return isTextPlace(outcome) ? checkOutcome(outcome, question) : [];
};

const checkUpon = (rule: Place): readonly Issue[] =>
  ruleKinds
    .filter((kind) => kind !== 'route')
    .map((kind) => memberOf(rule, kind))
    .flatMap((effect) =>
      itemsOf(memberOf(effect, 'upon'))
        .filter(isTextPlace)
        .flatMap((outcome) => checkOutcome(outcome, memberOf(effect, 'in'))),
    );

/**
 * Finds questions that do not exist, and outcomes that their question cannot have.
 *
 * @param draft - the policy
 * @returns the issues: `unknown-question`, `unknown-outcome`
 */
export const checkOutcomes: Check = (draft) => [
  ...rulePlaces(draft).flatMap(checkUpon),
  ...itemsOf(memberOf(draft.root, 'examples')).flatMap(checkExample),
];
