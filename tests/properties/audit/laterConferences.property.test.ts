import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { auditConference, type ConferenceAudit, type Finding } from '../../../src/audit/index.ts';
import type { CalendarDay } from '../../../src/domain/CalendarDay.ts';
import type { CaseFile } from '../../../src/domain/CaseFile.ts';
import { layered, type Laid } from '../../support/shippedRulebooks.ts';
import { afterwards, aHistory, aLater, caseOf, lastOwnDay } from './aHistory.ts';

const runs = { numRuns: 12, interruptAfterTimeLimit: 90_000 };

/** Whole cases by whole rulebooks take their time. */
const slow = 120_000;

const auditOf = (caseFile: CaseFile, asOf: CalendarDay, { rulebook, calendar }: Laid): ConferenceAudit =>
  auditConference({ case: caseFile, conference: 'audited' }, rulebook, { asOf, calendar });

/** What can come to be too late, or be called for, only because time has passed. */
const comesWithTime = ['deadline-overdue', 'duty-overdue', 'review-not-convened'];

const named = ({ rule, code, children, pointers }: Finding): string => JSON.stringify([rule, code, children, pointers]);

describe.each(Object.values(layered))('an audit by $name', (laid) => {
  test(
    'is the same whatever the next conference was, and whatever was judged, made or ended from then on',
    () => {
      fc.assert(
        fc.property(aHistory, aLater, aLater, (history, one, other) => {
          const audit = auditOf(caseOf(history, one), afterwards, laid);
          expect(auditOf(caseOf(history, other), afterwards, laid)).toEqual(audit);
        }),
        runs,
      );
    },
    slow,
  );

  test(
    'finds the same once a later conference has been held as on the day before it, but for what has become late since',
    () => {
      fc.assert(
        fc.property(aHistory, aLater, (history, more) => {
          const stays = ({ findings }: ConferenceAudit): readonly string[] =>
            findings.filter(({ code }) => !comesWithTime.includes(code)).map(named);
          const before = auditOf(caseOf(history), lastOwnDay, laid);
          expect(stays(auditOf(caseOf(history, more), afterwards, laid))).toEqual(stays(before));
        }),
        runs,
      );
    },
    slow,
  );
});
