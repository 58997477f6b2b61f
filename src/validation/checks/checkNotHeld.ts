import type { Issue } from '../../domain/Result.ts';
import type { heldConferenceFacts } from '../../domain/vocabulary/heldConferenceFacts.ts';
import { show, warningOf } from '../../input/inputIssue.ts';
import { heldOnOf, notHeldHere } from './conferences.ts';
import { sayingsOf } from './perChild.ts';
import { saysYes } from './saysYes.ts';
import { conferencesOf, type CaseDraft, type ConferenceDraft } from './SenseCheck.ts';

/** The sections that tell what a conference led to. */
const sections = ['outcome', 'ending', 'decision', 'minutes', 'record'] as const;

/** What stands in them and may be so without any meeting. */
const withoutMeeting: ReadonlySet<string> = new Set<keyof typeof heldConferenceFacts>([
  'outcome.socialWorkerStaysVeryWorried',
  'outcome.proceedingsDecided',
  'outcome.proceedingsDecidedForAllChildren',
  'outcome.legalPlanningMeetingHeld',
  'outcome.legalPlanning',
  'outcome.legalLetterReceived',
  'outcome.legalLetter',
  'outcome.legalLetterSaysWhatAndWhy',
  'outcome.solicitorSeen',
  'minutes.copiesFitting',
  'minutes.childOldEnoughForCopy',
  'minutes.accessNeedsKnown',
  'minutes.onlookerHasRoleInPlan',
  'record.familyInCoreGroup',
  'record.takerTrainedWithoutOtherPart',
]);

const checkConference = (conference: ConferenceDraft): readonly Issue[] => {
  if (heldOnOf(conference) !== null) return [];
  const related = [notHeldHere(conference)];
  // Where nothing took place, a no is right.
  return sayingsOf(conference).flatMap(({ part, path }) =>
    sections.flatMap((section) => {
      const told = Object.entries<unknown>(part[section] ?? {}).find(
        ([key, value]) => saysYes(value) && !withoutMeeting.has(`${section}.${key}`),
      );
      if (told === undefined) return [];
      const [key, found] = told;
      const message = `${show(`${section}.${key}`)} tells of a conference that was held, and this one was not`;
      const help = 'write down on which day it was held, or leave out what it did not lead to';
      return [warningOf({ code: 'told-but-not-held', path: [...path, section, key], found, message, help, related })];
    }),
  );
};

/**
 * What only a conference that was held can lead to, told of one that was not; of each section the first that is.
 *
 * @param draft - the case
 * @returns `told-but-not-held` warnings
 * @internal
 */
export function checkNotHeld(draft: CaseDraft): readonly Issue[] {
  return conferencesOf(draft).flatMap(checkConference);
}
