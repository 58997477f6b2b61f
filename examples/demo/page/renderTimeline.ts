import type { Timeline, TimelineEntry } from '../../../src/timeline/index.ts';
import { sayRole } from '../words/sayRole.ts';
import { sayTime } from '../words/sayDay.ts';
import type { Paint, Style } from './Line.ts';
import { wrap } from './wrap.ts';

const width = 100;

const styles: Readonly<Record<TimelineEntry['status'], Style | undefined>> = {
  done: undefined,
  late: 'amiss',
  due: undefined,
  'due-next': 'heading',
  overdue: 'amiss',
  missed: 'amiss',
  unknown: 'faint',
};

const renderEntry = (entry: TimelineEntry, paint: Paint): readonly string[] => {
  const due = entry.due === null ? 'day not known yet' : sayTime(entry.due);
  const done = entry.done === null ? '' : `, ${sayTime(entry.done)}`;
  const text = `${due}  ${entry.status}${done}: ${sayRole(entry.who)}: ${entry.what} (${entry.cites.join(', ')})`;
  const style = styles[entry.status];
  return wrap(text, width, 4).map((line) => (style === undefined ? line : paint(style, line)));
};

/**
 * A timeline, one obligation after the other.
 *
 * @param timeline - the timeline
 * @param paint - colours the text
 * @returns the lines
 */
export function renderTimeline(timeline: Timeline, paint: Paint): readonly string[] {
  return timeline.flatMap((entry) => renderEntry(entry, paint));
}
