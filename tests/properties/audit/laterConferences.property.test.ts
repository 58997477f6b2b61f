import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { auditConference, type ConferenceAudit, type Finding, type OpenFact } from '../../../src/audit/index.ts';
import type { CalendarDay } from '../../../src/domain/CalendarDay.ts';
import type { CaseFile } from '../../../src/domain/CaseFile.ts';
import { factsOfRule } from '../../../src/engine/factsOfRule.ts';
import { ruleId } from '../../../src/engine/ruleIds.ts';
import type { PlacedRule } from '../../../src/engine/Rulebook.ts';
import { layered, type Laid } from '../../support/shippedRulebooks.ts';
import { afterwards, aHistory, aLater, caseOf, lastOwnDay, type Later } from './aHistory.ts';

const runs = { numRuns: 12, interruptAfterTimeLimit: 90_000 };

/** Whole cases by whole rulebooks take their time. */
const slow = 120_000;

const auditOf = (caseFile: CaseFile, asOf: CalendarDay, { rulebook, calendar }: Laid): ConferenceAudit =>
  auditConference({ case: caseFile, conference: 'audited' }, rulebook, { asOf, calendar });

/** What can come to be too late, or be called for, only because time has passed. */
const comesWithTime = ['deadline-overdue', 'duty-overdue', 'review-not-convened'];

const named = ({ rule, code, children, pointers }: Finding): string => JSON.stringify([rule, code, children, pointers]);

/** Whether a review came soon, or will, and whether the initial one was put off, is told by whichever conference is next. */
const toldByNext: ReadonlySet<string> = new Set([
  'lookedAfter.reviewConferenceOn',
  'enquiry.conferencePostponedWhileProtected',
]);

const asksOfNext = ({ rule }: PlacedRule): boolean => factsOfRule(rule).some((name) => toldByNext.has(name));

/** What is due on a day after the next conference is owed no longer where the child died before. */
const withDeathOf = ({ diedOn }: Later, other: Later): Later => ({ ...other, diedOn });

/** What an audit says of all other rules. */
const sayOthers = ({ findings, open, pending, ...others }: ConferenceAudit, { rulebook }: Laid): object => {
  const left = new Set(rulebook.rules.filter(asksOfNext).map(ruleId));
  const isOfOthers = ({ rules }: OpenFact): boolean => !rules.some(({ rule }) => left.has(rule));
  return {
    ...others,
    findings: findings.filter(({ rule }) => !left.has(rule)),
    open: open.filter(isOfOthers),
    pending: pending.filter(isOfOthers),
  };
};

describe.each(Object.values(layered))('an audit by $name', (laid) => {
  test(
    'is the same whatever the next conference was, unless a rule asks for that, and whatever was judged, made or ended from then on',
    () => {
      fc.assert(
        fc.property(aHistory, aLater, aLater, (history, one, other) => {
          const [told, toldOtherwise] = [one, withDeathOf(one, other)].map((later) =>
            sayOthers(auditOf(caseOf(history, later), afterwards, laid), laid),
          );
          expect(toldOtherwise).toEqual(told);
        }),
        runs,
      );
    },
    slow,
  );

  test(
    'is the same whatever was judged, made or ended from the next conference on, which may be any',
    () => {
      fc.assert(
        fc.property(aHistory, aLater, aLater, (history, one, other) => {
          const audit = auditOf(caseOf(history, one), afterwards, laid);
          const { conferences } = one;
          expect(auditOf(caseOf(history, { ...withDeathOf(one, other), conferences }), afterwards, laid)).toEqual(
            audit,
          );
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
