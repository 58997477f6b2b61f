/**
 * Freezes a value and all that it holds; what is frozen already is taken to be so all the way down.
 *
 * @param value - any JSON-like value
 * @returns the same value
 * @internal
 */
export function deepFreeze<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.values(value).forEach(deepFreeze);
  return Object.freeze(value);
}
