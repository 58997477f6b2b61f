import type { Agency } from './agencies.ts';
import { placeIn } from './factSlots.ts';

/** So many agencies have their bits in one small integer. */
const agenciesInNumber = 30;

const places = new Map<Agency, number>();

/**
 * A set of agencies as the bits of numbers: of one, while no more agencies are named than it has bits. An agency gets its
 * bit the first time that it is named.
 *
 * @param members - the agencies in the set
 * @returns the numbers, each at its place: 0, or none but for the first, where none of its agencies is in the set
 */
export function agencyBits(members: Iterable<Agency>): readonly number[] {
  const bits = [0];
  for (const agency of members) {
    const place = placeIn(places, agency);
    const at = Math.floor(place / agenciesInNumber);
    bits[at] = (bits[at] ?? 0) | (1 << (place % agenciesInNumber));
  }
  return bits;
}
