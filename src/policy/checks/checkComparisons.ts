import type { Issue } from '../../domain/Result.ts';
import type { FactType } from '../../domain/vocabulary.ts';
import type { Comparison } from '../../engine/Condition.ts';
import type { DeclaresWords } from '../../engine/declaredWords.ts';
import { show } from '../../input/inputIssue.ts';
import { isObject } from '../../input/isObject.ts';
import { domainList } from '../../input/words/domainLists.ts';
import { inSentence } from '../../input/words/inSentence.ts';
import { oneOf } from '../../input/words/oneOf.ts';
import { expectedWord, unknownWord } from '../../input/words/unknownWord.ts';
import { itemsOf, isTextPlace, memberOf, membersOf, type Place } from '../Place.ts';
import { policyError, type PolicyProblem } from '../policyIssue.ts';
import { choicesOfFact } from '../words/choicesOfFact.ts';
import type { Check } from './Check.ts';
import { checkPeriods, countsHours, needsMoment } from './checkPeriods.ts';
import { isDayType, knownFacts, typeInWords, type KnownFacts } from './knownFacts.ts';
import { comparisonPlaces, conditionPlaces } from './rulePlaces.ts';

type Operator = 'is' | 'in' | 'atLeast' | 'includes' | 'happened' | 'reachedAge' | 'before' | 'within';

/** In this order, since `atLeast` goes with `before` too. */
const operators: readonly Operator[] = [
  'is',
  'in',
  'includes',
  'happened',
  'reachedAge',
  'before',
  'within',
  'atLeast',
];

const fitting = (type: FactType): readonly Operator[] => {
  if (typeof type !== 'string') return ['is', 'in'];
  if (isDayType(type)) return ['happened', 'before', 'within', 'reachedAge'];
  if (type === 'agencies') return ['atLeast', 'includes'];
  return type === 'count' ? ['atLeast'] : ['is'];
};

/** A comparison at its place, with the type of its fact. */
interface Typed {
  readonly place: Place;
  readonly comparison: Comparison;
  readonly type: FactType;
}

const wrong = (place: Place, problem: Omit<PolicyProblem, 'code'>): Issue =>
  policyError(place, { code: 'wrong-comparison', ...problem });

const checkOperator = ({ place, comparison, type }: Typed): readonly Issue[] => {
  const operator = operators.find((key) => key in comparison) ?? 'is';
  const fact = comparison.fact;
  const known: readonly Operator[] = fact === 'asOf' ? ['before', 'within'] : fitting(type);
  if (known.includes(operator)) return [];
  const is = fact === 'asOf' ? 'the day of the question' : typeInWords(type);
  const message = `\`${operator}\` does not fit ${show(fact)}, which is ${is}`;
  const expected = oneOf(known);
  return [wrong(memberOf(place, operator), { message, expected, help: `compare it by ${expected}` })];
};

const checkChoices = ({ place, comparison: { fact }, type }: Typed, words: DeclaresWords): readonly Issue[] => {
  const is = memberOf(place, 'is');
  if (typeof type === 'string') {
    if ((type !== 'yes-no' && type !== 'judgement') || typeof is.value !== 'string') return [];
    const message = `${show(is.value)} is no yes or no`;
    return [wrong(is, { message, expected: '`true` or `false`', help: 'write `true` or `false` here instead' })];
  }
  if (typeof is.value === 'boolean') {
    const expected = expectedWord(domainList(type));
    const help = `write ${inSentence(type)} here instead`;
    return [wrong(is, { message: `${show(is.value)} is none of the choices`, expected, help })];
  }
  return [is, ...itemsOf(memberOf(place, 'in'))].filter(isTextPlace).flatMap((choice) =>
    type.includes(choice.value)
      ? []
      : [
          policyError(choice, {
            code: 'unknown-choice',
            message: `${show(choice.value)} is none of the choices`,
            ...unknownWord(choice.value, choicesOfFact(fact, type, choice.value, words)),
          }),
        ],
  );
};

const checkNumber = ({ place, comparison, type }: Typed, tables: Place): readonly Issue[] => {
  const atLeast = memberOf(place, 'atLeast');
  const isPeriod = isObject(atLeast.value);
  if ('before' in comparison) {
    const orOn = memberOf(place, 'orOn');
    if (orOn.value !== undefined && isPeriod) {
      const help = 'take `orOn` out: what lies a period before a day does not lie on it';
      return [wrong(orOn, { message: '`orOn` stands beside a period', expected: '`before` without a period', help })];
    }
    if (atLeast.value === undefined || isPeriod) return [];
    const help = 'write a period here, such as `{ "days": 3 }`, or take it out';
    return [wrong(atLeast, { message: 'beside `before` stands a period', expected: 'a period', help })];
  }
  if (atLeast.value !== undefined && isPeriod) {
    const help = 'write a whole number here instead';
    return [wrong(atLeast, { message: 'a period goes with `before`', expected: 'a whole number', help })];
  }
  const countedBy = memberOf(place, 'countedBy');
  if (type !== 'agencies') {
    const expected = 'a set of agencies as the fact';
    const problem = { message: 'only agencies are counted so', expected, help: 'take it out' };
    return [countedBy, memberOf(place, 'except')]
      .filter(({ value }) => value !== undefined)
      .map((extra) => wrong(extra, problem));
  }
  const names = membersOf(tables).map(({ key }) => key);
  if (!isTextPlace(countedBy) || names.includes(countedBy.value)) return [];
  return [
    policyError(countedBy, {
      code: 'unknown-grouping',
      message: `\`groupings\` holds no table ${show(countedBy.value)}`,
      ...unknownWord(countedBy.value, {
        words: names,
        what: 'a table of `groupings`',
        listedIn: '`groupings`',
        otherwise: `add the table ${show(countedBy.value)} to \`groupings\``,
      }),
    }),
  ];
};

const checkOtherDay = ({ place, comparison }: Typed, facts: KnownFacts): readonly Issue[] =>
  [memberOf(place, 'before'), memberOf(place, 'after')].filter(isTextPlace).flatMap((other): readonly Issue[] => {
    if (other.value === comparison.fact) {
      const problem = { expected: 'another day', help: 'name here the day that it is to be compared with' };
      return [wrong(other, { message: `${show(other.value)} is compared with itself`, ...problem })];
    }
    const type = facts.typeOf(other.value);
    if (type === undefined || isDayType(type)) return facts.check(other);
    const message = `${show(other.value)} is ${typeInWords(type)}, and a day is needed here`;
    const help = 'name a day or a moment here, such as `conference.heldOn`';
    return [policyError(other, { code: 'wrong-anchor', message, expected: 'a fact that is a day or a moment', help })];
  });

/** Hours are counted from one moment to another, and neither a day nor the day of the question is one. */
const checkHours = ({ place }: Typed, facts: KnownFacts): readonly Issue[] => {
  if (!countsHours(place)) return [];
  return [memberOf(place, 'fact'), memberOf(place, 'after'), memberOf(place, 'before')]
    .filter(isTextPlace)
    .filter(({ value }) => isDayType(facts.typeOf(value) ?? 'date') && facts.typeOf(value) !== 'instant')
    .map((time) =>
      needsMoment(time, `hours cannot be counted between ${show(time.value)}, which is no moment, and another`),
    );
};

/**
 * Finds comparisons of facts that do not exist, or that do not fit their fact's type.
 *
 * @param draft - the policy
 * @returns the issues: `unknown-fact`, `undeclared-fact`, `wrong-comparison`, `unknown-choice`, `unknown-grouping`,
 *   `wrong-anchor`, `wrong-count`, `hours-need-a-moment`
 */
export const checkComparisons: Check = (draft) => {
  const facts = knownFacts(draft);
  const tables = memberOf(draft.root, 'groupings');
  return conditionPlaces(draft)
    .flatMap(comparisonPlaces)
    .flatMap((place): readonly Issue[] => {
      const fact = memberOf(place, 'fact');
      if (!isTextPlace(fact)) return [];
      const comparison = draft.comparison(place);
      const type = facts.typeOf(fact.value);
      if (comparison === undefined || type === undefined) return facts.check(fact);
      const typed = { place, comparison, type };
      const operator = checkOperator(typed);
      if (operator.length > 0) return operator;
      return [
        ...checkChoices(typed, draft.context),
        ...checkNumber(typed, tables),
        ...checkOtherDay(typed, facts),
        ...checkPeriods(place, facts),
        ...checkHours(typed, facts),
      ];
    });
};
