/**
 * Whether a value is frozen, and all that it holds.
 *
 * @param value - any JSON-like value
 * @returns `true` where nothing in it can be changed
 */
export function isFrozenThroughout(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(isFrozenThroughout);
}
