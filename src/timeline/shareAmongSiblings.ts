import type { TimelineEntry } from './TimelineEntry.ts';

/** All of an entry but whose it is; for what is about no conference, that too. */
const matterOf = (entry: TimelineEntry): string =>
  entry.conference === null ? entry.id : JSON.stringify({ ...entry, id: '', children: [] });

/**
 * Makes one entry of those about one conference that differ in nothing but the child.
 *
 * @param entries - entries of one child each, in the order of the children
 * @returns the entries, each that is shared under the id of the first child's
 * @internal
 */
export function shareAmongSiblings(entries: readonly TimelineEntry[]): readonly TimelineEntry[] {
  const shared = new Map<string, TimelineEntry>();
  for (const entry of entries) {
    const matter = matterOf(entry);
    const first = shared.get(matter);
    shared.set(matter, first === undefined ? entry : { ...first, children: [...first.children, ...entry.children] });
  }
  return [...shared.values()];
}
