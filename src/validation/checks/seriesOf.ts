import type { SeriesEntry } from '../../domain/Child.ts';
import type { PartialInput } from '../PartialInput.ts';
import { entriesOf, type ChildDraft, type Placed } from './SenseCheck.ts';

/** One series of a child's record. */
export interface PlacedSeries {
  /** The name under which it is listed. */
  readonly key: string;
  readonly entries: readonly Placed<PartialInput<SeriesEntry>>[];
}

/**
 * The series that a child's record lists under names that policies give.
 *
 * @param child - the child
 * @returns each with its entries and their places
 * @internal
 */
export function seriesOf({ part, path }: ChildDraft): readonly PlacedSeries[] {
  return Object.entries(part.series ?? {}).map(([key, entries]) => ({
    key,
    entries: entriesOf(entries, [...path, 'series', key]),
  }));
}
