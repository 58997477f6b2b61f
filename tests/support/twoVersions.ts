import type { CheckedPolicy, Policy } from '../../src/engine/Policy.ts';
import type { Period } from '../../src/domain/Period.ts';
import type { RulebookVersions } from '../../src/engine/RulebookVersions.ts';
import { checkedPolicy } from '../../src/engine/rulesOf.ts';
import { calendarDay } from './rules.ts';
import type { Laid } from './shippedRulebooks.ts';
import { versionsOf } from './versions.ts';

const isPeriod = (value: object): value is Period =>
  ['days', 'workingDays', 'weeks', 'months', 'hours'].some((unit) => unit in value);

/** A document, or a part of one, in which every time is longer by one of its units. */
const lengthened = (part: unknown): unknown => {
  if (Array.isArray(part)) return part.map(lengthened);
  if (typeof part !== 'object' || part === null) return part;
  const entries = Object.entries(part);
  return Object.fromEntries(
    entries.map(([key, value]) => [key, isPeriod(part) && typeof value === 'number' ? value + 1 : lengthened(value)]),
  );
};

/** A later version of a document, in force from a day, in which every time is longer. */
const laterVersion = ({ policy, digest }: CheckedPolicy, from: string): CheckedPolicy =>
  checkedPolicy({ ...(lengthened(policy) as Policy), inForceFrom: calendarDay(from) }, `${digest} of ${from}`);

/**
 * Laid documents each of which has a later version that lengthens every time and reaches nothing that is running.
 *
 * @param laid - the documents
 * @param from - the day from which the later versions are in force
 * @returns their versions
 */
export const inTwoVersions = ({ documents }: Laid, from: string): RulebookVersions =>
  versionsOf(...documents.map((document) => [document, laterVersion(document, from)]));
