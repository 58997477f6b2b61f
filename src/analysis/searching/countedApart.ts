import type { WorkingDayCalendar } from '../../ports/WorkingDayCalendar.ts';
import type { Space } from './Space.ts';
import type { SpaceEntry } from './SpaceEntry.ts';

/** A space into which the rules of one side are compiled, which counts working days by a calendar of its own. */
const countedBy = (space: Space, calendar: WorkingDayCalendar): Space => {
  const by = calendar.digest;
  const own = (entry: SpaceEntry): SpaceEntry => {
    const { key, group } = entry;
    if (!key.includes('"workingDays"') && !key.includes(' workingDays ')) return entry;
    return {
      ...entry,
      key: `${key} ${by}`,
      group: `${group} ${by}`,
      counted: { key, by },
      evaluate: (facts, moment) => entry.evaluate(facts, { ...moment, calendar }),
    };
  };
  return { ...space, by, table: { ...space.table, add: (entry) => space.table.add(own(entry)) } };
};

/** A calendar for each of two sides, or a space. */
interface OfSides<Value> {
  readonly before: Value;
  readonly after: Value;
}

/**
 * A space as each of two sides fills it: where they count working days by two calendars, what is counted is told apart.
 *
 * @param space - the space
 * @param calendars - the calendar of each side
 * @returns the space of each; the same one where both count alike
 * @internal
 */
export function countedApart(space: Space, { before, after }: OfSides<WorkingDayCalendar>): OfSides<Space> {
  if (before.digest === after.digest) return { before: space, after: space };
  return { before: countedBy(space, before), after: countedBy(space, after) };
}
