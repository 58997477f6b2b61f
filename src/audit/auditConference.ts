import { deepFreeze } from '../domain/deepFreeze.ts';
import { rulebooksOf, type RulesInTime } from '../engine/rulesInTime.ts';
import type { Moment } from '../engine/Moment.ts';
import type { ConferenceAudit, ConferenceRecord } from './Audit.ts';
import { auditSubjects, conferenceOf, type AuditSubject } from './AuditSubject.ts';
import { toFinding } from './Breach.ts';
import { ruleId } from '../engine/ruleIds.ts';
import { joinFindings } from './joinFindings.ts';
import { joinOpenFacts } from './joinOpenFacts.ts';
import { decidedOn, lawsOf, type Law } from './Law.ts';
import { together, type CheckResult } from './CheckResult.ts';
import { checkActs } from './checkActs.ts';
import { checkEarlyReview } from './checkEarlyReview.ts';
import { checkObligations } from './checkObligations.ts';
import { checkRoute } from './checkRoute.ts';
import { checkRules } from './checkRules.ts';
import { readingsOf } from './readings.ts';
import { receiptOf } from './receiptOf.ts';
import { sortWaiting, type SortedWaiting } from './sortWaiting.ts';

/** What came of holding a child at a conference against one rulebook. */
interface Checked extends SortedWaiting, Pick<CheckResult, 'found'> {
  readonly law: Law;
}

const check = (law: Law, subject: AuditSubject): Checked => {
  const readings = readingsOf(subject);
  const ofRules = together([checkRules(law, readings), checkObligations(law, readings)]);
  const ofActs = checkActs(law, readings, ofRules.found);
  const ofRoute = checkRoute(law, readings, ofRules.found);
  const { found, waiting } = together([ofRules, ofActs, ofRoute, checkEarlyReview(law, subject)]);
  return { law, found, ...sortWaiting(waiting, subject) };
};

/**
 * Everything about a conference that was not as the documents lay it down, and everything of which that is not known.
 *
 * The record is taken as it stands on a day: what lies after it has not come about. A conference is held against what was
 * known and judged at it or before it, and against what follows it until the child's next one. What is not known is no
 * finding; it stands under `open`, with the rules that wait for it, or under `pending` where only a conference that is
 * still to come can tell it. What was judged is taken as it is; only whether it was judged as laid down, by whom and when,
 * is looked at. What was decided goes by the version in force at the conference, or on the day on which the plan ended, and
 * an obligation by the one in force when it arose; the receipt names those, and the documents of which none was in force.
 *
 * @param record - the case, and which of its conferences is audited; untrusted input becomes a case through `./validation`
 * @param rules - the rules to go by: the documents in all their versions, or one rulebook
 * @param moment - the day as of which the record is read, and the working days to count by
 * @returns the audit, deeply frozen
 * @throws {RangeError} where the case has no such conference, or has not a child that the conference names, and where
 *   `moment.asOf` is no calendar day
 * @example
 * ```ts
 * const nonAttendance = { wished: true, advocateOffered: false };
 * const conference = { id: 'review', children: ['a'], nonAttendance };
 * const child = { id: 'a', bornOn: '2019-05-02', diedOn: null, plans: [{ madeOn: '2025-11-28', endedOn: null }] };
 * const caseFile = { id: 'case', children: [child], conferences: [conference] };
 * const { findings } = auditConference({ case: caseFile, conference: 'review' }, rulebook, { asOf, calendar });
 * expect(findings.map(({ cites }) => cites)).toEqual([['oxfordshire/5.13.a']]);
 * expect(findings.map(({ pointers }) => pointers[0])).toEqual(['/conferences/0/nonAttendance/advocateOffered']);
 * ```
 * @public
 */
export function auditConference(record: ConferenceRecord, rules: RulesInTime, moment: Moment): ConferenceAudit {
  const { children } = conferenceOf(record);
  const subjects = auditSubjects(record, moment);
  const checked = lawsOf(rules).flatMap((law) => subjects.map((subject) => check(law, subject)));
  const all = rulebooksOf(rules).flatMap((rulebook) => rulebook.rules);
  const findings = checked.flatMap(({ law, found }) =>
    found.map(({ breach, subject }) => toFinding(breach, subject, law.rulebook)),
  );
  const open = checked.flatMap((one) => one.open);
  const pending = checked.flatMap((one) => one.pending);
  const toldBy = checked.filter((one) => [one.found, one.open, one.pending].some(({ length }) => length > 0));
  return deepFreeze({
    conference: record.conference,
    children: [...children],
    findings: joinFindings(findings, all.map(ruleId)),
    open: joinOpenFacts(open, all),
    pending: joinOpenFacts(pending, all),
    receipt: receiptOf(
      rules,
      subjects.map(decidedOn),
      toldBy.map(({ law }) => law.rulebook),
      moment,
    ),
  });
}
