import type { Agency } from '../domain/agencies.ts';
import { agencyBits } from '../domain/agencyBits.ts';
import { addMonths } from '../domain/CalendarDay.ts';
import { stagesInPart } from '../domain/stages.ts';
import { choiceNumber, truthPlace, valuePlace, type SetAspect } from '../domain/factSlots.ts';
import { kleene, known } from '../domain/kleene.ts';
import type { LaidOut } from '../domain/Facts.ts';
import { compareDays, type CompiledComparison } from './compareDays.ts';
import { compileLimit } from './compileLimit.ts';
import type { TableEntry } from './ComparisonTable.ts';
import type { AtLeastCondition, Comparison, InCondition, IsCondition } from './Condition.ts';
import { dayReader } from './dayReader.ts';
import { limitOf } from './Due.ts';
import type { Policy } from './Policy.ts';
import { rememberDays } from './rememberDays.ts';

/** A comparison once compiled, and where a case holds what it reads. */
export type ReadComparison = Pick<TableEntry, 'evaluate' | 'packed' | 'choicePlace'>;

/**
 * So many of a number or of a set of agencies, some of which do not count; where there are groups, so many of those that
 * have a member in the set.
 */
const compileCount = (
  fact: string,
  atLeast: number,
  except: ReadonlySet<Agency>,
  groups?: readonly (readonly Agency[])[],
): CompiledComparison => {
  const counted = groups?.map((members) => members.filter((agency) => !except.has(agency)));
  const parts = (counted?.filter(({ length }) => length) ?? [...except].map((one) => [one])).map((members) =>
    agencyBits(members),
  );
  const compile = (aspect: SetAspect, otherwise: number): ((numbers: LaidOut['numbers']) => number) => {
    // Beyond the first number, which holds as many agencies as are named as a rule, places are looked up when they are read.
    const placeOf = (at: number | string): number => valuePlace(fact, `${aspect}${String(at)}`);
    const first = placeOf(0);
    const place = groups === undefined ? placeOf('') : first;
    return (numbers) => {
      const size = numbers[place];
      if (size === undefined) return otherwise;
      const members = numbers[first] ?? 0;
      let shared = 0;
      for (const bits of parts) {
        let both = members & (bits[0] as number);
        for (let at = 1; at < bits.length; at += 1) both |= (numbers[placeOf(at)] ?? 0) & (bits[at] ?? 0);
        if (both !== 0) shared += 1;
      }
      return groups === undefined ? size - shared : shared;
    };
  };
  // Of whom nothing is known, anyone may be in the set, and nobody need be.
  const least = compile('least', 0);
  const most = compile('most', groups ? parts.length : Infinity);
  return ({ numbers }) => {
    if (least(numbers) >= atLeast) return kleene.yes;
    return most(numbers) < atLeast ? kleene.no : kleene.unknown;
  };
};

/** One of some words. Where every word is named that it can be, any other is a value that is not known. */
const compileWord = (fact: string, wanted: readonly string[], every?: readonly string[]): ReadComparison => {
  const choicePlace = valuePlace(fact, 'choice');
  const isWanted = (word: string): boolean => wanted.includes(word);
  const truths = new Map([...(every ?? []), ...wanted].map((word) => [choiceNumber(word), known(isWanted(word))]));
  for (const [word, left] of Object.entries(stagesInPart(fact))) {
    // What is known in part holds where each of the stages that are left does.
    truths.set(
      choiceNumber(word),
      left.some(isWanted) ? (left.every(isWanted) ? kleene.yes : kleene.unknown) : kleene.no,
    );
  }
  const otherwise = every === undefined ? kleene.no : kleene.unknown;
  const evaluate: CompiledComparison = ({ numbers }) => {
    const chosen = numbers[choicePlace];
    return chosen === undefined ? kleene.unknown : (truths.get(chosen) ?? otherwise);
  };
  return { evaluate, choicePlace };
};

const truthBits = 3;

const compileYes = (fact: string): ReadComparison => {
  const { word, shift } = truthPlace(fact);
  const evaluate: CompiledComparison = ({ truths }) => ((truths[word] as number) >> shift) & truthBits;
  return { evaluate, packed: { word, mask: truthBits << shift } };
};

/** What must be worked out of what a case holds. */
const compileWorkedOut = (
  comparison: Exclude<Comparison, IsCondition | InCondition>,
  { counting, groupings }: Pick<Policy, 'counting' | 'groupings'>,
): CompiledComparison => {
  const { fact } = comparison;
  const limit = limitOf(comparison);
  if (limit) return compileLimit(limit, counting).compare(fact, false);
  if ('before' in comparison) {
    const { before, orOn } = comparison;
    return compareDays(dayReader(fact), dayReader(before), (day, other) => (orOn ? day <= other : day < other));
  }
  if ('reachedAge' in comparison) {
    const { reachedAge } = comparison;
    // Who was born on 29 February is of age on 1 March of a common year, so that the months are counted back.
    const lastBirth = rememberDays((on) => addMonths(on, -12 * reachedAge));
    return compareDays(
      dayReader(fact),
      ({ reading }, { today }) => reading?.ageOn ?? today,
      (bornOn, on, moment) => bornOn <= lastBirth(on, moment),
    );
  }
  if ('happened' in comparison) return compareDays(dayReader(fact), dayReader('asOf'), (day, today) => day <= today);
  if ('includes' in comparison) return compileCount(fact, 1, new Set(), [[comparison.includes]]);
  const { atLeast, except, countedBy } = comparison as AtLeastCondition;
  // A table that a policy does not hold has been refused when the policy was checked.
  const table = countedBy === undefined ? countedBy : groupings?.[countedBy];
  return compileCount(fact, atLeast, new Set(except), table && Object.values(table));
};

/**
 * A comparison as a closure over cases.
 *
 * @param comparison - a comparison that fits its fact's type, asking for a yes where it asks for a yes or a no
 * @param policy - the policy it stands in, for its way of counting and its tables
 * @param every - every word that its fact can be, where they are named
 * @returns the closure, and where a case holds what it reads, where nothing of that must be worked out
 */
export function compileComparison(
  comparison: Comparison,
  policy: Pick<Policy, 'counting' | 'groupings'>,
  every?: readonly string[],
): ReadComparison {
  const { fact } = comparison;
  if ('in' in comparison) return compileWord(fact, comparison.in, every);
  if ('is' in comparison) {
    return typeof comparison.is === 'string' ? compileWord(fact, [comparison.is], every) : compileYes(fact);
  }
  const evaluate = compileWorkedOut(comparison, policy);
  return { evaluate };
}
