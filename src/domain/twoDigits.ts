/**
 * A whole number from 0 to 99 as two digits.
 *
 * @param value - the number
 * @returns the digits
 */
export function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
