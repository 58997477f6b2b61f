import type { CalendarDay } from '../CalendarDay.ts';
import type { Conference } from '../Conference.ts';
import { isTime } from '../localFacts.ts';
import { heldConferenceFacts } from '../vocabulary/heldConferenceFacts.ts';

type Keyed = Readonly<Record<string, unknown>>;

const isSection = (value: unknown): value is Keyed =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a conference tells only once it is held, beside the scores that were given at it. */
const isToldAtIt = (section: string, key: string): boolean =>
  `${section}.${key}` in heldConferenceFacts || (section === 'scores' && key === 'given');

/** Of a fact of a policy's own only a day or a judgement with its day tells whether it was known before. */
const bearsNoDay = (value: unknown): boolean =>
  isSection(value) ? value['on'] === undefined : value !== null && !isTime(value);

const withoutToldAtIt = (section: string, facts: Keyed): Keyed =>
  Object.fromEntries(
    Object.entries(facts).filter(([key, value]) =>
      section === 'local' ? !bearsNoDay(value) : !isToldAtIt(section, key),
    ),
  );

/**
 * A conference as it stood before it was held: planned for some day, with nothing of what it was to tell.
 *
 * @param conference - the conference
 * @param heldOn - the day on which it is to be held, for which it counts as planned where its record names no other
 * @returns the conference, not held yet
 * @internal
 */
export function asPlanned(conference: Conference, heldOn: CalendarDay): Conference {
  const ownKept = Object.entries(withoutToldAtIt('conference', { ...conference }));
  const kept = ownKept.map(([name, value]) => [name, isSection(value) ? withoutToldAtIt(name, value) : value]);
  return {
    ...(Object.fromEntries(kept) as Pick<Conference, 'id' | 'children'> & Partial<Conference>),
    heldOn: null,
    plannedOn: conference.plannedOn ?? heldOn,
    ...(conference.attendance && { attendance: conference.attendance.map((one) => ({ ...one, present: undefined })) }),
  };
}
