import { isOfAnyKind, latestHeld, type ConferenceHistory } from './conferenceHistory.ts';
import type { ConferenceInQuestion } from './conferenceInQuestion.ts';
import { agreedUpon, historiesBefore } from './historiesBefore.ts';
import { settle } from './Latest.ts';

const wasLatestQuorate = (history: ConferenceHistory): boolean | undefined => {
  const latestOn = settle(latestHeld(history, isOfAnyKind));
  if (latestOn === undefined || latestOn === null) return undefined;
  const [met, ...others] = new Set(
    history.conferences.flatMap(({ conference, heldOn }) =>
      heldOn === latestOn || heldOn === undefined ? [conference.quorum?.met] : [],
    ),
  );
  return others.length === 0 ? met : undefined;
};

/**
 * Whether the child's conference before the one in question was quorate. Where there was none before, nothing is known.
 *
 * @param history - the child's conferences
 * @param inQuestion - the conference in question
 * @returns `previousConference.quorate`, or `undefined` where it is not known
 * @internal
 */
export function wasPreviousQuorate(
  history: ConferenceHistory,
  inQuestion: ConferenceInQuestion | undefined,
): boolean | undefined {
  return agreedUpon(historiesBefore(history, inQuestion), wasLatestQuorate);
}
