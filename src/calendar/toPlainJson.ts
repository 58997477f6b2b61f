/**
 * A copy of a value as JSON would carry it, so that nothing in it can throw or change while it is read.
 *
 * @param value - anything at all
 * @returns the copy; `undefined` where JSON cannot hold the value (a circular list, a throwing getter, a function)
 * @example
 * ```ts
 * expect([toPlainJson({ name: 'a' }), toPlainJson(10n)]).toEqual([{ name: 'a' }, undefined]);
 * ```
 * @internal
 */
export function toPlainJson(value: unknown): unknown {
  try {
    const text: string | undefined = JSON.stringify(value);
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Whether a plain JSON value is an object, neither a list nor null.
 *
 * @param value - a plain JSON value
 * @returns `true`, and the type says so, where it is
 * @example
 * ```ts
 * expect([{}, [], null].map(isJsonObject)).toEqual([true, false, false]);
 * ```
 * @internal
 */
export function isJsonObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
