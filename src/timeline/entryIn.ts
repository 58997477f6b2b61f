import { ask } from '../engine/ask.ts';
import type { DutyToDo } from '../engine/Decision.ts';
import type { Rulebook } from '../engine/Rulebook.ts';
import type { WorkingDayCalendar } from '../ports/WorkingDayCalendar.ts';
import type { DatedRule } from './DatedRule.ts';
import { doneIn } from './doneIn.ts';
import { hasBegun } from './hasBegun.ts';
import { missingFacts, type Inquiry } from './missingFacts.ts';
import { overrunOf } from './overrun.ts';
import type { ReadSituation } from './Situation.ts';
import { statusOf } from './statusOf.ts';
import type { TimelineEntry } from './TimelineEntry.ts';

/** The rules to go by, and the working days to count by. */
export interface Ground {
  readonly rulebook: Rulebook;
  readonly calendar: WorkingDayCalendar;
}

const inquire = (dated: DatedRule, { facts, asOf }: ReadSituation, { rulebook, calendar }: Ground): Inquiry => ({
  dated,
  rulebook,
  facts,
  moment: { asOf, calendar },
});

const dutyOf = ({ dated, rulebook, facts, moment }: Inquiry): DutyToDo | undefined =>
  ask(dated.question, rulebook, facts, moment).duties.find(({ rule }) => rule === dated.id);

/** Whether it is not known if the plan ran on, on which the next one of what recurs under it hangs. */
const mayHaveEnded = ({ standing, facts }: ReadSituation): boolean =>
  standing.is === 'next' && facts.values['plan.endedOn'] === undefined;

const withPlanEnd = (missing: readonly string[], isOpen: boolean): readonly string[] =>
  isOpen && !missing.includes('plan.endedOn') ? [...missing, 'plan.endedOn'] : missing;

const late = ['late', 'overdue', 'missed'];

/**
 * The obligation that a rule lays down in a situation.
 *
 * @param dated - the rule
 * @param situation - the situation, with its facts
 * @param ground - the rulebook and the calendar
 * @returns the entry of the one child, or `undefined` where the rule is known not to apply or nothing is owed any more
 * @internal
 */
export function entryIn(dated: DatedRule, situation: ReadSituation, ground: Ground): TimelineEntry | undefined {
  const { subject, standing, key, conference, exclusion, asOf, facts } = situation;
  const inquiry = inquire(dated, situation, ground);
  const duty = dutyOf(inquiry);
  if (duty === undefined || !hasBegun(duty, dated.due)) return undefined;

  const due = duty.dueAt ?? duty.dueOn ?? null;
  const done = doneIn(standing, dated, facts);
  const status = statusOf({ kept: duty.kept, tellsDone: dated.tellsDone, due, done, asOf }, standing);
  if (status === undefined) return undefined;

  const isOpen = mayHaveEnded(situation);
  const isSettled = duty.applies === 'yes' && due !== null && status !== 'unknown';
  const { rule, cites, force, who, what, to, provisional, steps } = duty;
  return {
    id: [rule, encodeURIComponent(subject.child), key].join('/'),
    children: [subject.child],
    conference,
    exclusion,
    rule,
    deadline: dated.deadline,
    cites,
    force,
    applies: isOpen ? 'unknown' : duty.applies,
    who,
    what,
    to,
    due,
    done,
    status,
    overrun: due !== null && late.includes(status) ? overrunOf({ due, steps }, done ?? asOf, ground.calendar) : null,
    provisional,
    steps,
    missing: withPlanEnd(isSettled ? [] : missingFacts(inquiry, duty), isOpen),
  };
}
