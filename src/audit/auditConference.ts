import { deepFreeze } from '../domain/deepFreeze.ts';
import { library } from '../engine/library.ts';
import type { Moment } from '../engine/Moment.ts';
import type { Rulebook } from '../engine/Rulebook.ts';
import type { ConferenceAudit, ConferenceRecord } from './Audit.ts';
import { conferenceOf, everyoneAudited, onBothDays, type Audited } from './Audited.ts';
import { ruleId, toFinding } from './Breach.ts';
import { joinFindings } from './joinFindings.ts';
import { joinOpenFacts } from './joinOpenFacts.ts';
import { weighActs } from './weighActs.ts';
import { weighEarlyReview } from './weighEarlyReview.ts';
import { together, type Weighed } from './Weighed.ts';
import { weighRoute } from './weighRoute.ts';
import { weighRules } from './weighRules.ts';

const weigh = (rulebook: Rulebook, audited: Audited): Weighed => {
  const ofRules = weighRules(rulebook, audited);
  const whole = onBothDays(audited);
  const ofActs = weighActs(rulebook, whole, ofRules.found);
  const ofRoute = weighRoute(rulebook, whole, ofRules.found);
  return together([ofRules, ofActs, ofRoute, weighEarlyReview(rulebook, audited)]);
};

/**
 * Everything about a conference that was not as the documents lay it down, and everything of which that is not known.
 *
 * The record is taken as it stands on a day: what lies after it has not come about. What is not known is no finding; it
 * stands under `open`, with the rules that wait for it. What was judged is taken as it is; only whether it was judged as
 * laid down, by whom and when, is looked at.
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
 * const caseFile = { id: 'case', children: [{ id: 'a' }], conferences: [conference] };
 * const { findings } = auditConference({ case: caseFile, conference: 'review' }, rulebook, { asOf, calendar });
 * expect(findings.map(({ cites }) => cites)).toEqual([['oxfordshire/5.13.a']]);
 * expect(findings.map(({ pointers }) => pointers[0])).toEqual(['/conferences/0/nonAttendance/advocateOffered']);
 * ```
 * @public
 */
export function auditConference(record: ConferenceRecord, rulebook: Rulebook, moment: Moment): ConferenceAudit {
  const { children } = conferenceOf(record);
  const { found, waiting } = together(
    everyoneAudited(record, rulebook, moment).map((audited) => weigh(rulebook, audited)),
  );
  const findings = found.map(({ breach, audited }) => toFinding(breach, audited, rulebook));
  const { asOf, calendar } = moment;
  return deepFreeze({
    conference: record.conference,
    children: [...children],
    findings: joinFindings(findings, rulebook.rules.map(ruleId)),
    open: joinOpenFacts(waiting, rulebook),
    receipt: { library, policies: rulebook.policies, calendar: calendar.name, asOf },
  });
}
