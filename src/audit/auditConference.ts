import { deepFreeze } from '../domain/deepFreeze.ts';
import { library } from '../engine/library.ts';
import type { Moment } from '../engine/Moment.ts';
import type { Rulebook } from '../engine/Rulebook.ts';
import type { ConferenceAudit, ConferenceRecord } from './Audit.ts';
import { auditSubjects, conferenceOf, type AuditSubject } from './AuditSubject.ts';
import { ruleId, toFinding } from './Breach.ts';
import { joinFindings } from './joinFindings.ts';
import { joinOpenFacts } from './joinOpenFacts.ts';
import { together, type CheckResult } from './CheckResult.ts';
import { checkActs } from './checkActs.ts';
import { checkEarlyReview } from './checkEarlyReview.ts';
import { checkRoute } from './checkRoute.ts';
import { checkRules } from './checkRules.ts';
import { readingsOf } from './readings.ts';
import { sortWaiting, type SortedWaiting } from './sortWaiting.ts';

const check = (rulebook: Rulebook, subject: AuditSubject): SortedWaiting & Pick<CheckResult, 'found'> => {
  const readings = readingsOf(subject);
  const ofRules = checkRules(rulebook, readings);
  const ofActs = checkActs(rulebook, readings, ofRules.found);
  const ofRoute = checkRoute(rulebook, readings, ofRules.found);
  const { found, waiting } = together([ofRules, ofActs, ofRoute, checkEarlyReview(rulebook, subject)]);
  return { found, ...sortWaiting(waiting, subject) };
};

/**
 * Everything about a conference that was not as the documents lay it down, and everything of which that is not known.
 *
 * The record is taken as it stands on a day: what lies after it has not come about. A conference is held against what was
 * known and judged at it or before it, and against what follows it until the child's next one. What is not known is no
 * finding; it stands under `open`, with the rules that wait for it, or under `pending` where only a conference that is
 * still to come can tell it. What was judged is taken as it is; only whether it was judged as laid down, by whom and when,
 * is looked at.
 *
 * @param record - the case, and which of its conferences is audited; untrusted input becomes a case through `./validation`
 * @param rulebook - the rules
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
export function auditConference(record: ConferenceRecord, rulebook: Rulebook, moment: Moment): ConferenceAudit {
  const { children } = conferenceOf(record);
  const checked = auditSubjects(record, rulebook, moment).map((subject) => check(rulebook, subject));
  const found = checked.flatMap((one) => one.found);
  const findings = found.map(({ breach, subject }) => toFinding(breach, subject, rulebook));
  const { asOf, calendar } = moment;
  return deepFreeze({
    conference: record.conference,
    children: [...children],
    findings: joinFindings(findings, rulebook.rules.map(ruleId)),
    open: joinOpenFacts(
      checked.flatMap(({ open }) => open),
      rulebook,
    ),
    pending: joinOpenFacts(
      checked.flatMap(({ pending }) => pending),
      rulebook,
    ),
    receipt: { library, policies: rulebook.policies, calendar: calendar.name, asOf },
  });
}
