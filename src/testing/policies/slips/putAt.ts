/** No key of a policy that slips are made in has a slash or a tilde, so that none is escaped. */
const keysOf = (place: string): readonly string[] => place.split('/').slice(1);

const put = (value: unknown, [key, ...inner]: readonly string[], to: unknown): unknown => {
  if (key === undefined) return to;
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    return items.toSpliced(Number(key), 1, put(items[Number(key)], inner, to));
  }
  const members = new Map(Object.entries(value ?? {}) as [string, unknown][]);
  members.set(key, put(members.get(key), inner, to));
  return Object.fromEntries([...members].filter(([, member]) => member !== undefined));
};

/**
 * A copy of a value with something else in one place. Objects that should hold the place are added where they are not
 * there; an item goes to the end of a list where its index is the list's length.
 *
 * @param value - plain JSON, which stays as it is
 * @param place - the JSON pointer to the place
 * @param to - what stands there in the copy; `undefined` takes a member out
 * @returns the copy
 * @source RFC 6901
 * @example
 * ```ts
 * expect(putAt({ sources: [{ id: 'a' }] }, '/sources/0/title', 'A')).toEqual({ sources: [{ id: 'a', title: 'A' }] });
 * ```
 * @internal
 */
export function putAt(value: unknown, place: string, to: unknown): unknown {
  return put(value, keysOf(place), to);
}
