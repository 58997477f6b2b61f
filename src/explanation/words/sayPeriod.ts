import type { Period } from '../../domain/Period.ts';
import { sayCount, sayPeriod as sayInUnits } from '../../domain/sayPeriod.ts';

/**
 * A length of time in words.
 *
 * @param period - the length, in exactly one unit
 * @returns such as `5 working days`
 * @internal
 */
export function sayPeriod(period: Period): string {
  // Policies count years in months.
  if ('months' in period && period.months > 12 && period.months % 12 === 0)
    return sayCount(period.months / 12, 'years');
  return sayInUnits(period);
}
