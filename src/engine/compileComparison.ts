import type { Agency } from '../domain/agencies.ts';
import { agencyBits } from '../domain/agencyBits.ts';
import { reachesAgeOn, type DayNumber } from '../domain/CalendarDay.ts';
import { stagesInPart } from '../domain/stages.ts';
import { choiceNumber, notHappened, truthPlace, unknown, valuePlace, type SetAspect } from '../domain/factSlots.ts';
import { kleene, known, type Kleene } from '../domain/kleene.ts';
import type { LaidOut } from '../domain/Facts.ts';
import { dayAfter, dayBefore } from './countPeriod.ts';
import type { Comparison } from './Condition.ts';
import { dayReader, type DayReader } from './dayReader.ts';
import { lastDayFrom } from './lastDayFrom.ts';
import type { ReadMoment } from './Moment.ts';
import type { Policy } from './Policy.ts';
import { rememberDays } from './rememberDays.ts';

/** A comparison once compiled: from a case to the truth of it. */
export type CompiledComparison = (facts: LaidOut, moment: ReadMoment) => Kleene;

/**
 * A comparison of two days. One that is not known leaves it open; one that did not come about settles it as a no.
 *
 * @param first - the one day
 * @param second - the other
 * @param holds - whether it holds of them
 * @returns the closure
 */
export const compareDays = (
  first: DayReader,
  second: DayReader,
  holds: (first: DayNumber, second: DayNumber, moment: ReadMoment) => boolean,
): CompiledComparison => {
  return (facts, moment) => {
    const one = first(facts, moment);
    const other = second(facts, moment);
    if (one === notHappened || other === notHappened) return kleene.no;
    if (one === unknown || other === unknown) return kleene.unknown;
    return known(holds(one, other, moment));
  };
};

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
const compileWord = (fact: string, wanted: readonly string[], every?: readonly string[]): CompiledComparison => {
  const place = valuePlace(fact, 'choice');
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
  return ({ numbers }) => {
    const chosen = numbers[place];
    return chosen === undefined ? kleene.unknown : (truths.get(chosen) ?? otherwise);
  };
};

/**
 * A comparison as a closure over cases.
 *
 * @param comparison - a comparison that fits its fact's type, asking for a yes where it asks for a yes or a no
 * @param policy - the policy it stands in, for its way of counting and its tables
 * @param every - every word that its fact can be, where they are named
 * @returns the closure
 */
export function compileComparison(
  comparison: Comparison,
  { counting, groupings }: Pick<Policy, 'counting' | 'groupings'>,
  every?: readonly string[],
): CompiledComparison {
  const { fact } = comparison;
  if ('within' in comparison) {
    const { within, after } = comparison;
    const last = rememberDays((from, { calendar }) => dayAfter(from, within, counting, calendar));
    return compareDays(dayReader(fact), dayReader(after), (day, anchor, moment) => day <= last(anchor, moment));
  }
  if ('before' in comparison) {
    const { before, atLeast, orOn } = comparison;
    const last = atLeast && rememberDays((to, { calendar }) => dayBefore(to, atLeast, counting, calendar));
    return compareDays(dayReader(fact), dayReader(before), (day, anchor, moment) =>
      last ? day <= last(anchor, moment) : orOn ? day <= anchor : day < anchor,
    );
  }
  if ('reachedAge' in comparison) {
    const { reachedAge } = comparison;
    const lastBirth = lastDayFrom((bornOn) => reachesAgeOn(bornOn, reachedAge));
    return compareDays(
      dayReader(fact),
      ({ reading }, { today }) => reading?.ageOn ?? today,
      (bornOn, on, moment) => bornOn <= lastBirth(on, moment),
    );
  }
  if ('happened' in comparison) return compareDays(dayReader(fact), dayReader('asOf'), (day, today) => day <= today);
  if ('includes' in comparison) return compileCount(fact, 1, new Set(), [[comparison.includes]]);
  if ('atLeast' in comparison) {
    const { atLeast, except, countedBy } = comparison;
    // A table that a policy does not hold has been refused when the policy was checked.
    const table = countedBy === undefined ? countedBy : groupings?.[countedBy];
    return compileCount(fact, atLeast, new Set(except), table && Object.values(table));
  }
  if ('is' in comparison && typeof comparison.is === 'boolean') {
    const { word, shift } = truthPlace(fact);
    return ({ truths }) => (((truths[word] as number) >> shift) & 3) as Kleene;
  }
  return compileWord(fact, 'in' in comparison ? comparison.in : [String(comparison.is)], every);
}
