import type { CalendarDay } from '../CalendarDay.ts';
import type { Child, Move } from '../Child.ts';
import type { Sight } from './Sight.ts';

const daysOf = ({
  permanentOn,
  permanenceAgreedOn,
  notifiedOn,
  writtenInformationSentOn,
  receivingConferenceHeldOn,
}: Move): readonly CalendarDay[] =>
  [permanentOn, permanenceAgreedOn, notifiedOn, writtenInformationSentOn, receivingConferenceHeldOn].filter(
    (day) => typeof day === 'string',
  );

/**
 * The move that a point of view is about: the last listed of which anything had come about by then, or that names no day.
 *
 * @param child - the child
 * @param sight - from where it is seen
 * @returns the move, or `undefined` where there is none or none is known
 * @internal
 */
export function moveInView({ moves }: Child, { horizon }: Sight): Move | undefined {
  return moves?.findLast((move) => {
    const days = daysOf(move);
    return days.length === 0 || days.some((day) => day <= horizon);
  });
}
