export { timeline } from './timeline.ts';
export type { Overrun, PlannedDay, Timeline, TimelineEntry, TimelineStatus } from './TimelineEntry.ts';
