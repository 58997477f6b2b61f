import type { CalendarDay } from '../CalendarDay.ts';
import type { Child } from '../Child.ts';
import type { Conference } from '../Conference.ts';
import type { FactValues } from '../vocabulary.ts';
import { latestHeld, makesPlan, type ConferenceHistory } from './conferenceHistory.ts';
import { settle } from './Latest.ts';

/** A pre-birth conference is about an unborn child and an initial one is not; a transfer conference can be either. */
const wasBeforeBirth = ({ kind }: Conference, heldOn: CalendarDay, bornOn: Child['bornOn']): boolean | undefined => {
  if (kind === 'pre-birth') return true;
  if (kind === 'initial') return false;
  return bornOn === undefined || kind === undefined ? undefined : bornOn === null || bornOn > heldOn;
};

/**
 * The facts about the conference that made the plan: the latest initial, pre-birth or transfer conference held by then.
 *
 * @param history - the child's conferences
 * @param child - the child
 * @returns `initialConference.heldOn`, and from the kind of that conference `plan.madeBeforeBirth`, as far as known
 * @internal
 */
export function readPlanMaking(history: ConferenceHistory, { bornOn }: Child): FactValues {
  const madeOn = settle(latestHeld(history, makesPlan));
  if (madeOn === null || madeOn === undefined) return { 'initialConference.heldOn': madeOn };
  const [madeBeforeBirth, ...others] = new Set(
    history.conferences
      .filter(
        ({ conference, heldOn }) => makesPlan(conference.kind) !== false && (heldOn === madeOn || heldOn === undefined),
      )
      .map(({ conference }) => wasBeforeBirth(conference, madeOn, bornOn)),
  );
  return {
    'initialConference.heldOn': madeOn,
    'plan.madeBeforeBirth': others.length === 0 ? madeBeforeBirth : undefined,
  };
}
