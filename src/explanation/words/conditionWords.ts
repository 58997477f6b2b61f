import { factsOf } from '../../engine/comparisonsOf.ts';
import type { AtLeastCondition, Comparison, WrittenCondition } from '../../engine/Condition.ts';
import type { Policy } from '../../engine/Policy.ts';
import { capitalise } from './capitalise.ts';
import { judgementOf } from '../../domain/judgementOf.ts';
import { typeOfFact } from '../../engine/declaredWords.ts';
import { factPhrase, yesSentence, type Declaring } from './factWords.ts';
import { sayList } from './sayList.ts';
import { sayPeriod } from './sayPeriod.ts';
import { agencyName, choiceName, roleName } from './wordNames.ts';

/**
 * A condition in words: one that has parts says how many of them must hold, one without says what it asks.
 *
 * @public
 */
export interface ConditionWords {
  /** Whether all of its parts must hold, any one of them or none; `this` where it has none and asks for itself. */
  readonly needs: 'all' | 'any' | 'none' | 'this';
  readonly says: string;
  /** Whether a fact that it asks for is missing from the decision. */
  readonly missing: boolean;
  readonly parts: readonly ConditionWords[];
}

/** What is needed to put a condition into words. */
export interface WordsContext {
  /** The documents in which facts of their own may be declared. */
  readonly policies: Declaring;
  /** The facts that the decision is missing. */
  readonly missing: readonly string[];
  /** What a condition says that goes by a name, where there are such. */
  readonly named?: Policy['conditions'];
}

const sayChoices = (fact: string, choices: readonly string[], policies: Declaring): string => {
  const judgement = judgementOf(fact);
  if (judgement !== undefined) {
    const judges = sayList(
      choices.map((choice) => roleName(choice, policies)),
      'or',
    );
    return `${capitalise(judges)} judged whether this is so: ${yesSentence(judgement, policies)}`;
  }
  const said = sayList(
    choices.map((choice) => choiceName(fact, choice, policies)),
    'or',
  );
  return `${capitalise(factPhrase(fact, policies))}: ${said}.`;
};

const sayCounted = ({ fact, atLeast, countedBy, except = [] }: AtLeastCondition, policies: Declaring): string => {
  const ways = [
    ...(countedBy === undefined ? [] : [`counted as ${countedBy.replaceAll('-', ' ')}`]),
    ...(except.length === 0 ? [] : [`not counting ${sayList(except.map((agency) => agencyName(agency, policies)))}`]),
  ];
  const many = typeOfFact(fact, policies) === 'agencies' ? ' of these' : '';
  return `${[`At least ${String(atLeast)}${many}`, ...ways].join(', ')}: ${factPhrase(fact, policies)}.`;
};

const sayComparison = (comparison: Comparison, policies: Declaring): string => {
  const { fact } = comparison;
  const phrase = (name: string): string => factPhrase(name, policies);
  if ('within' in comparison) {
    const { within, after } = comparison;
    return `${capitalise(phrase(fact))} comes no later than ${sayPeriod(within, policies)} after ${phrase(after)}.`;
  }
  if ('before' in comparison) {
    const least = comparison.atLeast === undefined ? '' : ` at least ${sayPeriod(comparison.atLeast, policies)}`;
    const orOn = comparison.orOn === true ? ' on or' : '';
    return `${capitalise(phrase(fact))} comes${least}${orOn} before ${phrase(comparison.before)}.`;
  }
  if ('reachedAge' in comparison) return `${String(comparison.reachedAge)} years have passed since ${phrase(fact)}.`;
  if ('happened' in comparison) {
    const time = typeOfFact(fact, policies) === 'instant' ? 'moment' : 'day';
    return `This ${time} has ${comparison.happened ? '' : 'not '}come: ${phrase(fact)}.`;
  }
  if ('includes' in comparison) {
    return `These include ${agencyName(comparison.includes, policies)}: ${phrase(fact)}.`;
  }
  if ('atLeast' in comparison) return sayCounted(comparison, policies);
  if ('in' in comparison) return sayChoices(fact, comparison.in, policies);
  if (typeof comparison.is === 'string') return sayChoices(fact, [comparison.is], policies);
  return comparison.is ? yesSentence(fact, policies) : `Not so: ${yesSentence(fact, policies)}`;
};

const saysHowMany = { all: 'All of these hold:', any: 'Any of these holds:' } as const;

const several = (needs: 'all' | 'any', given: readonly ConditionWords[]): ConditionWords => {
  const parts = given.flatMap((part) => (part.needs === needs ? part.parts : [part]));
  const [only, ...more] = parts;
  return only !== undefined && more.length === 0 ? only : { needs, says: saysHowMany[needs], missing: false, parts };
};

/**
 * A condition that is one sentence.
 *
 * @param says - the sentence
 * @param missing - whether a fact that it asks for is missing
 * @returns the condition in words
 * @internal
 */
export function oneSentence(says: string, missing = false): ConditionWords {
  return { needs: 'this', says, missing, parts: [] };
}

/**
 * Conditions of which every one must hold.
 *
 * @param parts - the conditions in words
 * @returns them together; where there is one only, that one
 * @internal
 */
export function allOf(parts: readonly ConditionWords[]): ConditionWords {
  return several('all', parts);
}

/**
 * Conditions of which any one must hold.
 *
 * @param parts - the conditions in words
 * @returns them together; where there is one only, that one
 * @internal
 */
export function anyOf(parts: readonly ConditionWords[]): ConditionWords {
  return several('any', parts);
}

/**
 * A condition in words.
 *
 * @param condition - the condition, whole or as it is written
 * @param context - the documents, what the decision is missing, and what conditions say that go by a name
 * @returns the words, with what each comparison asks
 * @internal
 */
export function conditionWords(condition: WrittenCondition, context: WordsContext): ConditionWords {
  const inWords = (one: WrittenCondition): ConditionWords => conditionWords(one, context);
  if ('all' in condition) return allOf(condition.all.map(inWords));
  if ('any' in condition) return anyOf(condition.any.map(inWords));
  if ('not' in condition)
    return { needs: 'none', says: 'This is not so:', missing: false, parts: [inWords(condition.not)] };
  if ('condition' in condition) return oneSentence(context.named?.[condition.condition]?.says ?? condition.condition);
  const missing = factsOf(condition).some((fact) => context.missing.includes(fact));
  return oneSentence(sayComparison(condition, context.policies), missing);
}
