import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency, type ICalEventData } from 'ical-generator';
import type { CalendarDay, CheckedPolicy } from 'child-protection-rules';
import type { Timeline, TimelineEntry } from 'child-protection-rules/timeline';
import { describeEntry, summariseEntry } from './sayEntry.ts';

/** What a calendar feed is made of. */
export interface FeedSource {
  /** The id of the case. Beside it, those of children and conferences, and due days, a feed holds nothing of a family. */
  readonly caseId: string;
  readonly asOf: CalendarDay;
  readonly entries: Timeline;
  /** The versions of each document that the entries come from, for the titles of their clauses. */
  readonly documents: readonly (readonly CheckedPolicy[])[];
}

const minute = 60;
const refreshedEvery = 12 * 60 * minute;

const toEvent = (entry: TimelineEntry, due: string, { caseId, asOf, documents }: FeedSource): ICalEventData => {
  const isOpen = entry.provisional.length > 0 || entry.applies === 'unknown';
  return {
    // The same from one making of the feed to the next, so that a calendar moves an event and does not double it.
    id: `${encodeURIComponent(caseId)}/${entry.id}@child-protection-rules`,
    stamp: asOf,
    start: due,
    allDay: !due.includes('T'),
    summary: summariseEntry(entry),
    description: describeEntry(entry, documents.flat()),
    status: isOpen ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
    transparency: ICalEventTransparency.TRANSPARENT,
    categories: [{ name: entry.status }],
  };
};

/**
 * A case's dated obligations as a calendar that can be subscribed to: a whole day for what is due on a day, a moment for
 * what is due by the hour. What has no date yet has no place in it.
 *
 * @param source - the timeline, and what it was made from
 * @returns the text of an iCalendar file
 * @source RFC 5545, Internet Calendaring and Scheduling Core Object Specification
 */
export function createFeed(source: FeedSource): string {
  const { caseId, entries } = source;
  const feed = ical({
    name: `Child protection: ${caseId}`,
    prodId: { company: 'child-protection-rules', product: 'timeline', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: refreshedEvery,
    events: entries.flatMap((entry) => (entry.due === null ? [] : [toEvent(entry, entry.due, source)])),
  });
  // Every line ends with a break, the last one too.
  return `${feed.toString()}\r\n`;
}
