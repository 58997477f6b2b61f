import { isCalendarDay, reachesAgeOn, toCalendarDay, toDayNumber, type DayNumber } from '../domain/CalendarDay.ts';
import { readFacts } from '../domain/readFacts.ts';
import { comparisonsIn } from './comparisonsIn.ts';
import type { DatedRule } from './DatedRule.ts';
import type { ReadSituation } from './Situation.ts';

const dayOf = (value: unknown): DayNumber | undefined =>
  typeof value === 'string' && isCalendarDay(value) ? toDayNumber(value) : undefined;

/** The days on which someone reaches an age that a rule asks for. */
const birthdays = ({ rule }: DatedRule, { facts }: ReadSituation): readonly DayNumber[] => {
  const values: Readonly<Record<string, unknown>> = facts.values;
  return comparisonsIn(rule.when).flatMap((comparison) => {
    const bornOn = 'reachedAge' in comparison ? dayOf(values[comparison.fact]) : undefined;
    return bornOn === undefined || !('reachedAge' in comparison) ? [] : [reachesAgeOn(bornOn, comparison.reachedAge)];
  });
};

/**
 * What is owed at a conference goes by how old the child was then. Where the child has since reached an age that the rule
 * asks for, the rule is asked as of the day before, the last on which that had not changed.
 *
 * @param dated - the rule
 * @param situation - the situation
 * @returns the situation in which to ask the rule
 * @internal
 */
export function asOldAsThen(dated: DatedRule, situation: ReadSituation): ReadSituation {
  const { caseFile, subject, facts } = situation;
  const heldOn = dayOf(facts.values['conference.dayOn']);
  const reachedSince = birthdays(dated, situation).filter(
    (day) =>
      situation.conference !== null && heldOn !== undefined && heldOn < day && day <= toDayNumber(situation.asOf),
  );
  if (reachedSince.length === 0) return situation;
  const asOf = toCalendarDay(Math.min(...reachedSince) - 1);
  return { ...situation, asOf, facts: readFacts(caseFile, subject, asOf) };
}
