import { laidOut } from '../../../src/domain/Facts.ts';
import { valuesOf } from '../../../src/audit/AuditSubject.ts';
import { readDay, toCalendarDay, toDayNumber } from '../../../src/domain/CalendarDay.ts';
import { factTypes } from '../../../src/domain/factTypes.ts';
import { readInstant, toInstant } from '../../../src/domain/Instant.ts';
import { compileDue } from '../../../src/engine/dueDates.ts';
import { limitsOf, type Due } from '../../../src/engine/Due.ts';
import { doneFactsOf, type Rule } from '../../../src/engine/Rule.ts';
import type { PlacedRule } from '../../../src/engine/Rulebook.ts';
import type { Authority } from './authorities.ts';
import { makeMutations, type Change, type Mutation } from './makeMutations.ts';
import type { DatedRecord } from './scenarios.ts';
import { settingOf, waysToMake, type Setting, type Way } from './waysToMake.ts';

const day = 86_400;

/** After a day that was in time: the day after, the next working day, and a week on. */
const lateDays = (due: number, { subject }: Setting): readonly number[] => {
  const { calendar } = subject.moment;
  return [...new Set([due + 1, calendar.dayAt(calendar.placeOf(due) + 1), due + 7])];
};

/** After a moment that was in time: a second, an hour and a day. */
const lateSeconds = (due: number): readonly number[] => [due + 1, due + 3600, due + day];

/** What was done late, moved past its last day or moment, or not done at all. */
const lateWays = (due: Due, done: string | undefined, setting: Setting): readonly Change[] => {
  const { facts, moment } = setting.subject;
  const { dueOn, dueAt } = compileDue(due, setting.policy.counting).dueDate(laidOut(facts), moment);
  const at = dueAt === undefined ? undefined : readInstant(dueAt);
  const last = at?.day ?? (dueOn === undefined ? undefined : toDayNumber(dueOn));
  if (last === undefined) return [];
  const notDone: readonly Way[] = done === undefined ? [[]] : [[{ fact: done, value: null }]];
  const afterwards = toCalendarDay(last + 1);
  const today = moment.asOf;
  const never = notDone.map((way): Change => ({ way, asOf: today > afterwards ? today : afterwards }));
  const noLater = notDone.filter((way) => way.length > 0).map((way): Change => ({ way }));
  if (done === undefined) return never;
  const moments =
    at === undefined
      ? lateDays(last, setting).map((late) =>
          factTypes.get(done) === 'instant' ? toInstant(late * day + day / 2, 0) : toCalendarDay(late),
        )
      : lateSeconds(at.seconds).map((late) => toInstant(late, at.offset));
  const late = moments.map((value): Change => {
    const on = toCalendarDay(readInstant(value)?.day ?? (readDay(value) as number));
    return { way: [{ fact: done, value }], asOf: on > today ? on : undefined };
  });
  return [...late, ...earlierAnchors(due, done, setting), ...noLater, ...never];
};

/** What it is counted from, moved so that what was done is too late. */
const earlierAnchors = (due: Due, done: string, setting: Setting): readonly Change[] => {
  const values = valuesOf<unknown>(setting.subject.facts);
  const anchors = limitsOf(due).map((limit) =>
    'by' in limit ? limit.by : 'after' in limit ? limit.after : limit.before,
  );
  return anchors.flatMap((fact): readonly Change[] => {
    const value = values[fact];
    const at = typeof value === 'string' ? (readInstant(value)?.day ?? readDay(value)) : undefined;
    if (at === undefined || fact === done || factTypes.get(fact) === 'instant') return [];
    return [1, 7, 31, 100].map((less) => ({ way: [{ fact, value: toCalendarDay(at - less) }] }));
  });
};

const asChanges = (ways: readonly Way[]): readonly Change[] => ways.map((way) => ({ way }));

/** The ways in which what a rule lays down can be broken, where it applies. */
const breaks = (rule: Rule, setting: Setting): readonly Change[] => {
  const { requirement, decision, duty, deadline, prohibition } = rule;
  if (requirement !== undefined) return asChanges(waysToMake(requirement.is, false, setting));
  if (decision?.is !== undefined) return asChanges(waysToMake(decision.is, false, setting));
  if (prohibition?.broken !== undefined) return asChanges(waysToMake(prohibition.broken, true, setting));
  if (deadline !== undefined) return lateWays(deadline.due, doneFactsOf(rule)[0], setting);
  if (duty?.done === undefined) return [];
  const undone = waysToMake(duty.done, false, setting);
  if (duty.due === undefined) return asChanges(undone);
  const later = lateWays(duty.due, undefined, setting);
  return undone.flatMap((way) => [{ way }, ...later.map(({ asOf }) => ({ way, asOf }))]);
};

const both = (one: readonly Way[], other: readonly Change[]): readonly Change[] =>
  one.flatMap((way) => other.map((change) => ({ ...change, way: [...way, ...change.way] })));

const changesFor = ({ rule }: PlacedRule, setting: Setting): readonly Change[] => {
  const { permission } = rule;
  if (permission?.used !== undefined) {
    return both(waysToMake(permission.used, true, setting), asChanges(waysToMake(rule.when, false, setting)));
  }
  return both(waysToMake(rule.when, true, setting), breaks(rule, setting));
};

/**
 * The changes to a record by each of which one rule is broken.
 *
 * @param placed - the rule
 * @param base - a record in which nothing is found
 * @param authority - the rules and the calendar
 * @returns the changes with the records that come of them
 */
export const mutationsOf = (placed: PlacedRule, base: DatedRecord, authority: Authority): readonly Mutation[] =>
  makeMutations(base, authority, (subject) => changesFor(placed, settingOf(subject, placed.policy)));
