import type { Agency } from './agencies.ts';

const places = new Map<Agency, number>();

const bitOf = (agency: Agency): number => {
  const place = places.get(agency) ?? places.size;
  places.set(agency, place);
  return 1 << place;
};

/**
 * A set of agencies as the bits of one number. An agency gets its bit the first time that it is named.
 *
 * @param members - the agencies in the set
 * @returns the number, 0 for the empty set
 */
export function agencyBits(members: readonly Agency[]): number {
  return members.reduce((bits, agency) => bits | bitOf(agency), 0);
}
