import type { CalendarDay } from '../CalendarDay.ts';
import type { Sight } from './Sight.ts';

/** A plan or a time of being looked after: spans of days of which a child has one at a time. */
export interface Span {
  /** The day on which it began; `undefined` where that is not known. */
  readonly from: CalendarDay | undefined;
  /** The day on which it ended; `null` where it has not. */
  readonly to: CalendarDay | null | undefined;
}

/** What is known of the spans begun by then: that there was none, which is the latest, or neither. */
export type LatestSpan<Some extends Span> =
  { readonly is: 'known'; readonly span: Some } | { readonly is: 'none' } | { readonly is: 'unknown' };

/** Whether a span had begun; `undefined` where that is not known. */
export type HasBegun<Some extends Span> = (span: Some, sight: Sight) => boolean | undefined;

/**
 * Whether a span had begun by its own days: one that is recorded without a day had begun by now, and who knows by when.
 *
 * @param span - the span
 * @param sight - from where it is seen
 * @returns whether it had; `undefined` where that is not known
 * @internal
 */
export function hasBegun({ from, to }: Span, { conference, knownOn }: Sight): boolean | undefined {
  if (from !== undefined) return from <= knownOn;
  const isSeenFromNow = typeof conference?.heldOn !== 'string';
  return isSeenFromNow || (typeof to === 'string' && to <= knownOn) ? true : undefined;
}

const isRunning = ({ to }: Span, { knownOn }: Sight): boolean | undefined =>
  to === undefined ? undefined : to === null || to > knownOn;

/** The last of a list by their days; of several on one day, the last listed. */
const lastBy = <Some extends Span>(spans: readonly Some[], dayOf: (span: Some) => Span['to']): Some | undefined => {
  const dated = spans.flatMap((span) => {
    const day = dayOf(span);
    return typeof day === 'string' ? [{ span, day }] : [];
  });
  if (dated.length < spans.length) return undefined;
  return dated.toSorted((one, other) => Number(one.day > other.day) - Number(one.day < other.day)).at(-1)?.span;
};

/** The latest of several that had all begun: by the days on which they began, or else by those on which they ended. */
const latestOf = <Some extends Span>(begun: readonly Some[], sight: Sight): Some | undefined => {
  if (begun.length < 2) return begun[0];
  const lastBegun = lastBy(begun, ({ from }) => from);
  if (lastBegun !== undefined) return lastBegun;
  const running = begun.filter((span) => isRunning(span, sight) !== false);
  if (running.length === 0) return lastBy(begun, ({ to }) => to);
  return running.length === 1 && running.every((span) => isRunning(span, sight) === true) ? running[0] : undefined;
};

/**
 * The latest of a child's plans, or times of being looked after, that had begun by then.
 *
 * @param spans - all of them, of which no two run at once
 * @param sight - from where they are seen
 * @param hadBegun - whether one had begun by then: by its own days, unless it is said otherwise
 * @returns the latest, as far as it is known
 * @internal
 */
export function latestSpan<Some extends Span>(
  spans: readonly Some[],
  sight: Sight,
  hadBegun: HasBegun<Some> = hasBegun,
): LatestSpan<Some> {
  const begun = spans.filter((span) => hadBegun(span, sight) === true);
  const latest = latestOf(begun, sight);
  const mayHaveBegun = spans.some((span) => hadBegun(span, sight) === undefined);
  if (mayHaveBegun) {
    // While one runs, no later one had begun.
    return latest !== undefined && isRunning(latest, sight) === true
      ? { is: 'known', span: latest }
      : { is: 'unknown' };
  }
  if (begun.length === 0) return { is: 'none' };
  return latest === undefined ? { is: 'unknown' } : { is: 'known', span: latest };
}
