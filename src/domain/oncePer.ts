/**
 * Works something out once for each object, and for as long as the object is held.
 *
 * @param make - works it out; what it gives must follow from the object alone, which must not change
 * @returns what gives it, worked out at the first time
 * @internal
 */
export function oncePer<Key extends object, Made extends object>(make: (key: Key) => Made): (key: Key) => Made {
  const kept = new WeakMap<Key, Made>();
  return (key) => {
    const found = kept.get(key) ?? make(key);
    kept.set(key, found);
    return found;
  };
}
