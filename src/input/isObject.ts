/**
 * Whether a value is an object, neither a list nor null.
 *
 * @param value - plain JSON
 * @returns `true`, and the type says so, where it is
 * @example
 * ```ts
 * expect([{}, [], null, 'a'].map(isObject)).toEqual([true, false, false, false]);
 * ```
 * @internal
 */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
