import type { CalendarDay } from '../CalendarDay.ts';
import type { Child, Move } from '../Child.ts';
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

/** The first day on which anything of a move came about; before all others where none has yet. */
const beganOn = (move: Move): string => moveDays(move).toSorted()[0] ?? '';

/**
 * The move that a point of view is about: of those of which anything had come about by then, or that name no day, the
 * latest; of several that began on one day, or that name none, the last listed.
 *
 * @param child - the child
 * @param sight - from where it is seen
 * @returns the move, or `undefined` where there is none or none is known
 * @internal
 */
export function moveInView({ moves }: Child, { horizon }: Sight): Move | undefined {
  return moves
    ?.filter((move) => beganOn(move) <= horizon)
    .toSorted((one, other) => Number(beganOn(one) > beganOn(other)) - Number(beganOn(one) < beganOn(other)))
    .at(-1);
}
