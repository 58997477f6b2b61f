import type { CalendarDay } from '../domain/CalendarDay.ts';
import type { CaseFile } from '../domain/CaseFile.ts';
import type { Child } from '../domain/Child.ts';
import type { Scope } from '../domain/derived/DerivedFact.ts';
import { childOccurrences, moveOccurrences } from './childOccurrences.ts';
import { childOfCase, type ChildOfCase } from './ChildOfCase.ts';
import { conferenceOccurrences, exclusionOccurrences } from './conferenceOccurrences.ts';
import type { DatedRule } from './DatedRule.ts';
import { enquiryOccurrences } from './enquiryOccurrences.ts';
import type { Occurrence } from './Occurrence.ts';
import { periodOccurrences } from './periodOccurrences.ts';
import { planOccurrences } from './planOccurrences.ts';
import { coreGroupOccurrences, seriesOccurrences, visitOccurrences } from './recurringOccurrences.ts';
import { reviewOccurrences } from './reviewOccurrences.ts';
import { withConferenceAsked } from './withConferenceAsked.ts';

type Find = (of: ChildOfCase, dated: DatedRule) => readonly Occurrence[];

const occurrencesIn: Readonly<Record<Scope, Find>> = {
  exclusion: exclusionOccurrences,
  conference: conferenceOccurrences,
  review: reviewOccurrences,
  visit: visitOccurrences,
  'core-group': coreGroupOccurrences,
  series: (of, { series = '' }) => seriesOccurrences(of, series),
  enquiry: enquiryOccurrences,
  plan: planOccurrences,
  'looked-after-period': periodOccurrences,
  move: moveOccurrences,
  child: childOccurrences,
};

/** What is owed once, and not at a conference, can hang on one. */
const canHangOnConference: readonly Scope[] = ['enquiry', 'plan', 'looked-after-period', 'move', 'child'];

/**
 * The occurrences of a child at which a rule is to be asked: for each there is one obligation under it.
 *
 * @param caseFile - the case
 * @param child - one of its children
 * @param asOf - the last day that counts
 * @returns from a rule to its occurrences, which rules of one scope, series and reach share
 * @internal
 */
export function occurrencesOf(
  caseFile: CaseFile,
  child: Child,
  asOf: CalendarDay,
): (dated: DatedRule) => readonly Occurrence[] {
  const known = new Map<string, readonly Occurrence[]>();
  return (dated) => {
    const { scope, series, reach } = dated;
    const group = JSON.stringify([scope, series, reach]);
    const occurrences = known.get(group) ?? occurrencesIn[scope](childOfCase(caseFile, child, asOf, reach), dated);
    known.set(group, occurrences);
    return canHangOnConference.includes(scope)
      ? occurrences.map((occurrence) => withConferenceAsked(dated, occurrence))
      : occurrences;
  };
}
