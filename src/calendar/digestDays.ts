import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { toCalendarDay, type DayNumber } from '../domain/CalendarDay.ts';

/**
 * A digest of what a calendar says, whatever it is called and wherever its days come from.
 *
 * @param firstDay - the first day covered
 * @param lastDay - the last day covered
 * @param daysOff - the weekdays off, first to last
 * @returns `sha256:` and the digest in hexadecimal
 * @internal
 */
export function digestDays(firstDay: DayNumber, lastDay: DayNumber, daysOff: readonly DayNumber[]): string {
  const content = [firstDay, lastDay, ...daysOff].map(toCalendarDay).join(' ');
  return `sha256:${bytesToHex(sha256(utf8ToBytes(content)))}`;
}
