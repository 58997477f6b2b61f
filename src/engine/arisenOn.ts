import { vocabularyChoices } from '../domain/vocabulary/choices.ts';
import { toCalendarDay, type CalendarDay } from '../domain/CalendarDay.ts';
import { laidOut, type Facts, type LaidOut } from '../domain/Facts.ts';
import { kleene } from '../domain/kleene.ts';
import { oncePer } from '../domain/oncePer.ts';
import { createComparisonTable } from './ComparisonTable.ts';
import { compileRule } from './compileRule.ts';
import { dayReader, isDay } from './dayReader.ts';
import { anchorOf, limitsOf } from './Due.ts';
import type { PlacedRule } from './PlacedRule.ts';
import { readMoment, type Moment, type ReadMoment } from './Moment.ts';
import { dueOf } from './Rule.ts';

type FindDay = (facts: LaidOut, moment: ReadMoment) => CalendarDay | undefined;

const findNothing: FindDay = () => undefined;

const compile = ({ rule, policy, choices = vocabularyChoices }: PlacedRule): FindDay => {
  const due = dueOf(rule);
  if (due === undefined) return findNothing;
  const table = createComparisonTable(choices);
  const { arises } = compileRule(rule, policy, { policy, table });
  const readers = table.readers();
  const anchors = limitsOf(due).map((limit) => dayReader(anchorOf(limit)));
  return (facts, moment) => {
    const days = anchors.map((read) => read(facts, moment)).filter(isDay);
    if (days.length === 0) return undefined;
    const applies = arises.truth(readers.map((read) => read(facts, moment))) !== kleene.no;
    return applies ? toCalendarDay(Math.min(...days)) : undefined;
  };
};

/** A rule is read off the policy once. */
const findDayBy = oncePer(compile);

/**
 * The day on which what a rule lays down arose: that from which its time counts.
 *
 * @param placed - the rule, with the document that it stands in
 * @param facts - the case
 * @param moment - the day and the calendar
 * @returns the day, the earliest that is known where several limits count from days of their own; `undefined` where the
 *   rule has no time, does not apply in these facts, or counts from a day that is not known or has not come about
 * @throws {RangeError} where `moment.asOf` is no calendar day
 * @example
 * ```ts
 * const review = rulebook.rules.find(({ rule }) => rule.deadline?.name === 'review');
 * const facts = createFacts({ 'review.isFirst': true, 'review.precedingConferenceOn': '2026-01-12' });
 * expect(arisenOn(review, facts, { asOf, calendar })).toBe('2026-01-12');
 * ```
 * @public
 */
export function arisenOn(placed: PlacedRule, facts: Facts, moment: Moment): CalendarDay | undefined {
  return findDayBy(placed)(laidOut(facts), readMoment(moment));
}
