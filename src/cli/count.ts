/**
 * A number of things.
 *
 * @param number - how many
 * @param noun - what
 * @returns such as `2 errors`
 * @internal
 */
export function count(number: number, noun: string): string {
  return `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
}
