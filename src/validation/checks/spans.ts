import type { CalendarDay } from '../../domain/CalendarDay.ts';
import type { Path } from '../../domain/pointer.ts';

/** A time from one day to another. */
export interface Span {
  /** Its first day; `undefined` where that is not known. */
  readonly from: CalendarDay | undefined;
  /** Its last day; `null` where it goes on, `undefined` where that is not known. */
  readonly to: CalendarDay | null | undefined;
  readonly path: Path;
}

/** Two times that overlap. */
export interface Overlap {
  readonly earlier: Span;
  readonly later: Span;
}

const isAfter = (to: Span['to'], day: CalendarDay): boolean => to === null || (to !== undefined && to > day);

/** Whether a time is known to end after another, so that it is the one that whatever follows may overlap. */
const endsLater = ({ to }: Span, other: Span): boolean => {
  if (to === undefined || other.to === null) return false;
  return to === null || other.to === undefined || to > other.to;
};

/**
 * The times that overlap one before them. One may begin on the day on which another ends.
 *
 * @param spans - the times, in any order
 * @returns each time that does, with the one that it overlaps
 * @internal
 */
export function overlaps(spans: readonly Span[]): readonly Overlap[] {
  const dated = spans
    .filter(({ from }) => from !== undefined)
    .toSorted(
      (one, other) => Number(String(one.from) > String(other.from)) - Number(String(one.from) < String(other.from)),
    );
  const found: Overlap[] = [];
  let last: Span | undefined;
  for (const later of dated) {
    if (last !== undefined && later.from !== undefined && isAfter(last.to, later.from)) {
      found.push({ earlier: last, later });
    }
    if (last === undefined || endsLater(later, last)) last = later;
  }
  // Whenever they began, two that both go on run beside one another.
  const [open, ...others] = [...dated, ...spans.filter(({ from }) => from === undefined)].filter(
    ({ to }) => to === null,
  );
  const undated = others.filter(({ from }) => from === undefined);
  return [...found, ...undated.flatMap((later) => (open === undefined ? [] : [{ earlier: open, later }]))];
}
