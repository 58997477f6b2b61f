import type { WrittenPeriod } from '../../domain/Period.ts';
import { sayCount, sayPeriod as sayInUnits } from '../../domain/sayPeriod.ts';
import { factPhrase, type Declaring } from './factWords.ts';

/**
 * A length of time in words.
 *
 * @param period - the length, in exactly one unit
 * @param policies - the documents in which a fact may be declared that says how many
 * @returns such as `5 working days`
 * @internal
 */
export function sayPeriod(period: WrittenPeriod, policies: Declaring): string {
  // Policies count years in months.
  if ('months' in period && typeof period.months === 'number' && period.months > 12 && period.months % 12 === 0)
    return sayCount(period.months / 12, 'years');
  return sayInUnits(period, (fact) => `this says (${factPhrase(fact, policies)})`);
}
