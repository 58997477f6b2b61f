import type { Issue } from '../../domain/Result.ts';
import type { FactType } from '../../domain/vocabulary.ts';
import type { Comparison } from '../../engine/Condition.ts';
import { didYouMean } from '../../input/didYouMean.ts';
import { show } from '../../input/inputIssue.ts';
import { isObject } from '../../input/isObject.ts';
import { oneOf } from '../oneOf.ts';
import { itemsOf, isTextPlace, memberOf, membersOf, type Place } from '../Place.ts';
import { policyError } from '../policyIssue.ts';
import type { Check } from './Check.ts';
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

const wrong = (place: Place, message: string, expected: string): Issue =>
  policyError(place, { code: 'wrong-comparison', message, expected });

const checkOperator = ({ place, comparison, type }: Typed): readonly Issue[] => {
  const operator = operators.find((key) => key in comparison) ?? 'is';
  const fact = comparison.fact;
  const known: readonly Operator[] = fact === 'asOf' ? ['before', 'within'] : fitting(type);
  if (known.includes(operator)) return [];
  const message = `\`${operator}\` does not fit ${show(fact)}, which is ${fact === 'asOf' ? 'the day of the question' : typeInWords(type)}`;
  return [wrong(memberOf(place, operator), message, oneOf(known) ?? '')];
};

const checkChoices = ({ place, type }: Typed): readonly Issue[] => {
  const is = memberOf(place, 'is');
  if (typeof type === 'string') {
    if ((type !== 'yes-no' && type !== 'judgement') || typeof is.value !== 'string') return [];
    return [wrong(is, `${show(is.value)} is no yes or no`, '`true` or `false`')];
  }
  if (typeof is.value === 'boolean')
    return [wrong(is, `${show(is.value)} is none of the choices`, oneOf(type) ?? 'a choice')];
  return [is, ...itemsOf(memberOf(place, 'in'))].filter(isTextPlace).flatMap((choice) =>
    type.includes(choice.value)
      ? []
      : [
          policyError(choice, {
            code: 'unknown-choice',
            message: `${show(choice.value)} is none of the choices`,
            expected: oneOf(type),
            help: didYouMean(choice.value, type),
          }),
        ],
  );
};

const checkNumber = ({ place, comparison, type }: Typed, tables: Place): readonly Issue[] => {
  const atLeast = memberOf(place, 'atLeast');
  const isPeriod = isObject(atLeast.value);
  if ('before' in comparison) {
    return atLeast.value === undefined || isPeriod
      ? []
      : [wrong(atLeast, 'beside `before` stands a period', 'a period')];
  }
  if (atLeast.value !== undefined && isPeriod) return [wrong(atLeast, 'a period goes with `before`', 'a whole number')];
  const countedBy = memberOf(place, 'countedBy');
  if (type !== 'agencies') {
    return [countedBy, memberOf(place, 'except')]
      .filter(({ value }) => value !== undefined)
      .map((extra) => wrong(extra, 'only agencies are counted so', 'a set of agencies as the fact'));
  }
  const names = membersOf(tables).map(({ key }) => key);
  if (!isTextPlace(countedBy) || names.includes(countedBy.value)) return [];
  return [
    policyError(countedBy, {
      code: 'unknown-grouping',
      message: `\`groupings\` holds no table ${show(countedBy.value)}`,
      expected: oneOf(names) ?? 'a table of `groupings`',
      help: didYouMean(countedBy.value, names) ?? `add the table ${show(countedBy.value)} to \`groupings\``,
    }),
  ];
};

const checkOtherDay = ({ place, comparison }: Typed, facts: KnownFacts): readonly Issue[] =>
  [memberOf(place, 'before'), memberOf(place, 'after')].filter(isTextPlace).flatMap((other): readonly Issue[] => {
    if (other.value === comparison.fact)
      return [wrong(other, `${show(other.value)} is compared with itself`, 'another day')];
    const type = facts.typeOf(other.value);
    if (type === undefined || isDayType(type)) return facts.check(other);
    const message = `${show(other.value)} is ${typeInWords(type)}, and a day is needed here`;
    return [policyError(other, { code: 'wrong-anchor', message, expected: 'a fact that is a day or a moment' })];
  });

const checkHours = ({ place }: Typed): readonly Issue[] =>
  [memberOf(place, 'within'), memberOf(place, 'atLeast')].flatMap((period): readonly Issue[] => {
    const hours = memberOf(period, 'hours');
    if (hours.value === undefined) return [];
    const message = 'hours are counted only within a due date, from a moment';
    return [
      policyError(hours, { code: 'hours-need-a-moment', message, expected: 'days, working days, weeks or months' }),
    ];
  });

/**
 * Finds comparisons of facts that do not exist, or that do not fit their fact's type.
 *
 * @param draft - the policy
 * @returns the issues: `unknown-fact`, `undeclared-fact`, `wrong-comparison`, `unknown-choice`, `unknown-grouping`,
 *   `wrong-anchor`, `hours-need-a-moment`
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
        ...checkChoices(typed),
        ...checkNumber(typed, tables),
        ...checkOtherDay(typed, facts),
        ...checkHours(typed),
      ];
    });
};
