/**
 * Whether two things are so, each of which may not be known.
 *
 * @param one - whether the one is
 * @param other - whether the other is
 * @returns `false` where either is not, `undefined` where that is not known
 * @internal
 */
export function both(one: boolean | undefined, other: boolean | undefined): boolean | undefined {
  if (one === false || other === false) return false;
  return one === true && other === true ? true : undefined;
}
