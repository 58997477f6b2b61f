/**
 * Keys that differ from one another: what comes up again is counted.
 *
 * @param keys - keys of which some may be the same
 * @returns a key for each, the first of the same ones as it is
 * @example
 * ```ts
 * expect(keptApart(['a', 'b', 'a'])).toEqual(['a', 'b', 'a+1']);
 * ```
 * @internal
 */
export function keptApart(keys: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  return keys.map((key) => {
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    return count === 0 ? key : `${key}+${String(count)}`;
  });
}
