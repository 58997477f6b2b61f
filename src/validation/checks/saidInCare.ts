import type { ChronologyEntry } from '../../domain/Child.ts';
import type { PartialInput } from '../PartialInput.ts';
import { saysYes } from './saysYes.ts';

/** What comes about, or is planned, while a living child is looked after, and at no other time. */
const inCare = [
  'returnConsidered',
  'returnPlanned',
  'removedByParents',
  'returnedByCourtAgainstAuthority',
  'orderNotToLiveInHouseholdMade',
  'visitsLoweredToMonthly',
] as const;

/**
 * What an entry of a chronology tells of a child who is looked after.
 *
 * @param entry - the entry
 * @returns the first such thing that is said to be so, by its key in the section `lookedAfter`
 * @internal
 */
export function saidInCare({ lookedAfter }: PartialInput<ChronologyEntry>): string | undefined {
  return inCare.find((key) => saysYes(lookedAfter?.[key]));
}
