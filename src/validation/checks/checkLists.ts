import type { Issue } from '../../domain/Result.ts';
import { pointer, type Path } from '../../domain/pointer.ts';
import { isObject } from '../../input/isObject.ts';
import { warningOf } from '../../input/inputIssue.ts';
import { childrenOf, conferencesOf, entriesOf, type CaseDraft, type Placed } from './SenseCheck.ts';
import { seriesOf } from './seriesOf.ts';

/** The same text for whatever holds the same, in whatever order its keys stand. */
const textOf = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    isObject(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );

const checkList = (entries: readonly Placed<object>[]): readonly Issue[] => {
  if (entries.length < 2) return [];
  const first = new Map<string, Path>();
  return entries.flatMap(({ part, path }) => {
    const text = textOf(part);
    const earlier = first.get(text);
    if (earlier === undefined) first.set(text, path);
    // An entry that says nothing tells of nothing twice.
    if (earlier === undefined || text === '{}') return [];
    const related = [{ path: pointer(earlier), message: 'it stands here first' }];
    return [warningOf({ code: 'listed-twice', path, message: 'the same entry stands in the list already', related })];
  });
};

/**
 * Entries that stand twice in a list.
 *
 * @param draft - the case
 * @returns `listed-twice` warnings
 * @internal
 */
export function checkLists(draft: CaseDraft): readonly Issue[] {
  return [
    ...childrenOf(draft).flatMap(({ part, path }) => {
      const periods = entriesOf(part.lookedAfter, [...path, 'lookedAfter']);
      const lists: readonly (readonly Placed<object>[])[] = [
        entriesOf(part.enquiries, [...path, 'enquiries']),
        entriesOf(part.plans, [...path, 'plans']),
        periods,
        ...periods.map((period) => entriesOf(period.part.reviews, [...period.path, 'reviews'])),
        entriesOf(part.moves, [...path, 'moves']),
        entriesOf(part.chronology, [...path, 'chronology']),
        entriesOf(part.visits, [...path, 'visits']),
        entriesOf(part.coreGroups, [...path, 'coreGroups']),
        ...seriesOf({ part, path }).map(({ entries }) => entries),
      ];
      return lists.flatMap(checkList);
    }),
    ...conferencesOf(draft).flatMap(({ part, path }) => checkList(entriesOf(part.exclusions, [...path, 'exclusions']))),
  ];
}
