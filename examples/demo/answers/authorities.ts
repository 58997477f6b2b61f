import { englandCalendar, walesCalendar } from '../../../src/calendar/index.ts';
import { createRulebook, type CalendarDay, type Rulebook, type WorkingDayCalendar } from '../../../src/index.ts';
import { shippedPolicies } from '../../../src/policies/index.ts';
import { checkFloors } from '../../../src/policy/index.ts';
import { createRulebookVersions, versionOn } from '../../../src/versions/index.ts';

/** An authority: its documents, the lowest layer first, and the working days that it counts by. */
export interface Authority {
  readonly name: string;
  readonly documents: readonly string[];
  readonly calendar: WorkingDayCalendar;
}

/** The authorities that the demonstration sets side by side. */
export const authorities: readonly Authority[] = [
  { name: 'Oxfordshire over England', documents: ['england', 'oxfordshire'], calendar: englandCalendar },
  { name: 'Rotherham over England', documents: ['england', 'rotherham'], calendar: englandCalendar },
  { name: 'Wales', documents: ['wales'], calendar: walesCalendar },
];

/** The rules of an authority on a day. */
export interface RulesInForce {
  readonly rulebook: Rulebook;
  /** The documents of which no version was in force yet. */
  readonly notYetInForce: readonly string[];
}

/** The advice for families, which goes over any authority where something is explained to them. */
const forFamilies = 'family-advice';

/**
 * The same authority with the advice for families laid over it.
 *
 * @param authority - the authority
 * @returns the authority
 */
export function withFamilyAdvice(authority: Authority): Authority {
  return { ...authority, documents: [...authority.documents, forFamilies] };
}

/**
 * The rules of an authority that were in force on a day. Of a document that had not come into force yet none is taken.
 *
 * @param authority - the authority
 * @param asOf - the day
 * @returns the rulebook, and the documents that it lacks
 * @throws {Error} where the shipped documents cannot be laid over one another, which their own tests rule out
 */
export function rulesInForce({ name, documents }: Authority, asOf: CalendarDay): RulesInForce {
  const versions = createRulebookVersions(
    documents.map((document) => shippedPolicies.filter(({ policy }) => policy.id === document)),
    { checkFloors },
  );
  const beforeAll = createRulebook([]);
  if (!versions.ok || !beforeAll.ok) throw new Error(`the documents of ${name} do not fit together`);
  const rulebook = versionOn(versions.value, asOf);
  if (rulebook === undefined) return { rulebook: beforeAll.value, notYetInForce: documents };
  return { rulebook, notYetInForce: rulebook.notInForce };
}
