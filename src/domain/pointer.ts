/** The keys and indexes that lead from the whole input to a place in it. */
export type Path = readonly PropertyKey[];

const escaped = (key: PropertyKey): string => String(key).replaceAll('~', '~0').replaceAll('/', '~1');

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
  return path.reduce<string>(pointerTo, '');
}

/**
 * The JSON pointer to a member of what another pointer points to.
 *
 * @param holder - the pointer to the object or list
 * @param key - the member's key or index
 * @returns the pointer
 * @source RFC 6901, section 3
 * @example
 * ```ts
 * expect(pointerTo('/children', 0)).toBe('/children/0');
 * ```
 * @internal
 */
export function pointerTo(holder: string, key: PropertyKey): string {
  return `${holder}/${escaped(key)}`;
}

/**
 * The JSON pointers to a place and to everything that holds it.
 *
 * @param place - the pointer to the place
 * @returns the pointers, from the whole input inwards
 * @source RFC 6901, section 4
 * @example
 * ```ts
 * expect(holdersOf('/children/0')).toEqual(['', '/children', '/children/0']);
 * ```
 * @internal
 */
export function holdersOf(place: string): readonly string[] {
  const ends = [...place.matchAll(/\//gu)].map(({ index }) => index);
  return [...ends.map((end) => place.slice(0, end)), place];
}

/**
 * Whether a place is one of several, or lies within one of them.
 *
 * @param place - the JSON pointer to the place
 * @param places - the JSON pointers to the several
 * @returns `true` where it does
 * @example
 * ```ts
 * expect([liesWithin('/a/b', new Set(['/a'])), liesWithin('/ab', new Set(['/a']))]).toEqual([true, false]);
 * ```
 * @internal
 */
export function liesWithin(place: string, places: ReadonlySet<string>): boolean {
  return places.size > 0 && holdersOf(place).some((holder) => places.has(holder));
}

/**
 * What stands at a place.
 *
 * @param value - plain JSON
 * @param path - the keys and indexes that lead to the place
 * @returns the value there, or `undefined` where there is none
 * @example
 * ```ts
 * expect(valueAt({ children: [{ id: 'a' }] }, ['children', 0, 'id'])).toBe('a');
 * ```
 * @internal
 */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null && Object.hasOwn(at, key) ? Reflect.get(at, key) : undefined),
    value,
  );
}

/**
 * Whether anything stands at a place.
 *
 * @param value - plain JSON
 * @param place - the JSON pointer to the place
 * @returns `true` where something does, be it `null`
 * @source RFC 6901, section 4
 * @example
 * ```ts
 * expect([standsAt({ 'a/b': null }, '/a~1b'), standsAt({}, '/a~1b')]).toEqual([true, false]);
 * ```
 * @internal
 */
export function standsAt(value: unknown, place: string): boolean {
  const keys = place.split('/').slice(1);
  const path = keys.map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  return valueAt(value, path) !== undefined;
}
