import type { Nation } from '../../domain/nations.ts';

/**
 * What date-holidays has wrong about one event, and where it is written that it is wrong.
 *
 * @internal
 */
export interface HolidayCorrection {
  readonly nations: readonly Nation[];
  /** Days `YYYY-MM-DD` that date-holidays gives and that were ordinary working days. */
  readonly remove: readonly string[];
  /** Days `YYYY-MM-DD` that date-holidays lacks and that were bank holidays. */
  readonly add: readonly string[];
  readonly reason: string;
  readonly source: string;
}
