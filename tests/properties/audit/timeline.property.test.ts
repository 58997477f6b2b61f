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

/**
 * Something that was not done by the day before the next conference, and of which a later day knows less, or knows another
 * rule to hold: a conference of unknown kind may have been the review, visits may have been due at other times.
 */
const saysAsMuchLater =
  ({ deadline, rule }: Finding, child: string, deadlineOf: ReadonlyMap<string, string | null>) =>
  (entry: TimelineEntry): boolean =>
    deadline?.done === null &&
    entry.children.includes(child) &&
    entry.deadline === deadlineOf.get(rule) &&
    (entry.status === 'unknown' || (entry.rule !== rule && notInTime.includes(entry.status)));

describe.each(authorities)('$name', ({ rulebook, calendar }) => {
  const recurring = new Set(
    datedRules(rulebook).flatMap(({ id, scope }) => (['review', 'visit', 'core-group'].includes(scope) ? [id] : [])),
  );

  const deadlineOf = new Map(datedRules(rulebook).map(({ id, deadline }) => [id, deadline]));

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
                  entries.some(saysTheSame(finding, child)) ||
                  (recurring.has(rule) && entries.some(saysAsMuchLater(finding, child, deadlineOf)));
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
