export { timeline } from './timeline.ts';
export type { Overrun, Timeline, TimelineEntry, TimelineStatus } from './TimelineEntry.ts';
