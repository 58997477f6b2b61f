import type { CalendarDay } from '../CalendarDay.ts';
import type { Child, Move } from '../Child.ts';
import { earliest } from '../earliest.ts';
import { latestBegun } from './latestBegun.ts';
import type { PlanInView } from './planInView.ts';
import type { Sight } from './Sight.ts';

/**
 * The days on which something of a move came about, or will.
 *
 * @param move - the move
 * @returns the days, in no order
 * @internal
 */
export function moveDays({
  permanentOn,
  permanenceAgreedOn,
  notifiedOn,
  writtenInformationSentOn,
  receivingConferenceHeldOn,
}: Move): readonly CalendarDay[] {
  return [permanentOn, permanenceAgreedOn, notifiedOn, writtenInformationSentOn, receivingConferenceHeldOn].filter(
    (day) => typeof day === 'string',
  );
}

/** The first day on which anything of a move came about. */
const beganOn = (move: Move): CalendarDay | undefined => earliest(...moveDays(move));

/** What moves after a plan's end brings no more about that plan, and so does not follow the conference. */
const lastDays = ({ conference, knownOn, horizon }: Sight, { endedOn }: PlanInView): readonly CalendarDay[] => {
  if (typeof conference?.heldOn !== 'string' || endedOn === null) return [horizon];
  if (endedOn === undefined) return [horizon, knownOn];
  return [endedOn < knownOn ? knownOn : endedOn];
};

/**
 * The move that a point of view is about: of those of which anything had come about by then, or that name no day, the
 * latest; of several that began on one day, or that name none, the last listed. At a conference, no move counts that began
 * after it and after its plan's end.
 *
 * @param child - the child
 * @param sight - from where it is seen
 * @param plan - the plan as it is seen from there
 * @returns the move; `null` where there is none, `undefined` where it is not known which it is
 * @internal
 */
export function moveInView({ moves }: Child, sight: Sight, plan: PlanInView): Move | null | undefined {
  if (moves === undefined) return undefined;
  const [latest, ...others] = new Set(lastDays(sight, plan).map((day) => latestBegun(moves, beganOn, day)));
  return others.length === 0 ? latest : undefined;
}
