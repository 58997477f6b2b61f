import { dayBefore } from '../domain/dayBefore.ts';
import { oncePer } from '../domain/oncePer.ts';
import { arisenOn } from '../engine/arisenOn.ts';
import { belongsOf } from '../engine/compileRule.ts';
import type { PlacedRule } from '../engine/Rulebook.ts';
import { questions } from '../questions/index.ts';
import { datedRules, type DatedRule } from '../timeline/DatedRule.ts';
import { entryIn } from '../timeline/entryIn.ts';
import { factsFrom, type Occurrence } from '../timeline/Occurrence.ts';
import { ranUntil } from '../timeline/ranUntil.ts';
import type { TimelineEntry, TimelineStatus } from '../timeline/TimelineEntry.ts';
import { seenFrom, type AuditSubject } from './AuditSubject.ts';
import { nothing, together, type CheckResult } from './CheckResult.ts';
import { factsBehind } from './factsBehind.ts';
import type { Law } from './Law.ts';
import { inWholeRecord, obligationsAt } from './obligationsAt.ts';
import type { Readings } from './readings.ts';
import { ruleBreach } from './ruleBreach.ts';
import { concernsEnding } from './rulesToCheck.ts';

const rulesWithDates = oncePer(datedRules);

const notInTime: readonly TimelineStatus[] = ['late', 'overdue', 'missed'];

/** The rule as it stands in the rulebook. */
const placedIn = ({ rulebook }: Law, { rule }: DatedRule): PlacedRule | undefined =>
  rulebook.rules.find((placed) => placed.rule === rule);

const behindOutcome = ({ rule }: DatedRule, { rulebook }: Law, { facts, moment }: AuditSubject): readonly string[] => {
  const { question: name, forOutcomes } = belongsOf(rule);
  const question = name === undefined || forOutcomes === undefined ? undefined : questions.get(name);
  return question === undefined ? [] : factsBehind(question, rulebook, facts, moment);
};

/** Whether something was done late that was overdue before the conference already: the audit of the one before tells of it. */
const wasOverdueBefore = ({ due }: TimelineEntry, { state }: Occurrence, { view }: AuditSubject): boolean => {
  const heldOn = view.conference?.heldOn;
  return state.is === 'happened' && due !== null && typeof heldOn === 'string' && due < dayBefore(heldOn);
};

const checkObligation = (dated: DatedRule, occurrence: Occurrence, law: Law, audited: AuditSubject): CheckResult => {
  const { view } = occurrence;
  const { rulebook } = law;
  const { calendar } = audited.moment;
  const placed = placedIn(law, dated);
  const arisen = arisenOn(dated, factsFrom(view), { asOf: view.asOf, calendar }) ?? view.asOf;
  // As of its own day: a version of a later one changes nothing of what had been owed by then.
  const entry = law.governs(arisen, ranUntil(dated, occurrence) ?? view.asOf)
    ? entryIn(dated, occurrence, { rulebook, calendar })
    : undefined;
  if (entry === undefined || placed === undefined || wasOverdueBefore(entry, occurrence, audited)) return nothing;
  // As the timeline sees it, whatever can be known by then.
  const seen = seenFrom(audited.conference, view, audited.moment);
  const subject = { ...seen, view: inWholeRecord(view, audited.view), facts: factsFrom(view) };
  const isLate = notInTime.includes(entry.status);
  if (entry.status === 'unknown' || (isLate && entry.applies === 'unknown')) {
    return { found: [], waiting: [{ facts: entry.missing, rules: [placed], subject }] };
  }
  if (!isLate) return nothing;
  const breach = ruleBreach(placed, subject, rulebook, behindOutcome(dated, law, subject), entry.done);
  return breach === undefined ? nothing : { found: [{ breach, subject }], waiting: [] };
};

/**
 * Holds a child's record against every rule that lays down by when something is to be done, as the timeline has it.
 *
 * @param law - the rules, and what goes by them
 * @param readings - the child, the conference and the request, as of the day of the audit and of the last that belongs to it
 * @returns what was not done in time, and that of which it is not known
 */
export function checkObligations(law: Law, readings: Readings): CheckResult {
  const rules = rulesWithDates(law.rulebook).filter((dated) => concernsEnding(dated, readings) !== 'elsewhere');
  return together(
    rules.flatMap((dated) =>
      obligationsAt(dated, readings).map((occurrence) => checkObligation(dated, occurrence, law, readings.subject)),
    ),
  );
}
