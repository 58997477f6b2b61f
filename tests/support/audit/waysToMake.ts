import { createWeigh, type Weigh } from '../../../src/audit/explainCondition.ts';
import { valuesOf, type AuditSubject } from '../../../src/audit/AuditSubject.ts';
import { addMonths, readDay, toCalendarDay, toDayNumber } from '../../../src/domain/CalendarDay.ts';
import { factTypes } from '../../../src/domain/factTypes.ts';
import { readInstant, toInstant } from '../../../src/domain/Instant.ts';
import { kleene } from '../../../src/domain/kleene.ts';
import type { Period, WrittenPeriod } from '../../../src/domain/Period.ts';
import { dayAfter, dayBefore } from '../../../src/engine/countPeriod.ts';
import type { Comparison, Condition } from '../../../src/engine/Condition.ts';
import type { Policy } from '../../../src/engine/Policy.ts';
import { allAgencies, type Assignment } from './writeFact.ts';

/** What has to be written together for a condition to come out as wanted. */
export type Way = readonly Assignment[];

/** The case in which a condition is to come out otherwise. */
export interface Setting {
  readonly subject: AuditSubject;
  readonly policy: Policy;
  readonly weigh: Weigh;
}

/** More ways than this of doing one thing are not tried. */
const waysAtMost = 16;

/** The setting of a rule's conditions. */
export const settingOf = (subject: AuditSubject, policy: Policy): Setting => ({
  subject,
  policy,
  weigh: createWeigh({ policy }, subject.facts, subject.moment),
});

const valueOf = ({ subject }: Setting, fact: string): unknown => {
  const values = valuesOf<unknown>(subject.facts);
  return fact === 'asOf' ? subject.moment.asOf : values[fact];
};

const dayOf = (setting: Setting, fact: string): number | undefined => {
  const value = valueOf(setting, fact);
  return typeof value === 'string' ? (readInstant(value)?.day ?? readDay(value)) : undefined;
};

/** A day as a fact of its type holds it: an instant is put at noon. */
const asFact = (fact: string, day: number): string =>
  factTypes.get(fact) === 'instant' ? toInstant(day * 86_400 + 43_200, 0) : toCalendarDay(day);

const setDays = (fact: string, days: readonly number[]): readonly Way[] =>
  fact === 'asOf' ? [] : days.map((day) => [{ fact, value: asFact(fact, day) }]);

const choicesOf = (fact: string, { policy }: Setting): readonly string[] => {
  const type = factTypes.get(fact) ?? policy.facts?.[fact]?.type;
  return Array.isArray(type) ? (type as readonly string[]) : [];
};

const setChoice = (fact: string, among: readonly string[], wanted: boolean, setting: Setting): readonly Way[] => {
  const others = choicesOf(fact, setting).filter((choice) => !among.includes(choice));
  return (wanted ? among : others.slice(0, 6)).map((value) => [{ fact, value }]);
};

/** Days that lie on the wanted side of another day, or move that day to the other side. */
/** In the shipped documents no fact says how long a time is. */
const lengthOf = (period: WrittenPeriod): Period => period as Period;

const moveDays = (
  comparison: Extract<Comparison, { readonly before: string } | { readonly within: object }>,
  wanted: boolean,
  setting: Setting,
): readonly Way[] => {
  const { fact } = comparison;
  const { calendar } = setting.subject.moment;
  const { counting } = setting.policy;
  const other = 'before' in comparison ? comparison.before : comparison.after;
  const anchor = dayOf(setting, other);
  const own = dayOf(setting, fact);
  if (anchor === undefined) return [];
  if ('within' in comparison) {
    const last = dayAfter(anchor, lengthOf(comparison.within), counting, calendar);
    const earlier =
      own === undefined ? [] : setDays(other, [dayBefore(own, lengthOf(comparison.within), counting, calendar) - 7]);
    return wanted ? setDays(fact, [last, anchor]) : [...setDays(fact, [last + 1, last + 4]), ...earlier];
  }
  const last =
    comparison.atLeast === undefined ? anchor - 1 : dayBefore(anchor, lengthOf(comparison.atLeast), counting, calendar);
  const earlier = own === undefined ? [] : setDays(other, [own, own - 1]);
  return wanted ? setDays(fact, [last, last - 7]) : [...setDays(fact, [last + 1, last + 4]), ...earlier];
};

const setAge = (fact: string, age: number, wanted: boolean, { subject }: Setting): readonly Way[] => {
  const birthday = addMonths(toDayNumber(subject.moment.asOf), -12 * age);
  return setDays(fact, wanted ? [birthday, birthday - 40] : [birthday + 1, birthday + 400]);
};

const membersOf = (value: unknown): readonly string[] => (Array.isArray(value) ? (value as readonly string[]) : []);

const setNumber = (
  comparison: Extract<Comparison, { readonly atLeast: number }>,
  wanted: boolean,
  setting: Setting,
): readonly Way[] => {
  const { fact, atLeast, countedBy, except = [] } = comparison;
  if (factTypes.get(fact) !== 'agencies') return [[{ fact, value: wanted ? atLeast : atLeast - 1 }]];
  const present = membersOf(valueOf(setting, fact));
  const table = countedBy === undefined ? undefined : Object.values(setting.policy.groupings?.[countedBy] ?? {});
  const eligible = (agency: string): boolean => !(except as readonly string[]).includes(agency);
  const count = (some: readonly string[]): number => {
    const counted = some.filter(eligible);
    const groupings = table?.filter((members) => members.some((member) => counted.includes(member)));
    return groupings?.length ?? counted.length;
  };
  if (wanted) {
    const grown = allAgencies
      .filter(eligible)
      .reduce<readonly string[]>(
        (some, agency) => (count(some) >= atLeast || some.includes(agency) ? some : [...some, agency]),
        present,
      );
    return [[{ fact, value: grown }]];
  }
  const shrunk = present.reduce<readonly string[]>(
    (some, agency) => (count(some) < atLeast || !eligible(agency) ? some : some.filter((one) => one !== agency)),
    present,
  );
  return [[{ fact, value: shrunk }], [{ fact, value: [] }]];
};

const setIncluded = (fact: string, agency: string, wanted: boolean, setting: Setting): readonly Way[] => {
  const others = membersOf(valueOf(setting, fact)).filter((one) => one !== agency);
  return [[{ fact, value: wanted ? [...others, agency] : others }]];
};

const setHappened = (fact: string, happened: boolean, { subject }: Setting): readonly Way[] => {
  if (!happened) return [[{ fact, value: null }]];
  const today = toDayNumber(subject.moment.asOf);
  const day = readDay(String(subject.facts.values['conference.dayOn'])) ?? today;
  return setDays(fact, [Math.min(day, today), today, Math.min(day, today) - 14]);
};

const compare = (comparison: Comparison, wanted: boolean, setting: Setting): readonly Way[] => {
  const { fact } = comparison;
  if ('within' in comparison || 'before' in comparison) {
    const never: readonly Way[] = wanted || fact === 'asOf' ? [] : [[{ fact, value: null }]];
    return [...moveDays(comparison, wanted, setting), ...never];
  }
  if ('reachedAge' in comparison) return setAge(fact, comparison.reachedAge, wanted, setting);
  if ('happened' in comparison) return setHappened(fact, comparison.happened === wanted, setting);
  if ('includes' in comparison) return setIncluded(fact, comparison.includes, wanted, setting);
  if ('atLeast' in comparison) return setNumber(comparison, wanted, setting);
  if ('in' in comparison) return setChoice(fact, comparison.in, wanted, setting);
  if (typeof comparison.is === 'string') return setChoice(fact, [comparison.is], wanted, setting);
  return [[{ fact, value: comparison.is === wanted }]];
};

/**
 * Every way of doing several things together, up to a number of them.
 *
 * @param parts - the ways of doing each
 * @returns the ways of doing all
 */
export const product = (parts: readonly (readonly Way[])[]): readonly Way[] =>
  parts.reduce<readonly Way[]>(
    (ways, part) => ways.flatMap((way) => part.map((more) => [...way, ...more])).slice(0, waysAtMost),
    [[]],
  );

/**
 * The ways in which a condition can be made to hold, or not to hold.
 *
 * @param condition - the condition; absent, it always holds
 * @param wanted - whether it is to hold
 * @param setting - the case
 * @returns each way; one empty way where it is so already, none where it cannot be made so
 */
export const waysToMake = (condition: Condition | undefined, wanted: boolean, setting: Setting): readonly Way[] => {
  if (condition === undefined) return wanted ? [[]] : [];
  const make = (part: Condition): readonly Way[] => waysToMake(part, wanted, setting);
  const anyOf = (parts: readonly Condition[]): readonly Way[] => {
    const ways = parts.map(make);
    return ways.some((some) => some.some((way) => way.length === 0)) ? [[]] : ways.flat().slice(0, waysAtMost);
  };
  if ('all' in condition) return wanted ? product(condition.all.map(make)) : anyOf(condition.all);
  if ('any' in condition) return wanted ? anyOf(condition.any) : product(condition.any.map(make));
  if ('not' in condition) return waysToMake(condition.not, !wanted, setting);
  if (setting.weigh(condition) === (wanted ? kleene.yes : kleene.no)) return [[]];
  return compare(condition, wanted, setting).slice(0, waysAtMost);
};
