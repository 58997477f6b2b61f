import type { CalendarDay } from '../domain/CalendarDay.ts';
import { ask } from '../engine/ask.ts';
import type { Obligation } from '../engine/Decision.ts';
import type { DatedRule } from './DatedRule.ts';
import { doneIn } from './doneIn.ts';
import { hasBegun } from './hasBegun.ts';
import { missingFacts, type Inquiry } from './missingFacts.ts';
import { factsFrom, type Occurrence } from './Occurrence.ts';
import { isAfter, overrunOf } from './overrun.ts';
import { plannedFor } from './plannedFor.ts';
import type { RulesAndCalendar } from './RulesAndCalendar.ts';
import { statusOf } from './statusOf.ts';
import type { Overrun, PlannedDay, TimelineEntry, TimelineStatus } from './TimelineEntry.ts';

/** The entry of an obligation, as far as it follows from the rule and the facts alone. */
type Dated = Pick<TimelineEntry, 'due' | 'done' | 'status' | 'steps'>;

const inquire = (dated: DatedRule, { view }: Occurrence, { rulebook, calendar }: RulesAndCalendar): Inquiry => ({
  dated,
  rulebook,
  facts: factsFrom(view),
  moment: { asOf: view.asOf, calendar },
});

const dutyOf = ({ dated, rulebook, facts, moment }: Inquiry): Obligation | undefined =>
  ask(dated.question, rulebook, facts, moment).duties.find(({ rule }) => rule === dated.id);

const isDone: readonly TimelineStatus[] = ['done', 'late'];

/** How late it was done; where it was not done, how late it was when nothing was owed any more, or is now. */
const overrunIn = (
  { due, done, status, steps }: Dated,
  end: CalendarDay,
  { calendar }: RulesAndCalendar,
): Overrun | null => {
  const isLate = status === 'late' || status === 'overdue' || status === 'missed';
  return due !== null && isLate ? overrunOf({ due, steps }, done ?? end, calendar) : null;
};

const planIn = (
  { due, done, status, steps }: Dated,
  on: CalendarDay | undefined,
  { calendar }: RulesAndCalendar,
): PlannedDay | null => {
  if (on === undefined || done !== null || status === 'missed' || isDone.includes(status)) return null;
  return { on, overrun: due !== null && isAfter(due, on) ? overrunOf({ due, steps }, on, calendar) : null };
};

/** Once a conference is known not to be held any more, what has no day yet counts from what never came of it. */
const neverRuns = ({ view, closedOn, conference }: Occurrence, due: Dated['due']): boolean =>
  due === null && closedOn !== undefined && conference !== null && view.conference?.heldOn === null;

/**
 * The obligation that a rule lays down at one of its occurrences.
 *
 * @param dated - the rule
 * @param occurrence - the occurrence
 * @param by - the rulebook that the rule is from, and the calendar
 * @returns the entry of the one child, or `undefined` where the rule is known not to apply or nothing is owed any more
 * @internal
 */
export function entryIn(dated: DatedRule, occurrence: Occurrence, by: RulesAndCalendar): TimelineEntry | undefined {
  const { view, state, closedOn, key, conference, exclusion } = occurrence;
  const inquiry = inquire(dated, occurrence, by);
  const duty = dutyOf(inquiry);
  if (duty === undefined || !hasBegun(duty, dated.due)) return undefined;

  const { rule, cites, force, who, what, to, kept, provisional, steps } = duty;
  const due = duty.dueAt ?? duty.dueOn ?? null;
  if (neverRuns(occurrence, due)) return undefined;
  const done = doneIn(dated, occurrence);
  const status = statusOf({ kept, tellsDone: dated.tellsDone, due, done, asOf: view.asOf, closedOn }, state);
  if (status === undefined) return undefined;

  const isSettled = duty.applies === 'yes' && due !== null && status !== 'unknown';
  const result: Dated = { due, done, status, steps };
  return {
    id: [rule, encodeURIComponent(view.child.id), key].join('/'),
    children: [view.child.id],
    conference,
    exclusion,
    rule,
    deadline: dated.deadline,
    cites,
    force,
    applies: duty.applies,
    who,
    what,
    to,
    due,
    done,
    status,
    overrun: overrunIn(result, closedOn ?? view.asOf, by),
    planned: planIn(result, plannedFor(dated, occurrence), by),
    provisional,
    steps,
    missing: isSettled ? [] : missingFacts(inquiry, duty),
  };
}
