import { isCalendarDay } from '../../domain/CalendarDay.ts';
import { factTypes } from '../../domain/factTypes.ts';
import type { Issue } from '../../domain/Result.ts';
import { isInstant } from '../../domain/Instant.ts';
import type { FactType } from '../../domain/vocabulary.ts';
import type { DeclaresWords } from '../../engine/declaredWords.ts';
import { show } from '../../input/inputIssue.ts';
import { inSentence } from '../../input/words/inSentence.ts';
import { factList } from '../../input/words/domainLists.ts';
import { expectedWord, unknownWord } from '../../input/words/unknownWord.ts';
import { isTextPlace, itemsOf, memberOf, membersOf, type KeyedPlace, type Place } from '../Place.ts';
import { policyError } from '../policyIssue.ts';
import { valueSchema } from '../schema/examplesSchema.ts';
import { shapeIssues } from '../shapeIssues.ts';
import { choicesOfFact } from '../words/choicesOfFact.ts';
import { wordsInPolicy } from '../words/wordsInPolicy.ts';
import type { ExamplesCheck } from './ExamplesCheck.ts';
import { knownFacts, typeInWords, type KnownFacts } from '../checks/knownFacts.ts';

const valuesInWords = {
  'yes-no': '`true` or `false`',
  judgement: '`true` or `false`',
  date: 'a day as `YYYY-MM-DD`, or `null`,',
  instant: 'a moment as `2026-03-10T15:30:00Z`, or `null`,',
  agencies: 'a list of agencies',
  count: 'a whole number, 0 or more,',
};

const valueInWords = (type: FactType): string => {
  if (typeof type !== 'string') return inSentence(type);
  return valuesInWords[type];
};

const wrongType = (place: KeyedPlace, type: FactType): Issue =>
  policyError(place, {
    code: 'wrong-type',
    message: `${show(place.value)} stands where ${typeInWords(type)} should`,
    expected: typeInWords(type),
    help: `write ${valueInWords(type)} here instead`,
  });

const checkDay = (place: KeyedPlace): readonly Issue[] => {
  if (place.value === null) return [];
  if (!isTextPlace(place)) return [wrongType(place, 'date')];
  if (isCalendarDay(place.value)) return [];
  const message = `${show(place.value)} is not a day of the calendar`;
  const expected = 'a day that exists, as `YYYY-MM-DD`, or `null`';
  const help = 'write the day as `YYYY-MM-DD`, or `null` where it has not come about';
  return [policyError(place, { code: 'not-a-day', message, expected, help })];
};

const checkInstant = (place: KeyedPlace): readonly Issue[] => {
  if (place.value === null) return [];
  if (!isTextPlace(place)) return [wrongType(place, 'instant')];
  if (isInstant(place.value)) return [];
  const message = `${show(place.value)} is not a moment`;
  const expected = 'a moment with its offset, as `2026-03-10T15:30:00Z`, or `null`';
  const help = 'write the day, a `T`, the time, and `Z` or an offset, or `null` where it has not come about';
  return [policyError(place, { code: 'not-an-instant', message, expected, help })];
};

const agencies = valueSchema('agencies');

/** Agencies are a list of words, each of which may be misspelt. */
const checkAgencies = (place: KeyedPlace, words: DeclaresWords): readonly Issue[] =>
  shapeIssues(place.value, { schema: agencies, choiceOf: (list) => wordsInPolicy(list, words) }).map((issue) => ({
    ...issue,
    path: `${place.path}${issue.path}`,
  }));

const checkChoice = (place: KeyedPlace, choices: readonly string[], words: DeclaresWords): readonly Issue[] => {
  if (!isTextPlace(place)) return [wrongType(place, choices)];
  if (choices.includes(place.value)) return [];
  const message = `${show(place.value)} is none of the choices`;
  const said = unknownWord(place.value, choicesOfFact(place.key, choices, place.value, words));
  return [policyError(place, { code: 'unknown-choice', message, ...said })];
};

const checkValue = (place: KeyedPlace, type: FactType, words: DeclaresWords): readonly Issue[] => {
  if (type === 'date') return checkDay(place);
  if (type === 'instant') return checkInstant(place);
  if (type === 'agencies') return checkAgencies(place, words);
  if (typeof type !== 'string') return checkChoice(place, type, words);
  const isFitting =
    type === 'count' ? Number.isInteger(place.value) && Number(place.value) >= 0 : typeof place.value === 'boolean';
  return isFitting ? [] : [wrongType(place, type)];
};

/** Values of the vocabulary's facts are checked by the schema; these are the others. */
const checkFact = (place: KeyedPlace, facts: KnownFacts, words: DeclaresWords): readonly Issue[] => {
  if (factTypes.has(place.key)) return [];
  const name = { value: place.key, path: place.path };
  if (place.key === 'asOf') {
    const message = '`asOf` is the day of the question, and no fact of the case';
    const expected = expectedWord(factList, place.key);
    return [policyError(name, { code: 'unknown-fact', message, expected, help: 'put it beside `facts`' })];
  }
  const type = facts.typeOf(place.key);
  return type === undefined ? facts.check(name) : checkValue(place, type, words);
};

/**
 * Finds facts of examples that do not exist, and values that do not fit a local fact's type.
 *
 * @param examples - the file of examples
 * @param policy - the policy
 * @returns the issues: `unknown-fact`, `undeclared-fact`, `wrong-type`, `not-a-day`, `not-an-instant`, `unknown-choice`,
 *   `unknown-word`
 */
export const checkExampleFacts: ExamplesCheck = (examples, policy) => {
  const facts = knownFacts(policy);
  const checkAll = (values: Place): readonly Issue[] =>
    membersOf(values).flatMap((place) => checkFact(place, facts, policy.context));
  return [
    ...checkAll(memberOf(examples, 'given')),
    ...itemsOf(memberOf(examples, 'examples')).flatMap((example) => [
      ...checkAll(memberOf(example, 'facts')),
      ...itemsOf(memberOf(memberOf(example, 'expect'), 'missing'))
        .filter(isTextPlace)
        .flatMap(facts.check),
    ]),
  ];
};
