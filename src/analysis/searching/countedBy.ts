import type { TableEntry } from '../../engine/ComparisonTable.ts';
import type { WorkingDayCalendar } from '../../ports/WorkingDayCalendar.ts';
import { markOf } from './countedKey.ts';
import type { Space } from './Space.ts';

/**
 * A space into which the rules of one side are compiled, which counts working days by a calendar of its own: what is
 * counted by two calendars is told apart.
 *
 * @param space - the space of both sides
 * @param calendar - the side's calendar
 * @returns the same space, as that side fills it
 * @internal
 */
export function countedBy(space: Space, calendar: WorkingDayCalendar): Space {
  const own = (entry: TableEntry): TableEntry => {
    if (!entry.key.includes('"workingDays"') && !entry.key.includes(' workingDays ')) return entry;
    const by = markOf(calendar);
    return {
      ...entry,
      key: entry.key + by,
      group: entry.group + by,
      evaluate: (facts, moment) => entry.evaluate(facts, { ...moment, calendar }),
    };
  };
  return { ...space, by: calendar.digest, table: { ...space.table, add: (entry) => space.table.add(own(entry)) } };
}
