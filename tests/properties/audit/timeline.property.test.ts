import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { auditConference, type Finding } from '../../../src/audit/index.ts';
import { toCalendarDay } from '../../../src/domain/CalendarDay.ts';
import type { CaseFile } from '../../../src/domain/CaseFile.ts';
import { datedRules } from '../../../src/timeline/DatedRule.ts';
import { timeline, type Timeline, type TimelineEntry } from '../../../src/timeline/index.ts';
import { aDatedCase, authorities } from '../timeline/aDatedCase.ts';
import { aToday } from '../timeline/aHistory.ts';

const runs = { numRuns: 25 };

/** Whole cases by whole rulebooks take their time. */
const slow = 120_000;

const notInTime = ['late', 'overdue', 'missed'];

/** An entry that says of the finding's obligation what the finding says. */
const saysTheSame =
  (finding: Finding, child: string) =>
  ({ rule, children, due, status }: TimelineEntry): boolean =>
    rule === finding.rule &&
    children.includes(child) &&
    due === (finding.deadline?.dueAt ?? finding.deadline?.dueOn) &&
    notInTime.includes(status);

/** Whether a conference may have been the review, or not: as of the day before it, the review was overdue for certain. */
const mayHaveBeenReview = ({ conferences }: CaseFile, child: string): boolean =>
  conferences.some(({ children, kind }) => children.includes(child) && kind === undefined);

/** Whether visits were lowered, or raised again, at some time: what was overdue then is counted otherwise since. */
const areVisitsCountedAnew = ({ children }: CaseFile, child: string): boolean =>
  children.some(({ id, chronology = [] }) => id === child && chronology.some(({ lookedAfter }) => lookedAfter));

describe.each(authorities)('$name', ({ rulebook, calendar }) => {
  const recurring = new Set(
    datedRules(rulebook).flatMap(({ id, scope }) => (['review', 'visit', 'core-group'].includes(scope) ? [id] : [])),
  );

  const deadlineOf = new Map(datedRules(rulebook).map(({ id, deadline }) => [id, deadline]));

  /** What was not done by the day before the next conference, and of which a later day knows less, or counts otherwise. */
  const isToldOtherwiseLater = (caseFile: CaseFile, child: string, finding: Finding, entries: Timeline): boolean => {
    const name = deadlineOf.get(finding.rule);
    if (finding.deadline?.done !== null || !recurring.has(finding.rule)) return false;
    const own = entries.filter(({ children, deadline }) => children.includes(child) && deadline === name);
    if (name === 'review') return mayHaveBeenReview(caseFile, child) && own.some(({ status }) => status === 'unknown');
    return (
      name === 'visit' &&
      areVisitsCountedAnew(caseFile, child) &&
      own.some(({ status }) => [...notInTime, 'unknown'].includes(status))
    );
  };

  const findingsOf = (
    caseFile: CaseFile,
    conference: string,
    asOf: ReturnType<typeof toCalendarDay>,
  ): readonly Finding[] => auditConference({ case: caseFile, conference }, rulebook, { asOf, calendar }).findings;

  const sayAll = (entries: Timeline, { rule }: Finding): unknown =>
    entries
      .filter((entry) => entry.rule === rule)
      .map(({ children, due, done, status }) => ({ children, due, done, status }));

  test(
    'whatever an audit finds not to have been done in time stands so in the timeline',
    () => {
      fc.assert(
        fc.property(aDatedCase, aToday, (caseFile, today) => {
          const asOf = toCalendarDay(today);
          const entries = timeline(caseFile, rulebook, { asOf, calendar });
          for (const { id } of caseFile.conferences) {
            for (const finding of findingsOf(caseFile, id, asOf)) {
              if (finding.deadline === undefined) continue;
              for (const child of finding.children) {
                const { code, rule, deadline } = finding;
                const context = {
                  conference: id,
                  child,
                  code,
                  rule,
                  deadline,
                  asOf: finding.asOf,
                  in: sayAll(entries, finding),
                };
                const isTold =
                  entries.some(saysTheSame(finding, child)) || isToldOtherwiseLater(caseFile, child, finding, entries);
                expect(isTold, JSON.stringify(context)).toBe(true);
              }
            }
          }
        }),
        runs,
      );
    },
    slow,
  );

  test(
    'what the timeline has to be late at a conference that was held is found by the audit of it',
    () => {
      fc.assert(
        fc.property(aDatedCase, aToday, (caseFile, today) => {
          const asOf = toCalendarDay(today);
          for (const entry of timeline(caseFile, rulebook, { asOf, calendar })) {
            if (entry.conference === null || entry.applies !== 'yes' || !notInTime.includes(entry.status)) continue;
            const found = findingsOf(caseFile, entry.conference, asOf);
            for (const child of entry.children) {
              const isFound = found.some((finding) => finding.rule === entry.rule && finding.children.includes(child));
              expect(isFound, JSON.stringify({ entry, found: found.map(({ rule }) => rule) })).toBe(true);
            }
          }
        }),
        runs,
      );
    },
    slow,
  );

  test(
    'what recurs and was not in time, or is not, is found by the audit of one of the conferences',
    () => {
      fc.assert(
        fc.property(aDatedCase, aToday, (caseFile, today) => {
          const asOf = toCalendarDay(today);
          const late = timeline(caseFile, rulebook, { asOf, calendar }).filter(
            ({ rule, applies, status }) => recurring.has(rule) && applies === 'yes' && notInTime.includes(status),
          );
          for (const { rule, children, due, done, status } of late) {
            for (const child of children) {
              const held = caseFile.conferences.filter(
                ({ children: about, heldOn }) => about.includes(child) && typeof heldOn === 'string',
              );
              if (!held.some(({ heldOn }) => String(heldOn) <= String(due))) continue;
              const isFound = held.some(({ id }) =>
                findingsOf(caseFile, id, asOf).some(
                  (finding) =>
                    finding.rule === rule &&
                    finding.children.includes(child) &&
                    (finding.deadline?.dueAt ?? finding.deadline?.dueOn) === due,
                ),
              );
              expect(isFound, JSON.stringify({ rule, child, due, done, status })).toBe(true);
            }
          }
        }),
        runs,
      );
    },
    slow,
  );
});
