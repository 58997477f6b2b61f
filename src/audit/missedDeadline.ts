import { toDayNumber, readDay, type DayNumber } from '../domain/CalendarDay.ts';
import type { CalendarDay } from '../domain/CalendarDay.ts';
import { laidOut, type LaidOut } from '../domain/Facts.ts';
import { readInstant, type Instant } from '../domain/Instant.ts';
import { compileDue, type CompiledDue, type CompiledLimit, type DueDate } from '../engine/dueDates.ts';
import type { Policy } from '../engine/Policy.ts';
import type { Due } from '../engine/Due.ts';
import type { Lateness, MissedDeadline } from './Audit.ts';
import type { AuditSubject } from './AuditSubject.ts';
import { sayCount } from '../domain/sayPeriod.ts';

/** Something that was missed, with the facts that it was counted from. */
export interface Missed {
  readonly deadline: MissedDeadline;
  readonly anchors: readonly string[];
}

/** A day or moment as a fact of a day or of an instant holds it. */
type Done = CalendarDay | Instant | null;

const dayOf = (done: CalendarDay | Instant): DayNumber => readInstant(done)?.day ?? (readDay(done) as DayNumber);

const latenessOf = (due: DueDate, done: Done, { moment: { calendar, today } }: AuditSubject): Lateness => {
  const doneAt = done === null ? undefined : readInstant(done);
  const dueAt = due.dueAt === undefined ? undefined : readInstant(due.dueAt);
  if (doneAt !== undefined && dueAt !== undefined) {
    return { minutes: Math.ceil((doneAt.seconds - dueAt.seconds) / 60) };
  }
  const dueDay = dueAt?.day ?? toDayNumber(due.dueOn as CalendarDay);
  const until = done === null ? today : dayOf(done);
  return { days: until - dueDay, workingDays: calendar.placeOf(until) - calendar.placeOf(dueDay) };
};

/** Those that the soonest due date was counted from; the latest is counted from all. */
const countedFrom = (
  { limits }: CompiledDue,
  found: DueDate,
  facts: LaidOut,
  { moment }: AuditSubject,
): readonly CompiledLimit[] =>
  limits.filter((limit) => {
    const { dueOn, dueAt } = limit.explain(facts, moment);
    return dueOn === found.dueOn && dueAt === found.dueAt;
  });

/**
 * The arithmetic of something that was not done by when it had to be.
 *
 * @param due - when it was due
 * @param done - when it was done; `null` where it was not
 * @param policy - the policy, for its way of counting
 * @param subject - the case
 * @returns when it was due and done, how late that is, and the facts that it was counted from
 */
export function missedDeadline(due: Due, done: Done, policy: Policy, subject: AuditSubject): Missed {
  const facts = laidOut(subject.facts);
  const compiled = compileDue(due, policy.counting);
  const dueDate = compiled.dueDate(facts, subject.moment);
  const counted = 'latest' in due ? compiled.limits : countedFrom(compiled, dueDate, facts, subject);
  return {
    deadline: { ...dueDate, done, lateBy: latenessOf(dueDate, done, subject) },
    anchors: counted.map(({ anchor }) => anchor),
  };
}

/**
 * How late something is, in words.
 *
 * @param lateBy - how late
 * @returns such as `3 days (1 working day)`
 */
export function sayLateness(lateBy: Lateness): string {
  return 'minutes' in lateBy
    ? sayCount(lateBy.minutes, 'minutes')
    : `${sayCount(lateBy.days, 'days')} (${sayCount(lateBy.workingDays, 'workingDays')})`;
}
