import type { Conference } from '../Conference.ts';

/** A record's parts by their keys. */
type Keyed = Readonly<Record<string, unknown>>;

const withoutGaps = (section: Keyed): Keyed =>
  Object.fromEntries(Object.entries(section).filter(([, value]) => value !== undefined));

/**
 * A conference as it was for one child: what is said for the child stands in place of what is said for all, fact by fact.
 *
 * @param conference - the conference
 * @param child - the child's id
 * @returns the conference; the one given where nothing is said for the child alone
 * @internal
 */
export function conferenceForChild(conference: Conference, child: string): Conference {
  const own = conference.perChild?.find((one) => one.child === child);
  if (own === undefined) return conference;
  const general: Keyed = { ...conference };
  const merged = Object.entries(withoutGaps({ ...own })).flatMap(([name, section]) =>
    typeof section === 'object'
      ? [[name, { ...(general[name] as Keyed | undefined), ...withoutGaps(section as Keyed) }]]
      : [],
  );
  return { ...conference, ...(Object.fromEntries(merged) as Partial<Conference>) };
}
