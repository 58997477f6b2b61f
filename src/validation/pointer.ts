/** The keys and indexes that lead from the whole input to a place in it. */
export type Path = readonly (string | number)[];

/**
 * The JSON pointer to a place.
 *
 * @param path - the keys and indexes that lead there
 * @returns the pointer, `''` for the whole input
 * @source RFC 6901, section 3
 * @example
 * ```ts
 * expect(pointer(['children', 0, 'a/b'])).toBe('/children/0/a~1b');
 * ```
 * @internal
 */
export function pointer(path: Path): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/**
 * Whether a value is an object or a list, so that something can stand in it.
 *
 * @param value - any value
 * @returns `true`, and the type says so, where it is
 * @example
 * ```ts
 * expect([{}, [], null, 'a'].map(isObject)).toEqual([true, true, false, false]);
 * ```
 * @internal
 */
export function isObject(value: unknown): value is Readonly<Record<string | number, unknown>> {
  return typeof value === 'object' && value !== null;
}

/**
 * What stands at a place.
 *
 * @param value - plain JSON
 * @param path - the place
 * @returns the value there, or `undefined` where there is none
 * @example
 * ```ts
 * expect(valueAt({ children: [{ id: 'a' }] }, ['children', 0, 'id'])).toBe('a');
 * ```
 * @internal
 */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, key) => (isObject(at) && Object.hasOwn(at, key) ? at[key] : undefined), value);
}
