import type { DayNumber } from '../domain/CalendarDay.ts';
import { notHappened, unknown } from '../domain/factSlots.ts';
import type { LaidOut } from '../domain/Facts.ts';
import { kleene, known, type Kleene } from '../domain/kleene.ts';
import type { DayReader } from './dayReader.ts';
import type { ReadMoment } from './Moment.ts';

/** A comparison once compiled: from a case to the truth of it. */
export type CompiledComparison = (facts: LaidOut, moment: ReadMoment) => Kleene;

/**
 * A comparison of two days, or of two moments. One that is not known leaves it open; one that did not come about settles it
 * as a no.
 *
 * @param first - the one day
 * @param second - the other
 * @param holds - whether it holds of them
 * @returns the closure
 */
export const compareDays = (
  first: DayReader,
  second: DayReader,
  holds: (first: DayNumber, second: DayNumber, moment: ReadMoment) => boolean,
): CompiledComparison => {
  return (facts, moment) => {
    const one = first(facts, moment);
    const other = second(facts, moment);
    if (one === notHappened || other === notHappened) return kleene.no;
    if (one === unknown || other === unknown) return kleene.unknown;
    return known(holds(one, other, moment));
  };
};
