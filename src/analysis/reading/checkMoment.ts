import type { Moment } from '../../engine/Moment.ts';

/**
 * Tells a program without types what is missing where it gives no day or no calendar.
 *
 * @param moment - what it gives
 * @throws {TypeError} where either is missing, which the type rules out
 * @internal
 */
export function checkMoment(moment: Partial<Moment> | undefined): void {
  const { asOf, calendar }: { readonly asOf?: unknown; readonly calendar?: unknown } = moment ?? {};
  if (typeof asOf === 'string' && typeof calendar === 'object' && calendar !== null) return;
  const [day, days] = ['`asOf`, the day around which cases are drawn', '`calendar`, the working days to count by'];
  throw new TypeError(`options with ${day}, and ${days}, are expected as well`);
}
