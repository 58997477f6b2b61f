const isKeyed = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/**
 * Plain JSON with the keys of every object in one order, so that what says the same is written the same.
 *
 * @param value - plain JSON
 * @returns the same JSON
 * @internal
 */
export function inKeyOrder<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(inKeyOrder) as Value;
  if (!isKeyed(value)) return value;
  const entries = Object.entries(value).filter(([, member]) => member !== undefined);
  const ordered = entries.toSorted(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(ordered.map(([key, member]) => [key, inKeyOrder(member)])) as Value;
}
