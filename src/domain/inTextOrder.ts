/**
 * Compares texts by their code units, the same in every language; days come in the order of time.
 *
 * @param one - a text
 * @param other - another
 * @returns below 0 where the first comes first, 0 where they are equal, else above 0
 * @internal
 */
export function inTextOrder(one: string, other: string): number {
  return Number(one > other) - Number(one < other);
}
